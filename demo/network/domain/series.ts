/** Activity by equal steps of time: what a sparkline is drawn from. */
import type {Window} from './heat.js';

export interface Point {
  readonly at: Date;
  readonly value: number;
}

const hour = 3_600_000;

/** Milliseconds: 24 hours, 28 times six hours, 30 days. */
export const stepLength: Readonly<Record<Window, number>> = {DAY: hour, WEEK: 6 * hour, MONTH: 24 * hour};
const stepCount: Readonly<Record<Window, number>> = {DAY: 24, WEEK: 28, MONTH: 30};

/** Where the first step begins: such that the last one ends with the current hour. */
export function seriesStart(now: Date, window: Window): Date {
  const end = (Math.floor(now.getTime() / hour) + 1) * hour;
  return new Date(end - stepCount[window] * stepLength[window]);
}

/** The whole series, oldest first, with zeros where nothing happened. */
export function seriesOf(
  steps: readonly {readonly step: number; readonly value: number}[],
  now: Date,
  window: Window,
): readonly Point[] {
  const values = new Map(steps.map(({step, value}) => [step, value]));
  const start = seriesStart(now, window).getTime();
  return Array.from({length: stepCount[window]}, (_, step) => ({
    at: new Date(start + step * stepLength[window]),
    value: values.get(step) ?? 0,
  }));
}
