/** The tokens of the theming API that may come from an address or from the page around, and what each must be. */

/** Name without `--foyer-`, and the CSS property whose values it takes. */
export const tokenKinds: Readonly<Record<string, string>> = {
  accent: 'color',
  text: 'color',
  surface: 'color',
  'surface-raised': 'color',
  muted: 'color',
  line: 'color',
  danger: 'color',
  success: 'color',
  radius: 'border-radius',
  space: 'padding',
  font: 'font-family',
  'font-size': 'font-size',
};

/** The value if it is a plain one, with no reference to something elsewhere and nothing that loads; null otherwise. */
export function readToken(name: string, value: unknown): string | null {
  const property = Object.hasOwn(tokenKinds, name) ? tokenKinds[name] : undefined;
  if (property === undefined || typeof value !== 'string' || value.length > 200) return null;
  const isPlain = !/url\(|image|var\(|env\(|[;{}\\]/i.test(value);
  return isPlain && CSS.supports(property, value) ? value : null;
}
