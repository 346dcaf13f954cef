/** Pictures as files, drawn point by point: so that the demo has some without any being kept. */
import {crc32, deflateSync} from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number];

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG of this size; `colourAt` is asked for every point, from the upper left. */
export function png(width: number, height: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const lines = Buffer.alloc(height * (1 + 3 * width));
  let at = 0;
  for (let y = 0; y < height; y++) {
    // Each line says first how it was filtered: the difference to the point on its left, which packs well.
    lines[at++] = 1;
    let left: Colour = [0, 0, 0];
    for (let x = 0; x < width; x++) {
      const colour = colourAt(x, y).map((value) => Math.round(Math.min(255, Math.max(0, value)))) as unknown as Colour;
      for (let channel = 0; channel < 3; channel++) lines[at++] = (colour[channel]! - left[channel]!) & 0xff;
      left = colour;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a channel, red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(lines)), chunk('IEND')]);
}

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
