/** Spans of time in words, for findings. */

const minute = 60_000;

/** How long something is, in the reader's language and coarse: nobody sets a clock by seconds. */
export function span(milliseconds: number, language: string): string {
  const minutes = Math.round(Math.abs(milliseconds) / minute);
  const {unit, count} =
    minutes < 90
      ? {unit: 'minute', count: minutes}
      : minutes < 36 * 60
        ? {unit: 'hour', count: Math.round(minutes / 60)}
        : {unit: 'day', count: Math.round(minutes / 1440)};
  return new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay: 'long'}).format(count);
}
