/** The one or two characters that stand for somebody without a picture: "Ana de Lima" gives "AL", "李小龍" gives "李". */
export function initials(name: string): string {
  const letters = [...name.matchAll(/(\p{L}\p{M}*)[\p{L}\p{M}'’.-]*/gu)].map(([, letter]) => letter!);
  const [first = ''] = letters;
  // Names in scripts without letter case, Arabic's joined letters above all, read badly when cut into two.
  const hasCase = first.toLowerCase() !== first.toUpperCase();
  return (hasCase && letters.length > 1 ? first + letters.at(-1)! : first).toUpperCase();
}
