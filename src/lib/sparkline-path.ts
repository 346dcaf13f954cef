/** Draws a series of numbers as the `d` of an SVG path. */

/**
 * A line through all values from left to right, the smallest at the bottom and the largest at the top. A flat series
 * lies at the bottom if nothing happened at all, in the middle otherwise.
 *
 * @param inset Room left at every edge, in pixels, so that the stroke is not cut off. Default: 1.5.
 */
export function sparklinePath(values: readonly number[], width: number, height: number, inset = 1.5): string {
  if (values.length === 0) return '';
  const lowest = Math.min(...values);
  const span = Math.max(...values) - lowest;
  const flat = lowest > 0 ? 0.5 : 0;
  const step = values.length > 1 ? (width - 2 * inset) / (values.length - 1) : 0;
  const points = values.map((value, index) => {
    const share = span > 0 ? (value - lowest) / span : flat;
    return `${round(inset + index * step)} ${round(height - inset - share * (height - 2 * inset))}`;
  });
  // One value alone would be a point, which has no length to draw: it becomes a level line.
  if (points.length === 1) points.push(`${round(width - inset)} ${points[0]!.split(' ')[1]!}`);
  return `M${points.join('L')}`;
}

/** A tenth of a pixel is finer than anybody sees, and keeps the markup short. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
