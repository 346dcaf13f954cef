/** The one or two characters that stand for somebody without a picture: "Ana de Lima" gives "AL", "李小龍" gives "李". */
export function initials(name: string): string {
  const words = name.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
  const first = firstLetter(words[0]);
  // Names in scripts without letter case, Arabic's joined letters above all, read badly when cut into two.
  const hasCase = first.toLowerCase() !== first.toUpperCase();
  return (hasCase && words.length > 1 ? first + firstLetter(words.at(-1)) : first).toUpperCase();
}

const firstLetter = (word: string | undefined): string => word?.match(/\p{L}\p{M}*/u)?.[0] ?? '';
