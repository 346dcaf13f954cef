/** English. */
import type {WritingWords} from './translation.js';

export const en: WritingWords = {
  language: 'en',
  label: 'Formatting',
  tools: {
    bold: 'Bold',
    italic: 'Italic',
    link: 'Link',
    bullets: 'Bulleted list',
    numbers: 'Numbered list',
    quote: 'Quote',
    code: 'Code',
  },
  keys: {control: 'Ctrl', shift: 'Shift'},
  preview: {
    show: 'Preview',
    label: 'What readers will see',
    pending: 'Making the preview …',
    blank: 'Nothing to show yet: write a few words first.',
    failed: 'There is no preview right now; you can send all the same.',
    truncated: 'The rest is not shown here.',
  },
};
