/**
 * What cameras write into pictures besides the picture: where and when it was taken, with what, and a small copy of it. All that
 * is blanked where it stands, so that neither the size of the file nor the place of anything else in it changes; which way up
 * the picture is stays. Where a file is not built as it should be, it is left alone: nothing shows it then either.
 */
import {crc32} from 'node:zlib';
import {blankItems} from './metadata-items.js';

/**
 * Blanks what says where, when and with what a picture was taken.
 * @param bytes - Of the whole file; changed in place, and no longer or shorter afterwards.
 * @returns whether there was any.
 */
export function blankMetadata(bytes: Buffer, mimeType: string): boolean {
  switch (mimeType) {
    case 'image/jpeg':
      return blankJpeg(bytes);
    case 'image/png':
    case 'image/apng':
      return blankPng(bytes);
    case 'image/webp':
      return blankWebp(bytes);
    case 'image/avif':
    case 'image/heic':
    case 'image/heif':
      return blankItems(bytes);
    default:
      return false;
  }
}

const exif = Buffer.from('Exif\0\0', 'latin1');
/** By what the segments begin that hold something about the picture: Exif, XMP and its continuation, IPTC. */
const jpegSegments: readonly (readonly [marker: number, signature: Buffer])[] = [
  [0xe1, exif],
  [0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1')],
  [0xe1, Buffer.from('http://ns.adobe.com/xmp/extension/\0', 'latin1')],
  [0xed, Buffer.from('Photoshop 3.0\0', 'latin1')],
];

/**
 * Looked for everywhere and not only at the beginning: phones hang further pictures, with an Exif of their own, behind the
 * first. In what codes a picture such a marker cannot occur.
 */
function blankJpeg(bytes: Buffer): boolean {
  let isFound = false;
  for (const [marker, signature] of jpegSegments) {
    const start = Buffer.from([0xff, marker]);
    for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + 2)) {
      const from = at + 4;
      if (from + signature.length > bytes.length) break;
      const end = Math.min(bytes.length, at + 2 + bytes.readUInt16BE(at + 2));
      if (!bytes.subarray(from, end).subarray(0, signature.length).equals(signature)) continue;
      const segment = bytes.subarray(from, end);
      const orientation = signature === exif ? orientationIn(segment.subarray(exif.length)) : 1;
      segment.fill(0);
      if (orientation > 1) uprightness(orientation).copy(segment);
      isFound = true;
    }
  }
  return isFound;
}

/** Which way up a picture is, from 1 to 8. @param tiff - What stands in an Exif. */
function orientationIn(tiff: Buffer): number {
  try {
    const isLittle = tiff.toString('latin1', 0, 2) === 'II';
    const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
    const table = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let entry = 0; entry < short(table); entry++) {
      const at = table + 2 + 12 * entry;
      if (short(at) === 0x0112) return Math.min(8, Math.max(1, short(at + 8)));
    }
  } catch {
    // It ends too early: nobody can read it.
  }
  return 1;
}

/** An Exif that says this alone: a table of one entry, a number of two bytes. */
function uprightness(orientation: number): Buffer {
  const table = Buffer.from([
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);
  return Buffer.concat([exif, table]);
}

const pngChunks: ReadonlySet<string> = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']);

/** Chunks become ones of a private kind, which every reader passes over; their checksums are right again. */
function blankPng(bytes: Buffer): boolean {
  let isFound = false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) break;
    if (pngChunks.has(bytes.toString('latin1', at + 4, at + 8))) {
      bytes.write('voId', at + 4, 'latin1');
      bytes.fill(0, at + 8, end);
      bytes.writeUInt32BE(crc32(bytes.subarray(at + 4, end)), end);
      isFound = true;
    }
    at = end + 4;
  }
  return isFound;
}

/** The head of a WebP says what there is: that bit goes too. */
function blankWebp(bytes: Buffer): boolean {
  const flags: Readonly<Record<string, number>> = {EXIF: 0x08, 'XMP ': 0x04};
  let isFound = false;
  let head = -1;
  for (let at = 12; at + 8 <= bytes.length;) {
    const kind = bytes.toString('latin1', at, at + 4);
    const end = Math.min(bytes.length, at + 8 + bytes.readUInt32LE(at + 4));
    if (kind === 'VP8X') head = at + 8;
    const flag = flags[kind];
    if (flag !== undefined) {
      bytes.write('void', at, 'latin1');
      bytes.fill(0, at + 8, end);
      if (head >= 0) bytes[head]! &= ~flag;
      isFound = true;
    }
    // Chunks of an odd length have a byte behind them.
    at = end + ((end - at) % 2);
  }
  return isFound;
}
