/** Makes a link of words or of an address, and plain words of a link. */
import {safeUrl} from '../../../lib/safe-url.js';
import type {Edit, Selected} from './edit.js';

/** What waits to be replaced by an address; by itself it leads nowhere. */
const blankAddress = 'https://';
const link = /\[((?:[^\]\\\n]|\\.)*)\]\((?:<([^>\n]*)>|([^()\s]*))\)/g;

export function toggleLink({text, start, end}: Selected): Edit {
  const known = linkAround(text, start, end);
  if (known) {
    const {from, to, words} = known;
    return {from, to, words, start: from, end: from + words.length};
  }
  const selected = text.slice(start, end);
  const address = addressIn(selected);
  if (address) return {from: start, to: end, words: `[](${target(address)})`, start: start + 1, end: start + 1};
  const words = `[${escaped(selected)}](${blankAddress})`;
  if (selected === '') return {from: start, to: end, words, start: start + 1, end: start + 1};
  const addressEnd = start + words.length - 1;
  return {from: start, to: end, words, start: addressEnd - blankAddress.length, end: addressEnd};
}

/** What pasting an address over selected words makes; null: that is an ordinary paste. */
export function linkSelection({text, start, end}: Selected, pasted: string): Edit | null {
  const selected = text.slice(start, end);
  const address = addressIn(pasted);
  if (!address || selected.trim() === '' || selected.includes('\n') || addressIn(selected)) return null;
  if (linkAround(text, start, end) || text.slice(0, start).endsWith('](')) return null;
  const words = `[${escaped(selected)}](${target(address)})`;
  return {from: start, to: end, words, start: start + words.length, end: start + words.length};
}

/** The address that a text is, and nothing else; null: it is none, or none that may be followed. */
function addressIn(text: string): string | null {
  const address = text.trim();
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(address) && safeUrl(address) !== null ? address : null;
}

/** Brackets would end the address too early. */
const target = (address: string): string =>
  /[()<>]/.test(address) ? `<${address.replace(/[<>]/g, encodeURIComponent)}>` : address;

const escaped = (words: string): string => words.replace(/(?<!\\)[[\]]/g, '\\$&');

function linkAround(text: string, start: number, end: number): {from: number; to: number; words: string} | null {
  const lineFrom = text.lastIndexOf('\n', start - 1) + 1;
  for (const found of text.slice(lineFrom).split('\n', 1)[0]!.matchAll(link)) {
    const from = lineFrom + found.index;
    const to = from + found[0].length;
    if (from <= start && end <= to && (start !== end || (from < start && end < to)))
      return {from, to, words: found[1]!.replace(/\\([[\]])/g, '$1')};
  }
  return null;
}
