/** Which files belong to an entry from its first moment on, as the bundler tells it. */
import type {Metafile} from 'esbuild';
import {basename, relative} from 'node:path';

/**
 * For each entry its own file and everything that this imports at once, so that the loader can ask for all of it together
 * instead of finding one after the other. Paths are relative to the folder.
 */
export function filesByEntry(
  {outputs}: Metafile,
  folder: string,
  names: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const collect = (file: string, found = new Set<string>()): Set<string> => {
    if (found.has(file)) return found;
    found.add(file);
    for (const {path, kind} of outputs[file]?.imports ?? []) if (kind === 'import-statement') collect(path, found);
    return found;
  };
  const entryOf = (name: string): string | undefined =>
    Object.keys(outputs).find((file) => outputs[file]!.entryPoint && basename(file) === `${name}.js`);
  return Object.fromEntries(
    names.map((name) => {
      const entry = entryOf(name);
      if (!entry) throw new Error(`Nothing was built for ${name}.`);
      return [name, [...collect(entry)].map((file) => relative(folder, file).replaceAll('\\', '/'))];
    }),
  );
}
