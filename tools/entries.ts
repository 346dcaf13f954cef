/** What the package publishes: an entry for each element, one for all of them, the sign-in's pages, and React components. */
import {existsSync, readdirSync} from 'node:fs';
import {root} from './root.js';

/** Names of the elements without their prefix, such as `post-box`: one folder each. */
export const elementNames: readonly string[] = readdirSync(`${root}src/elements`).filter((name) =>
  existsSync(`${root}src/elements/${name}/${name}.ts`),
);

/** Entry name (`feed` becomes `foyer-widgets/feed.js`) and its source file, relative to the root. */
export const entries: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  'auth-redirect': 'src/auth-redirect.ts',
  react: 'src/react.ts',
  ...Object.fromEntries(elementNames.map((name) => [name, `src/elements/${name}/${name}.ts`])),
};
