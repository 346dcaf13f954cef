/** What a text is called wherever it is told of before the network has it. */
import type {Writing} from './writing.js';

/** Its words; of one without any, what its files show, or else their names. */
export const saidOf = ({text, attachments = []}: Pick<Writing, 'text' | 'attachments'>): string =>
  text.trim() === '' ? attachments.map(({altText, name}) => altText.trim() || name).join(', ') : text;
