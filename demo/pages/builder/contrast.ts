/** Contrast of two colours as WCAG 2 defines it. The browser turns what CSS says into red, green and blue. */

export type Rgb = readonly [red: number, green: number, blue: number];

const linear = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** From 1, the same, to 21, black on white. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export interface Judged {
  readonly what: string;
  readonly ratio: number;
  /** What it has to be at least. */
  readonly needed: number;
  readonly isEnough: boolean;
  /** What it means, and what to do if it is too little. */
  readonly sentence: string;
}

/** The colours that a widget in the preview really has. */
export interface WidgetColors {
  readonly text: Rgb;
  readonly surface: Rgb;
  readonly muted: Rgb;
  readonly accentText: Rgb;
  readonly fill: Rgb;
  readonly onFill: Rgb;
  /** As the page says it, before anything is derived from it. */
  readonly accent: Rgb;
}

const rounded = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);
const advice = 'Choose a ground that is clearly lighter or darker than it, or the other theme.';

export function judge(colors: WidgetColors): Judged[] {
  const {text, surface, muted, accentText, fill, onFill, accent} = colors;
  const raw = contrast(accent, surface);
  const derived =
    raw < 4.5
      ? `Your accent alone would have ${rounded(raw)} : 1. Foyer makes it darker or lighter where it carries words.`
      : 'Your accent is readable as it is.';
  const list: [what: string, ratio: number, needed: number, fine: string][] = [
    ['Words', contrast(text, surface), 4.5, 'Text is easy to read on this ground.'],
    ['Quiet words', contrast(muted, surface), 4.5, 'Times and counts are readable too.'],
    ['Links', contrast(accentText, surface), 4.5, derived],
    ['Words on buttons', contrast(onFill, fill), 4.5, 'Buttons can be read.'],
    ['Buttons', contrast(fill, surface), 3, 'Buttons stand out from the ground.'],
  ];
  return list.map(([what, ratio, needed, fine]) => {
    const isEnough = ratio >= needed;
    return {what, ratio, needed, isEnough, sentence: isEnough ? fine : advice};
  });
}

export const ratioText = (ratio: number): string => `${rounded(ratio)} : 1`;
