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
  emoji: {
    open: 'Emoji',
    search: 'Find an emoji',
    none: 'No emoji of that name.',
    lost: 'The emoji could not be loaded. Close this and try again.',
    recent: 'Used last',
    groupsLabel: 'Groups',
    groups: [
      'Smileys and feelings',
      'People and bodies',
      'Animals and nature',
      'Food and drink',
      'Travel and places',
      'Activities',
      'Objects',
      'Symbols',
      'Flags',
    ],
    tone: 'Tone of skin',
    tones: ['No tone', 'Light', 'Medium light', 'Medium', 'Medium dark', 'Dark'],
  },
  preview: {
    show: 'Preview',
    label: 'What readers will see',
    pending: 'Making the preview …',
    blank: 'Nothing to show yet: write a few words first.',
    failed: 'There is no preview right now; you can send all the same.',
    truncated: 'The rest is not shown here.',
  },
};
