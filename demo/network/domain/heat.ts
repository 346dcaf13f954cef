/**
 * The heat of a discussion: *how many people are in it right now*. Each person counts once, and half as much with every
 * half-life H since the last thing that he or she did there:
 *
 *     heat(now) = Σ over people p of 2^(−(now − last(p)) / H)
 *
 * All threads cool alike, so their order does not change with time, and what is stored never needs a refresh: the
 * forward-decayed logarithm h = ln Σ exp(k · (last(p) − L)) with k = ln 2 / H and a fixed landmark L (Cormode,
 * Shkapenyuk, Srivastava, Xu: Forward Decay, ICDE 2009). An action changes h in constant time.
 *
 * A half-life is half of its window: whoever was last seen when the window began counts a quarter.
 */

export const windows = ['DAY', 'WEEK', 'MONTH'] as const;
export type Window = (typeof windows)[number];

const hour = 3_600_000;
/** Milliseconds. */
export const windowLength: Readonly<Record<Window, number>> = {DAY: 24 * hour, WEEK: 168 * hour, MONTH: 720 * hour};

/** A discussion needs this many people within the window to be called one that many are in. */
export const leastPeople = 3;

/** L: any fixed instant does, a near one keeps the numbers small. */
const landmark = Date.UTC(2025, 0, 1);

/** What one person's action at this instant weighs, as a logarithm. */
function weight(at: Date, window: Window): number {
  const halfLife = windowLength[window] / 2;
  return (Math.LN2 / halfLife) * (at.getTime() - landmark);
}

/**
 * The heat after an action at `at`. `heat` null: nobody was there; `last` null: this person was not.
 * An action older than the person's last one changes nothing.
 */
export function heatAfter(heat: number | null, at: Date, last: Date | null, window: Window): number {
  const added = weight(at, window);
  if (heat === null) return added;
  if (last !== null && last >= at) return heat;
  // Relative to the larger of the two, so that neither power overflows.
  const reference = Math.max(heat, added);
  const before = Math.exp(heat - reference);
  const withdrawn = last === null ? 0 : Math.exp(weight(last, window) - reference);
  return reference + Math.log(Math.max(before - withdrawn, 0) + Math.exp(added - reference));
}

/** The heat of a thread whose people were last seen at these instants: to begin with, and after a withdrawal. */
export function heatOf(lastActions: readonly Date[], window: Window): number | null {
  if (lastActions.length === 0) return null;
  const weights = lastActions.map((at) => weight(at, window));
  const reference = weights.reduce((a, b) => Math.max(a, b));
  return reference + Math.log(weights.reduce((sum, value) => sum + Math.exp(value - reference), 0));
}

/** Stored heat in people, as of `now`. */
export const people = (heat: number, now: Date, window: Window): number => Math.exp(heat - weight(now, window));

/**
 * No thread below this stored heat can have had `leastPeople` within the window, so reading by heat may stop here: each
 * of them would count a quarter or more.
 */
export const leastHeat = (now: Date, window: Window): number => weight(now, window) + Math.log(leastPeople / 4);
