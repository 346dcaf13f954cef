/** Which files belong to an entry from its first moment on, as the bundler tells it. */
import type {Built} from './modules.js';

/** A file and all that it imports before it runs, so that the loader can ask for all of it together. */
export function withImports(built: Built, file: string): readonly string[] {
  const found = new Set([file]);
  for (const one of found) for (const other of built[one]?.imports ?? []) if (other in built) found.add(other);
  return [...found];
}

/** For each entry its own file and everything that this imports at once. Paths are relative to the folder. */
export function filesByEntry(built: Built, names: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    names.map((name) => {
      const file = `${name}.js`;
      if (!built[file]) throw new Error(`Nothing was built for ${name}.`);
      return [name, withImports(built, file)];
    }),
  );
}
