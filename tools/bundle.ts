/** How Foyer is bundled with every package it needs: for pages without a bundler of their own, and to be weighed. */
import type {BuildOptions, OutputFile, Plugin} from 'esbuild';
import {mkdirSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {minify} from 'terser';
import {root} from './root.js';

/** graphql-request needs neither parser nor printer for documents that are text: `graphql-stub.ts` says why. */
export const graphqlStub = join(root, 'tools/graphql-stub.ts');
/** What browsers understand that we build for. */
export const target = 'es2022';

const withoutGraphqlParser: Plugin = {
  name: 'without graphql parser',
  setup: ({onResolve}) => onResolve({filter: /^graphql$/}, () => ({path: graphqlStub})),
};

/** Terser goes over what esbuild has minified: it looks further, for three per cent less to load. */
const tightened: Plugin = {
  name: 'tightened',
  setup({initialOptions, onEnd}) {
    const isWritten = initialOptions.write !== false;
    initialOptions.write = false;
    onEnd(async ({outputFiles = []}) => {
      await Promise.all(outputFiles.filter(isScript).map((file) => tightenFile(file, outputFiles)));
      if (isWritten) for (const {path, contents} of outputFiles) write(path, contents);
    });
  },
};

// What has no file to go to is named <stdout>.
const isScript = ({path}: OutputFile): boolean => path.endsWith('.js') || path.endsWith('<stdout>');

async function tightenFile(script: OutputFile, files: readonly OutputFile[]): Promise<void> {
  const map = files.find(({path}) => path === `${script.path}.map`);
  const {code, map: newMap} = await tighten(script.text, map && {map: map.text, url: basename(map.path)});
  script.contents = Buffer.from(code);
  if (map && newMap) map.contents = Buffer.from(newMap);
}

/**
 * @param code - A module that has been minified already.
 * @param source - Its map, and the address of the new one if the module is to tell it; a comment that it is to begin with.
 */
export async function tighten(
  code: string,
  source?: {readonly map: string; readonly url?: string; readonly preamble?: string},
): Promise<{readonly code: string; readonly map?: string}> {
  const {code: tight = '', map} = await minify(code, {
    module: true,
    ecma: 2020,
    compress: {passes: 4},
    ...(source?.preamble && {format: {preamble: source.preamble}}),
    ...(source && {sourceMap: {content: source.map, includeSources: true, ...(source.url && {url: source.url})}}),
  });
  return {code: tight, ...(map && {map: map as string})};
}

function write(path: string, contents: Uint8Array): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, contents);
}

export const forBrowsers = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'esm',
  charset: 'utf8',
  target,
  conditions: ['production', 'browser'],
  plugins: [withoutGraphqlParser, tightened],
  tsconfig: join(root, 'tsconfig.json'),
} satisfies BuildOptions;
