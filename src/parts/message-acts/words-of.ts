/** The words of a message as plain text, for what refers to it: a quote, a task, a line about it. */
import type {ReplyPartsFragment} from '../../network/schema.js';

type Body = Pick<ReplyPartsFragment, 'body'>;

const linesOf = ({body}: Body): readonly string[] =>
  body.blocks.map(({segments}) => segments.map(({text}) => text).join('')).filter((line) => line.trim() !== '');

/** The message in a line, cut at a word. */
export function excerptOf(message: Body, length: number): string {
  const line = linesOf(message).join(' ').replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`;
}

/** As markdown that quotes it. */
export const quoteOf = (message: Body): string =>
  `${linesOf(message)
    .flatMap((line) => line.split('\n'))
    .map((line) => `> ${line}`)
    .join('\n>\n')}\n\n`;
