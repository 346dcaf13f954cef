/** When things happen: over the last 30 days, mostly on weekdays and in office hours, and with a lively last day. */
import type {Random} from './random.js';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** How far back the seed reaches. */
export const reach = 30 * day;

/** How much is written in each hour of a day, UTC: early birds are on the early shift. */
const hours = [0.2, 0.1, 0.1, 0.2, 1, 4, 9, 16, 22, 24, 20, 14, 15, 22, 22, 18, 13, 8, 5, 4, 3, 2, 1, 0.5];
/** From Sunday. */
const weekdays = [0.12, 1, 1.1, 1.05, 1, 0.8, 0.15];

/** A moment within reach and before now. `ahead`: by how many hours the clocks there are ahead of the middle of Europe. */
export function anyMoment(now: Date, random: Random, ahead = 0): Date {
  const slot = random.weigh(slotsUntil(now, ahead), ({weight}) => weight);
  return new Date(slot.start + Math.floor(random.next() * hour));
}

interface Slot {
  readonly start: number;
  readonly weight: number;
}

const known = new Map<string, readonly Slot[]>();

/** The hours of the last 30 days, each with how much is written in it. Kept, since every post asks for them. */
function slotsUntil(now: Date, ahead: number): readonly Slot[] {
  const key = `${now.getTime()} ${ahead}`;
  const slots = known.get(key) ?? Array.from({length: 30 * 24}, (_, index) => slot(now, index + 1, ahead));
  known.set(key, slots);
  return slots;
}

function slot(now: Date, age: number, ahead: number): Slot {
  const start = now.getTime() - age * hour;
  const local = new Date(start + ahead * hour);
  const lively = age <= 24 ? 1.9 : 1;
  return {start, weight: hours[local.getUTCHours()]! * weekdays[local.getUTCDay()]! * lively};
}

/**
 * The moment that a text names: `25m` or `5h` ago, or `3d 08:12`, at that time three days ago. What was written on a
 * workday stays on one: a Saturday or Sunday becomes the Friday before.
 */
export function namedMoment(now: Date, text: string): Date {
  const clock = /^(\d+)d (\d\d):(\d\d)$/.exec(text);
  if (clock === null) return new Date(now.getTime() - duration(text));
  const [, days, hourOfDay, minuteOfHour] = clock.map(Number);
  const at = new Date(now.getTime() - days! * day);
  at.setUTCHours(hourOfDay!, minuteOfHour, 17 + ((days! * 13) % 40), 0);
  const weekday = at.getUTCDay();
  const back = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  const earliest = now.getTime() - reach + hour;
  return new Date(Math.min(Math.max(at.getTime() - back * day, earliest), now.getTime() - minute));
}

/** Milliseconds of `25m`, `5h`, `3d`. */
export function duration(text: string): number {
  const [, count, unit] = /^(\d+)([dhm])$/.exec(text) ?? [];
  if (count === undefined) throw new Error(`"${text}" is not a duration.`);
  return Number(count) * (unit === 'd' ? day : unit === 'h' ? hour : minute);
}
