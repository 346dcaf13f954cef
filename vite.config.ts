/**
 * Builds the library (`vite build`, into dist/) and the demo's pages (`vite build --mode demo`, into .foyer/pages/).
 * Both are made from the same sources; the demo's pages import the published entries by their names.
 */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {defineConfig, type Plugin, type UserConfig} from 'vite';
import {renamed, usualNaming} from './tools/build/naming.js';
import {entries} from './tools/entries.js';
import {root} from './tools/root.js';

/** graphql-request needs neither parser nor printer for documents that are text: `tools/graphql-stub.ts` says why. */
const withoutGraphqlParser = {find: /^graphql$/, replacement: join(root, 'tools/graphql-stub.ts')};

const publishedEntries = Object.entries(entries).map(([name, file]) => ({
  find: name === 'index' ? /^foyer-widgets$/ : new RegExp(`^foyer-widgets/${name}(\\.js)?$`),
  replacement: join(root, file),
}));

/** Packages that an embedder's bundler shares with the rest of the page. */
const shared = [
  /^lit($|\/)/,
  /^@lit\//,
  /^lit-html($|\/)/,
  /^lit-element($|\/)/,
  /^@azure\/msal-browser($|\/)/,
  /^@noble\/ciphers($|\/)/,
  /^eventsource-parser($|\/)/,
  /^react($|\/)/,
];

/** What elements are drawn with is named by version (`tools/build/naming.ts` says why). */
const naming: Plugin = {
  name: 'naming',
  enforce: 'pre',
  load: (id) => renamed(id.split('?')[0]!, usualNaming),
};

const library: UserConfig = {
  plugins: [naming],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: true,
    target: 'es2022',
    minify: false,
    lib: {
      entry: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(root, file)])),
      formats: ['es'],
    },
    rollupOptions: {external: shared, output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js'}},
  },
};

function demoPages(): Record<string, string> {
  const folder = join(root, 'demo/pages');
  const pages = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.html'));
  return Object.fromEntries(pages.map((file) => [file.replace(/\.html$/, ''), join(folder, file)]));
}

const demo = (): UserConfig => ({
  root: join(root, 'demo/pages'),
  build: {
    outDir: join(root, '.foyer/pages'),
    emptyOutDir: true,
    sourcemap: true,
    target: 'es2022',
    // Pages run under a Content-Security-Policy without data: scripts, and a preload polyfill nobody needs any more.
    assetsInlineLimit: 0,
    modulePreload: {polyfill: false},
    rollupOptions: {input: demoPages()},
  },
});

export default defineConfig(({mode}) => ({
  resolve: {alias: [withoutGraphqlParser, ...publishedEntries]},
  ...(mode === 'demo' ? demo() : library),
}));
