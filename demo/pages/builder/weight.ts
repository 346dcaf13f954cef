/** What a choice weighs on the wire: the files that a page with it loads, from the list that the build makes of them. */

/** `weights.json` beside the files (made by `tools/weights.ts`). */
export interface Weights {
  /** Bytes of each file, gzipped. */
  readonly sizes: Readonly<Record<string, number>>;
  /** The files that come with each entry, itself included: `feed`, `language/de`, `sign-in/msal`. */
  readonly entries: Readonly<Record<string, readonly string[]>>;
  /** Bytes of each widget with its network, in the one file that a bundler makes of them. */
  readonly bundled: Readonly<Record<string, number>>;
}

/** Kilobytes of 1 000 bytes; null if the list does not know one of them. */
export function weightOf(
  {sizes, entries}: Weights,
  wanted: readonly string[],
  without: readonly string[] = [],
): number | null {
  if (wanted.some((name) => !(name in entries))) return null;
  const present = new Set(without.flatMap((name) => entries[name] ?? []));
  const files = new Set(wanted.flatMap((name) => entries[name]!).filter((file) => !present.has(file)));
  return [...files].reduce((sum, file) => sum + sizes[file]!, 0) / 1000;
}

/** The list of the library at this address; null where there is none. */
export async function loadWeights(folder: string): Promise<Weights | null> {
  try {
    const response = await fetch(`${folder}weights.json`);
    return response.ok ? ((await response.json()) as Weights) : null;
  } catch {
    return null;
  }
}
