/** Pictures with what a camera writes into them, built by hand; `secret` stands in for a place. */
import {crc32} from 'node:zlib';
import {png} from '../../../demo/network/seed/png.js';

export const secret = '59.9139N 10.7522E';
const text = (words: string): Buffer => Buffer.from(words, 'latin1');

/** An Exif as it stands in a file: which way up, and the secret behind the table. */
export function exif(orientation: number, isLittle = false): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write(isLittle ? 'II' : 'MM', 'latin1');
  const short = (value: number, at: number) =>
    isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    isLittle ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  short(42, 2);
  long(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  long(1, 14);
  short(orientation, 18);
  return Buffer.concat([text('Exif\0\0'), tiff, text(secret)]);
}

const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

/** The smallest there is, of one grey dot. */
const grey = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);

/** A JPEG that says where it was taken in every way that one can; behind it hangs another one. */
export function jpeg(orientation: number, isLittle = false): Buffer {
  const xmp = segment(0xe1, text(`http://ns.adobe.com/xap/1.0/\0<x>${secret}</x>`));
  const iptc = segment(0xed, text(`Photoshop 3.0\0${secret}`));
  const about = Buffer.concat([segment(0xe1, exif(orientation, isLittle)), xmp, iptc]);
  const whole = Buffer.concat([grey.subarray(0, 2), about, grey.subarray(2)]);
  return Buffer.concat([whole, grey.subarray(0, 2), segment(0xe1, exif(1)), grey.subarray(2)]);
}

const chunk = (kind: string, content: Buffer): Buffer => {
  const body = Buffer.concat([text(kind), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A PNG with its place in a text and in an Exif. */
export function pngWithPlace(): Buffer {
  const plain = png(4, 3, () => [200, 30, 30]);
  const about = [chunk('tEXt', text(`Comment\0${secret}`)), chunk('eXIf', exif(1).subarray(6))];
  // Behind the signature and the head.
  return Buffer.concat([plain.subarray(0, 33), ...about, plain.subarray(33)]);
}

const part = (kind: string, content: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  return Buffer.concat([text(kind), length, content, Buffer.alloc(content.length % 2)]);
};

/** The frame of a WebP, with an Exif and XMP. */
export function webp(): Buffer {
  const head = Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const parts = [
    part('VP8X', head),
    part('VP8 ', Buffer.alloc(7, 1)),
    part('EXIF', exif(1)),
    part('XMP ', text(secret)),
  ];
  const body = Buffer.concat([text('WEBP'), ...parts]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([text('RIFF'), length, body]);
}

const box = (kind: string, ...content: Buffer[]): Buffer => {
  const body = Buffer.concat(content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length + 8);
  return Buffer.concat([length, text(kind), body]);
};

/** The frame of an AVIF: a picture and an Exif, each an item in the box of data. */
export function avif(): Buffer {
  const start = box('ftyp', text('avif\0\0\0\0avif'));
  const item = (id: number, kind: string) => box('infe', Buffer.from([2, 0, 0, 0, 0, id, 0, 0]), text(`${kind}\0`));
  const kinds = box('iinf', Buffer.from([0, 0, 0, 0, 0, 2]), item(1, 'av01'), item(2, 'Exif'));
  const dots = Buffer.alloc(9, 7);
  const about = exif(1);
  const place = (id: number, from: number, length: number) => {
    const entry = Buffer.from([0, id, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    entry.writeUInt32BE(from, 6);
    entry.writeUInt32BE(length, 10);
    return entry;
  };
  const metaOf = (data: number) => {
    const places = [place(1, data, dots.length), place(2, data + dots.length, about.length)];
    return box('meta', Buffer.alloc(4), kinds, box('iloc', Buffer.from([0, 0, 0, 0, 0x44, 0, 0, 2]), ...places));
  };
  const data = start.length + metaOf(0).length + 8;
  return Buffer.concat([start, metaOf(data), box('mdat', dots, about)]);
}
