/** Bundles modules for pages without a bundler, cut into few files (`grouping.ts`), as small as they get. */
import {transform} from 'esbuild';
import {writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {rolldown, type OutputChunk, type Plugin} from 'rolldown';
import {graphqlStub, target, tighten} from '../bundle.js';
import {root} from '../root.js';
import {groupFiles} from './grouping.js';
import {calledOnLoad, runAtOnce, worthAThread} from './hints.js';
import {type Naming, renamed} from './naming.js';

/** A file that was built. Paths are relative to the folder. */
export interface BuiltFile {
  /** The source that it stands for, relative to the root; null: it is shared by others. */
  readonly source: string | null;
  /** Files that are loaded before it runs. */
  readonly imports: readonly string[];
}
export type Built = Readonly<Record<string, BuiltFile>>;

interface Options {
  /** Sources by the names of their files, relative to the root. */
  readonly entries: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly naming: Naming;
  /** Expressions by the names that stand for them in the sources. */
  readonly define?: Readonly<Record<string, string>>;
}

const licenses = 'LICENSES.txt';

export async function bundleModules({entries, folder, naming, define = {}}: Options): Promise<Built> {
  const input = Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(root, file)]));
  const legal = new Set<string>();
  const bundle = await rolldown({
    cwd: root,
    input,
    platform: 'browser',
    tsconfig: join(root, 'tsconfig.json'),
    resolve: {conditionNames: ['production', 'browser', 'import', 'module', 'default']},
    transform: {target, define: {...define}},
    // Nothing but what an entry itself exports is anybody's business; what others need of it may be there besides.
    preserveEntrySignatures: 'allow-extension',
    // Making everything small takes its time.
    checks: {bundlerTimings: false},
    plugins: [withoutGraphqlParser, named(naming), small(legal)],
  });
  try {
    const {output} = await bundle.write({
      dir: folder,
      format: 'es',
      // That is seen to above.
      minify: false,
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{name: groupFiles(input, join(root, 'src/elements/network/network.ts'))}],
      },
    });
    writeFileSync(join(folder, licenses), [...legal].sort().join('\n'));
    const chunks = output.filter((one): one is OutputChunk => one.type === 'chunk');
    return Object.fromEntries(chunks.map((chunk) => [chunk.fileName, describe(chunk)]));
  } finally {
    await bundle.close();
  }
}

const describe = ({facadeModuleId, imports}: OutputChunk): BuiltFile => ({
  source: facadeModuleId && relative(root, facadeModuleId).replaceAll('\\', '/'),
  imports,
});

const withoutGraphqlParser: Plugin = {
  name: 'without graphql parser',
  resolveId: (id) => (id === 'graphql' ? graphqlStub : null),
};

const named = (naming: Naming): Plugin => ({
  name: 'naming',
  async load(id) {
    const code = await renamed(id, naming);
    return code === null ? null : {code, moduleType: 'ts'};
  },
});

/** @param legal - Takes up what the licences of packages want to be said. */
const small = (legal: Set<string>): Plugin => ({
  name: 'small',
  async renderChunk(code, {fileName}, _options, {chunks}) {
    const options = {minify: true, format: 'esm', charset: 'utf8', sourcemap: 'external'} as const;
    const {code: less, map, legalComments} = await transform(code, {...options, target, legalComments: 'external'});
    for (const comment of legalComments?.match(/\/\*!?[^]*?\*\//g) ?? []) legal.add(comment);
    const {code: least, map: newMap} = await tighten(less, {
      map,
      ...(less.length > worthAThread && runAtOnce(chunks).has(fileName) && {preamble: calledOnLoad}),
    });
    return {code: legalComments ? `${least}/*! Licences: ${licenses} */` : least, map: newMap};
  },
});
