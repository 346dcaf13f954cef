/** The pictures that the company's people have posted: drawn here, and said in words for those who cannot see them. */
import type {SeedPicture} from './company.js';
import {type Colour, png} from './png.js';

interface Drawing {
  readonly name: string;
  readonly altText: string;
  readonly width: number;
  readonly height: number;
  readonly colourAt: (x: number, y: number) => Colour;
}

const mix = (one: Colour, other: Colour, share: number): Colour =>
  one.map((value, channel) => value + (other[channel]! - value) * Math.min(1, Math.max(0, share))) as unknown as Colour;

/** A height between 0 and 1 that goes up and down like hills do. */
const hills = (x: number, seed: number): number =>
  0.5 + 0.3 * Math.sin(x / 97 + seed) + 0.14 * Math.sin(x / 31 + 3 * seed) + 0.06 * Math.sin(x / 11 + 7 * seed);

const drawings: Readonly<Record<string, Drawing>> = {
  // A chart: what a compressor draws, falling in steps, with one spike.
  curve: {
    name: 'alke-13-rig-6.png',
    altText:
      'A line chart of the power over 600 hours: it falls slowly, in small waves, with one tall spike after two thirds.',
    width: 720,
    height: 400,
    colourAt(x, y) {
      const power = 270 - 60 * Math.exp(-x / 300) - 6 * Math.sin(x / 9) - 120 * Math.exp(-(((x - 490) / 7) ** 2));
      if (x > 60 && Math.abs(y - power) < 2.5 + 120 * Math.exp(-(((x - 490) / 9) ** 2)) * 0.06) return [29, 92, 156];
      if (x === 60 || y === 360) return [90, 96, 104];
      return x % 60 === 0 || y % 60 === 0 ? [226, 230, 234] : [252, 253, 254];
    },
  },
  // The same hour as sound: bands of frequencies over time, and one that was not there before.
  sound: {
    name: 'alke-13-rig-6-sound.png',
    altText:
      'A spectrogram of the lab: faint even bands, and from hour 410 on a bright one at the pitch of a vacuum cleaner, with its overtones.',
    width: 720,
    height: 400,
    colourAt(x, y) {
      const bands = 0.14 + 0.05 * Math.sin(y / 7) + 0.04 * Math.sin(x / 23 + y / 41);
      const isOn = x > 470 && x < 530;
      const tone = [300, 220, 140].reduce((sum, at, index) => sum + Math.exp(-(((y - at) / 6) ** 2)) / (index + 1), 0);
      const loud = bands + (isOn ? 0.75 * tone : 0);
      return loud < 0.5
        ? mix([16, 20, 48], [80, 60, 150], loud * 2)
        : mix([80, 60, 150], [252, 214, 120], loud * 2 - 1);
    },
  },
  // What a thermal camera sees: a plate heat exchanger with one corner that stays cold.
  heat: {
    name: 'exchanger-thermal.png',
    altText:
      'A thermal picture of a plate heat exchanger: yellow and orange all over, except the lower right corner, which is dark blue.',
    width: 480,
    height: 640,
    colourAt(x, y) {
      const isInside = x > 70 && x < 410 && y > 60 && y < 580;
      const plates = 0.06 * Math.sin(y / 6);
      const cold = Math.exp(-(((x - 400) / 120) ** 2) - ((y - 570) / 150) ** 2);
      const heat = isInside ? 0.92 - 0.25 * (y / 640) + plates - 0.85 * cold : 0.08 + 0.05 * Math.sin(x / 40 + y / 55);
      return heat < 0.5
        ? mix([18, 12, 84], [196, 40, 92], heat * 2)
        : mix([196, 40, 92], [255, 226, 104], heat * 2 - 1);
    },
  },
  // The way to work on an early shift.
  morning: {
    name: 'before-the-early-shift.png',
    altText: 'Sunrise over three rows of hills, blue behind blue. The sun is just coming up behind the farthest.',
    width: 800,
    height: 450,
    colourAt(x, y) {
      const rows = [1, 2, 3].map((row) => 190 + 70 * row - 90 * hills(x * (1 + row / 3), row));
      const row = rows.reduce((nearest, edge, index) => (y > edge ? index : nearest), -1);
      if (row >= 0) return mix([118, 140, 176], [26, 40, 66], row / 2);
      const sun = Math.hypot(x - 560, y - 170);
      if (sun < 34) return [255, 244, 214];
      return mix(mix([88, 122, 178], [252, 196, 140], y / 230), [255, 232, 190], 40 / (sun + 20));
    },
  },
};

/** The picture that a text names. */
export function pictureOf(drawing: string, postId: string): SeedPicture {
  const {name, altText} = known(drawing);
  return {id: `${postId}-${drawing}`, name, altText, drawing};
}

export interface Drawn {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** As a PNG. */
export function drawn({drawing}: SeedPicture): Drawn {
  const {width, height, colourAt} = known(drawing);
  return {bytes: png(width, height, colourAt), width, height};
}

function known(drawing: string): Drawing {
  const found = drawings[drawing];
  if (found === undefined) throw new Error(`Nobody has drawn a picture called "${drawing}".`);
  return found;
}
