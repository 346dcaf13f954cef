/** English. */
import {plurals} from '../plural.js';

const plural = plurals('en');

export const en = {
  /** BCP 47 tag of these words. */
  language: 'en',
  /** On the button. */
  attach: 'Attach',
  /** What the button is for, with the size of the largest file. */
  limit: (size: string) => `Files of up to ${size} each. You can also drop or paste them here.`,
  tooLarge: (name: string, size: string, most: string) =>
    `“${name}” is ${size}. The largest file that can be attached is ${most}.`,
  empty: (name: string) => `“${name}” is empty.`,
  list: 'What you attach',
  waiting: 'Waits for its turn',
  sending: (name: string) => `Uploading “${name}”`,
  offline: 'Goes on as soon as the line is back',
  done: 'Uploaded',
  arrived: (name: string) => `“${name}” is uploaded.`,
  failed: 'Did not get through.',
  lost: 'Not all of it has been uploaded.',
  chooseAgain: 'Choose the file again',
  goOn: (name: string) => `Choose “${name}” again: the upload goes on where it was.`,
  otherFile: (name: string) => `That is another file. Choose “${name}” again.`,
  cancel: (name: string) => `Cancel the upload of “${name}”`,
  remove: (name: string) => `Remove “${name}”`,
  removed: (name: string) => `“${name}” is removed.`,
  shown: 'What does the picture show?',
  shownHint: 'For people who cannot see it',
  holding: 'This is sent as soon as all files are there.',
  missing: (count: number) =>
    plural(count, {
      one: 'One file is not there yet. Try it again or remove it, then send.',
      other: '# files are not there yet. Try them again or remove them, then send.',
    }),
};

export type UploadsWords = typeof en;
