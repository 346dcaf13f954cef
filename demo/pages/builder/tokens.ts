/** The theming tokens that the builder offers: few, since one of them makes a finished theme (docs/theming.md has all). */

export interface Token {
  readonly name: `--foyer-${string}`;
  readonly label: string;
  readonly description: string;
  readonly control: {readonly kind: 'color'} | {readonly kind: 'length'; readonly max: number; readonly usual: number};
}

export const tokens: readonly Token[] = [
  {
    name: '--foyer-accent',
    label: 'Accent',
    description: 'Your colour, for what can be done next. Everything else is derived from it.',
    control: {kind: 'color'},
  },
  {
    name: '--foyer-surface',
    label: 'Ground',
    description: 'What the widget stands on. It paints no ground of its own; it needs to know that of your page.',
    control: {kind: 'color'},
  },
  {name: '--foyer-text', label: 'Words', description: 'The colour of text.', control: {kind: 'color'}},
  {
    name: '--foyer-radius',
    label: 'Corners',
    description: 'How round they are.',
    control: {kind: 'length', max: 24, usual: 8},
  },
  {
    name: '--foyer-space',
    label: 'Room',
    description: 'Between two things.',
    control: {kind: 'length', max: 32, usual: 16},
  },
  {
    name: '--foyer-font-size',
    label: 'Size of text',
    description: 'Otherwise that of your page.',
    control: {kind: 'length', max: 24, usual: 16},
  },
];

/** A colour as CSS writes it, or a length in pixels: nothing else may go from the address into a style sheet. */
export function isTokenValue(name: string, value: string): boolean {
  const token = tokens.find((one) => one.name === name);
  if (!token) return false;
  return token.control.kind === 'length'
    ? /^\d{1,2}px$/.test(value)
    : /^(#[0-9a-f]{3,8}|[a-z]{3,24}|(rgb|hsl|hwb|lab|lch|oklab|oklch)\([\d\s.,%/a-z-]{1,60}\))$/i.test(value);
}
