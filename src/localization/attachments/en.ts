/** English. */
export const en = {
  /** BCP 47 tag of these words. */
  language: 'en',
  /** Of the button around a picture, with what it shows. */
  enlarge: (shown: string) => `Enlarge: ${shown}`,
  /** What stands for a picture that nobody has described. */
  undescribed: (name: string) => `Picture “${name}”, not described`,
  pictures: 'Pictures',
  files: 'Files',
  previous: 'Previous picture',
  next: 'Next picture',
  position: (number: number, count: number) => `${number} of ${count}`,
  original: 'Open the original',
  /** What pressing the line of a film does, before its name. */
  play: 'Play',
  /** The browser does not know its format, or the page's policy forbids films. */
  unplayable: 'This film cannot be played here. Save it to watch it.',
  saveFilm: 'Save the film',
  gone: 'This file is not there any more.',
  failed: 'This file did not come. Please try again.',
};

export type AttachmentsWords = typeof en;
