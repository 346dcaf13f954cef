/**
 * Who else is here: every copy of this library on a page adds itself to a list that all copies, of whatever version, and the
 * page's developer can read: `globalThis[Symbol.for('foyer-widgets')]`. Two copies get along, but it is seldom meant.
 */

/** One copy of the library on this page. */
export interface Copy {
  readonly version: string;
  /** The file that it came in; empty where that cannot be told. */
  readonly url: string;
  /** Copies with the same number share one network; others keep to themselves (`controllers/data/context.ts`). */
  readonly protocol: number;
}

const key = Symbol.for('foyer-widgets');
const registry = globalThis as {[key]?: Copy[]};

/** Every copy so far, the first to come first. */
export const copies = (): readonly Copy[] => registry[key] ?? [];

/** Adds this copy to the page's list, once. Returns the others that were there before. */
export function registerCopy(version: string, protocol: number, url = ownAddress()): readonly Copy[] {
  const all = (registry[key] ??= []);
  const others = all.filter((copy) => copy.version !== version || folderOf(copy.url) !== folderOf(url));
  // The loader and what it loads are one copy in several files.
  if (others.length === all.length) all.push({version, url, protocol});
  return others;
}

const folderOf = (url: string): string => url.replace(/(chunks\/)?[^/]*$/, '');

/** From an error's stack: `import.meta.url` would be a path on somebody's machine once webpack has bundled it. */
function ownAddress(): string {
  return /\bhttps?:\/\/[^\s()]+?(?=:\d+:\d+)/.exec(new Error().stack ?? '')?.[0] ?? '';
}
