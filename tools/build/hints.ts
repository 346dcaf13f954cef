/**
 * What engines are told about a file. V8 reads functions twice: in passing when a script comes, and whole when each is first
 * called, on the page's thread. A file that begins with this line is compiled whole at once, on a thread of its own
 * (https://v8.dev/blog/explicit-compile-hints); other engines read a comment. That is right for what runs when a page opens: most of
 * it is called. What comes later is not told so, since half of a menu is never opened.
 */
export const calledOnLoad = '//# allFunctionsCalledOnLoad';
/** Characters. Smaller files are compiled in less than it takes to hand them over. */
export const worthAThread = 5000;

interface Chunk {
  readonly isEntry: boolean;
  readonly imports: readonly string[];
}

/** Names of entries and of all that they import before they run. @param chunks - By their names. */
export function runAtOnce(chunks: Readonly<Record<string, Chunk>>): ReadonlySet<string> {
  const found = new Set(Object.keys(chunks).filter((name) => chunks[name]!.isEntry));
  for (const name of found) for (const other of chunks[name]?.imports ?? []) if (other in chunks) found.add(other);
  return found;
}
