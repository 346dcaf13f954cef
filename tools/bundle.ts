/** How Foyer is bundled with every package it needs: for pages without a bundler of their own, and to be weighed. */
import type {BuildOptions, Plugin} from 'esbuild';
import {join} from 'node:path';
import {root} from './root.js';

/** graphql-request needs neither parser nor printer for documents that are text: `graphql-stub.ts` says why. */
const withoutGraphqlParser: Plugin = {
  name: 'without graphql parser',
  setup: ({onResolve}) => onResolve({filter: /^graphql$/}, () => ({path: join(root, 'tools/graphql-stub.ts')})),
};

export const forBrowsers = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'esm',
  charset: 'utf8',
  target: 'es2022',
  conditions: ['production', 'browser'],
  plugins: [withoutGraphqlParser],
  tsconfig: join(root, 'tsconfig.json'),
} satisfies BuildOptions;
