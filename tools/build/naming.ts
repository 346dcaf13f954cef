/**
 * What elements are called in what is built. The sources say `foyer-feed`; a build may say `acme-feed`, for hosts where two
 * copies must have nothing to do with each other. What elements are drawn with (`foyer-post-card` …) is nobody's business but
 * their own: its name gets the version, so that the feed of one version never draws with the cards of another.
 */
import type {Plugin} from 'esbuild';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {elementNames} from '../entries.js';
import {root} from '../root.js';
import {tightenStyles} from './styles.js';
import {tightenTemplates} from './templates.js';

export interface Naming {
  /** In front of every tag; without its hyphen. */
  readonly prefix: string;
  readonly version: string;
  /** Tries what a version does that has broken with the others. Default: the number in `src/lib/copies.ts`. */
  readonly protocol?: number;
}

export const packageVersion = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string})
  .version;
export const usualNaming: Naming = {prefix: 'foyer', version: packageVersion};

/** Names of what elements are drawn with, without their prefix. */
const partNames: readonly string[] = readdirSync(join(root, 'src/parts'), {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [
    ...readFileSync(join(root, 'src/parts', file), 'utf8').matchAll(/customElements\.define\('foyer-([\w-]+)'/g),
  ])
  .map(([, name]) => name!);

const oneOf = (names: readonly string[]): string => names.join('|');
/** Not a custom property (`--foyer-…`), and not the beginning of a longer name (`foyer-post` in `foyer-post-box`). */
const tag = (names: string): RegExp => new RegExp(`(?<![\\w-])foyer-(${names})(?![\\w-])`, 'g');
// `widgets` is the list of copies; with nothing behind it, it is the beginning of any tag.
const publicTag = tag(oneOf([...elementNames, 'widgets']));
const partTag = tag(oneOf(partNames));
const anyTag = /(?<=['"`])foyer-(?=['"`$])/g;

/** @param source - The text of a module. */
export function rename(source: string, {prefix, version}: Naming): string {
  const suffix = version.replaceAll(/[^\w]+/g, '-').toLowerCase();
  return source
    .replaceAll(partTag, (_, name: string) => `${prefix}-${name}-${suffix}`)
    .replaceAll(publicTag, (_, name: string) => `${prefix}-${name}`)
    .replaceAll(anyTag, `${prefix}-`);
}

/** Every module of ours as this naming has it, its styles and templates tightened; null for those of others. */
export async function renamed(file: string, naming: Naming): Promise<string | null> {
  const path = file.replaceAll('\\', '/');
  if (!path.startsWith(`${root.replaceAll('\\', '/')}src/`)) return null;
  if (path.endsWith('/src/version.ts')) return `export const version: string = ${JSON.stringify(naming.version)};`;
  const source = readFileSync(file, 'utf8');
  const {protocol} = naming;
  const told = protocol ? source.replace(/(?<=^export const protocol = )\d+/m, String(protocol)) : source;
  return tightenTemplates(await tightenStyles(rename(told, naming)));
}

/** For esbuild. */
export const namingPlugin = (naming: Naming): Plugin => ({
  name: 'naming',
  setup: ({onLoad}) =>
    onLoad({filter: /[\\/]src[\\/].*\.ts$/}, async ({path}) => {
      const contents = await renamed(path, naming);
      return contents === null ? null : {contents, loader: 'ts'};
    }),
});
