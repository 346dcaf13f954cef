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
  gone: 'This file is not there any more.',
  failed: 'This file did not come. Please try again.',
};

export type AttachmentsWords = typeof en;
