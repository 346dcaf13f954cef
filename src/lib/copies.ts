/**
 * Who else is here: every copy of this library on a page adds itself to a list that all copies, of whatever version, and the
 * page's developer can read: `globalThis[Symbol.for('foyer-widgets')]`. Two copies get along, but it is seldom meant.
 */
import {version} from '../version.js';
import {hint} from './hint.js';

/** One copy of the library on this page. Copies of other versions read it: fields are added, never changed. */
export interface Copy {
  readonly version: string;
  /** The file that it came in; empty where that cannot be told. */
  readonly url: string;
  /** Copies with the same number share one network. */
  readonly protocol: number;
  /** Tags that this copy loads by itself wherever they appear: nobody else need do so. */
  readonly loads?: readonly string[];
}

/**
 * What widgets and networks of different copies have agreed upon: everything that a widget calls on the network that it was
 * handed, and the shapes that it gets back. Raise it when an older widget would fail with a newer network, or the reverse.
 */
export const protocol = 1;

const key = Symbol.for('foyer-widgets');
const registry = globalThis as {[key]?: Copy[]};

/** Every copy so far, the first to come first. */
export const copies = (): readonly Copy[] => registry[key] ?? [];

/** Adds this copy to the page's list, and tells the developer if another version is there already. */
export function announceCopy(url = ownAddress(), loads?: readonly string[]): void {
  const own: Copy = {version, url, protocol, ...(loads && {loads})};
  const all = (registry[key] ??= []);
  const others = all.filter((copy) => !isSameCopy(copy, own));
  // The loader and what it loads are one copy in several files: the first of them speaks for all.
  if (others.length < all.length) return;
  all.push(own);
  const stranger = others.find((copy) => copy.version !== version);
  if (stranger) void import('./describe-copies.js').then(({describeCopies}) => hint(describeCopies(stranger, own)));
}

const isSameCopy = (a: Copy, b: Copy): boolean => a.version === b.version && folderOf(a.url) === folderOf(b.url);
const folderOf = (url: string): string => url.replace(/(chunks\/)?[^/]*$/, '');

/** From an error's stack: `import.meta.url` would be a path on somebody's machine once webpack has bundled it. */
function ownAddress(): string {
  return /\bhttps?:\/\/[^\s()]+?(?=:\d+:\d+)/.exec(new Error().stack ?? '')?.[0] ?? '';
}
