/**
 * Keeps plain words plain in markdown: a star that was copied stays a star. As few backslashes as possible, since people see
 * them while they write. It knows the dialect of the contract: no HTML, bare links, one or two tildes strike.
 */

export interface Around {
  /** The character before the words and after them; empty: there is none. */
  readonly before: string;
  readonly after: string;
  /** Inside the words of a link every bracket counts, and wherever a bare address is near: it may not stand in brackets. */
  readonly everyBracket: boolean;
  /** Inside the words of a link nothing becomes one by itself. */
  readonly isLink: boolean;
}

const wordLike = /[\p{L}\p{M}\p{N}]/u;
/** A bare address that is sure to become a link as a whole: in it, a backslash would be a part of it. */
const address =
  /(?<![^\s(])(?:https?:\/\/|www\.)(?:[a-z\d-]+\.)+[a-z\d-]+(?::\d+)?(?:[/?#][\w./~%=?#+,:;@!$*-]*[\w/=])?(?=[.,:;?!)"']*(?:\s|$))/gi;

/** Words as they stand anywhere in a line. */
export function escapeWords(words: string, around: Around): string {
  let escaped = '';
  let last = 0;
  const isEndSure = isSpace(around.after);
  for (const {0: link, index} of around.isLink ? [] : words.matchAll(address)) {
    const end = index + link.length;
    if ((index === 0 && !isSpace(around.before)) || (!isEndSure && !/\s/.test(words.slice(end)))) continue;
    escaped += escapePart(words.slice(last, index), {...around, before: words[last - 1] ?? around.before, after: 'h'});
    escaped += link;
    last = end;
  }
  return escaped + escapePart(words.slice(last), {...around, before: words[last - 1] ?? around.before});
}

function escapePart(words: string, {before, after, everyBracket}: Around): string {
  const escaped = words.replace(/[\\`*_~[\]<&!]/g, (mark, index: number) => {
    const previous = words[index - 1] ?? before;
    const next = words[index + 1] ?? after;
    const rest = words.slice(index + 1);
    return isActive(mark, previous, next, rest, everyBracket) ? `\\${mark}` : mark;
  });
  // Other addresses are told apart from their surroundings only after all marks have been read.
  return escaped.replace(/(https?)(?=:\/\/)|(www)(?=\.)/gi, '$&\\');
}

function isActive(mark: string, previous: string, next: string, rest: string, everyBracket: boolean): boolean {
  switch (mark) {
    case '_':
      return !(wordLike.test(previous) && wordLike.test(next));
    case '*':
    case '~':
      return !(isSpace(previous) && isSpace(next));
    case '\\':
      return rest === '' || isSpace(next) || /[!-/:-@[-`{-~]/.test(next);
    case '[':
      return everyBracket;
    case ']':
      return everyBracket || next === '' || /[([:]/.test(next);
    case '<':
      return /^[^\s<>]*(?:>|$)/.test(rest);
    case '&':
      return /^#?\w+(?:;|$)/.test(rest);
    case '!':
      // Before a link it would make a picture.
      return next === '[' || (rest === '' && !isSpace(next));
    default:
      return true;
  }
}

const isSpace = (character: string): boolean => /^\s?$/.test(character);

/** A line, escaped already, whose beginning would make it a heading, an item, a quote or a rule. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(#{1,6})(?=[\s]|$)/, '\\$1')
    .replace(/^>/, '\\>')
    .replace(/^([+*])(?=\s|$)/, '\\$1')
    .replace(/^-(?=[\s-]|$)/, '\\-')
    .replace(/^(=+[ \t]*)$/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
