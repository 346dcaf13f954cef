/** How much room a text has left, in characters as a person counts them. */
import {countGraphemes} from '../../lib/count-graphemes.js';
import type {ComposerWords} from '../../localization/composer.js';

/** The room that is left is told for the last tenth of it. */
const near = 0.9;

/** Infinity: enough not to be counted, which takes time in a long text. */
export const roomFor = (written: string, maxLength: number): number =>
  written.length < maxLength * near ? Infinity : maxLength - countGraphemes(written);

/** Empty: it does not matter yet. */
export function sayRoom(words: ComposerWords, left: number, maxLength: number): string {
  if (left > maxLength * (1 - near)) return '';
  return left < 0 ? words.charactersOver(-left) : words.charactersLeft(left);
}
