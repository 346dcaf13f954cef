/** Reads from a widget in the preview which colours it has come to, in numbers. */
import type {Rgb, WidgetColors} from './contrast.js';

/** The names under which `src/styles/tokens.styles.ts` derives them. */
const derived = {
  text: '--_text',
  surface: '--_surface',
  muted: '--_muted',
  accentText: '--_accent-text',
  fill: '--_fill',
  onFill: '--_on-fill',
  accent: '--_accent',
} as const satisfies Record<keyof WidgetColors, string>;

/** Null while the widget is not there yet. */
export function colorsOf(widget: HTMLElement, probe: HTMLElement): WidgetColors | null {
  const style = getComputedStyle(widget);
  // What depends on light or dark is decided where it is used: the probe must stand in the widget's scheme.
  probe.style.colorScheme = style.colorScheme;
  const found: Partial<Record<keyof WidgetColors, Rgb>> = {};
  for (const [name, property] of Object.entries(derived) as [keyof WidgetColors, string][]) {
    const value = style.getPropertyValue(property).trim();
    if (!value) return null;
    probe.style.color = value;
    found[name] = numbers(getComputedStyle(probe).color);
  }
  return found as WidgetColors;
}

let brush: CanvasRenderingContext2D | null = null;

/** A canvas speaks every notation of colour that CSS does, and answers in red, green and blue. */
function numbers(color: string): Rgb {
  if (!brush) {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    brush = canvas.getContext('2d', {willReadFrequently: true})!;
  }
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = color;
  brush.fillRect(0, 0, 1, 1);
  const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

/** Whatever CSS takes for a colour, as the six digits that a colour field wants. */
export function hexOf(color: string): string {
  return `#${numbers(color)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;
}
