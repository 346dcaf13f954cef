/** The words of a message as plain text, for what refers to it: a quote, a task, a line about it. */
import type {ReplyPartsFragment} from '../../network/schema.js';
import type {Actable} from '../actable.js';

type Body = Pick<ReplyPartsFragment, 'body' | 'attachments'>;

/** Of a message without words, what its files show, or else their names. */
function linesOf({body, attachments}: Body): readonly string[] {
  const lines = body.blocks.map(({segments}) => segments.map(({text}) => text).join(''));
  const said = lines.filter((line) => line.trim() !== '');
  return said.length > 0 ? said : [attachments.map(({altText, name}) => altText ?? name).join(', ')];
}

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

/** Files say enough for an update or a reply: its words can all be taken out. */
export const mayBeWordless = ({kind = 'UPDATE', attachments}: Actable['message']): boolean =>
  kind === 'UPDATE' && attachments.length > 0;
