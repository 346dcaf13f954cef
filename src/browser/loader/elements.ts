/** What the loader knows of the elements. The build writes it down, since only the build knows which files they became. */

/** Every element's name without its prefix, and its files relative to the loader, its own first. */
declare const elementFiles: Readonly<Record<string, readonly string[]>>;

/** In front of every tag. A build for an isolated host has another one. */
export const prefix = 'foyer-';

export const tagNames: readonly string[] = Object.keys(elementFiles).map((name) => prefix + name);

/** Addresses of an element's files, its own first; none for a tag that is no element. */
export function filesOf(tagName: string): readonly string[] {
  const name = tagName.slice(prefix.length);
  const files = Object.hasOwn(elementFiles, name) ? elementFiles[name]! : [];
  return files.map((file) => new URL(file, import.meta.url).href);
}
