/** What sources weigh in one file with every package they need, minified and gzipped: as a bundler would ship them. */
import {build, type Metafile, type Plugin} from 'esbuild';
import {gzipSync} from 'node:zlib';
import {namingPlugin, usualNaming} from './build/naming.js';
import {forBrowsers} from './bundle.js';
import {root} from './root.js';

/** What is imported only when it is needed is not weighed. */
const withoutLaterChunks: Plugin = {
  name: 'without later chunks',
  setup: ({onResolve}) =>
    onResolve({filter: /./}, ({kind, path}) => (kind === 'dynamic-import' ? {path, external: true} : null)),
};

export interface Weighed {
  /** In kilobytes, gzipped. */
  readonly size: number;
  readonly metafile: Metafile;
}

export async function weigh(files: readonly string[]): Promise<Weighed> {
  const {outputFiles, metafile} = await build({
    ...forBrowsers,
    plugins: [...forBrowsers.plugins, namingPlugin(usualNaming), withoutLaterChunks],
    stdin: {contents: files.map((file) => `export * from './${file}';`).join('\n'), resolveDir: root},
    write: false,
    metafile: true,
  });
  return {size: gzipSync(outputFiles[0]!.contents).length / 1000, metafile};
}

/** The source of an element, relative to the root. */
export const sourceOf = (name: string): string => `src/elements/${name}/${name}.ts`;
