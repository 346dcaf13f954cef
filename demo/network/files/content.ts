/** What a file really is: told by its bytes, never by its name or by what its sender says. */
import {fileTypeFromFile} from 'file-type';
import {imageSizeFromFile} from 'image-size/fromFile';

export interface Content {
  readonly mediaKind: 'IMAGE' | 'VIDEO' | 'FILE';
  readonly mimeType: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** Pictures that hold nothing but dots: no browser runs anything in them. SVG is a document and not among them. */
const pictures: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

/** Whether a page may show it in place; everything else is for saving only. */
export const isPicture = (mimeType: string | null): boolean => pictures.has(mimeType ?? '');

const anything = 'application/octet-stream';

export async function contentOf(path: string): Promise<Content> {
  const mimeType = (await fileTypeFromFile(path))?.mime ?? anything;
  const file: Content = {mediaKind: 'FILE', mimeType, width: null, height: null};
  if (mimeType.startsWith('video/')) return {...file, mediaKind: 'VIDEO'};
  if (!isPicture(mimeType)) return file;
  try {
    const {width, height, orientation = 1} = await imageSizeFromFile(path);
    // From the fifth on, the camera was held upright: the picture is shown turned.
    const [shownWidth, shownHeight] = orientation >= 5 ? [height, width] : [width, height];
    return {mediaKind: 'IMAGE', mimeType, width: shownWidth, height: shownHeight};
  } catch {
    // It begins like a picture and is none.
    return {...file, mimeType: anything};
  }
}
