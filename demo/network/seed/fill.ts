/**
 * Puts concrete things into a text. `{a|b}` is one of the two; `{3..9}` a number; `{pump}` something from the slots, the
 * same wherever it stands in a thread (`{pump2}` is another one); `{x:a|b}` and `{x:3..9}` give a choice a name, which
 * `{x}` then repeats; `{day+2}` and `{date+2}` are two days after the post; `{ago}` is a time of day shortly before it; `{name}` is somebody's first name and
 * `{@tag}` mentions a person with that tag.
 */
import {day, hour, minute} from './calendar.js';
import type {Random} from './random.js';
import {slots} from './slots.js';

export interface Filling {
  readonly random: Random;
  readonly language: string;
  /** When the post was written. */
  at: Date;
  /** By how many hours its author's clock is ahead of the middle of Europe. */
  readonly ahead: number;
  /** What names stand for in this thread; grows while it is filled. */
  readonly bound: Map<string, string>;
  /** Colleagues who can be spoken of: neither the author nor, later, those who answer. */
  readonly firstNames: readonly string[];
  /** A colleague's handle by tag. */
  readonly person: (tag: string) => string;
}

/** The text with everything in braces replaced. Throws on a slot that nobody has filled. */
export function fill(text: string, filling: Filling): string {
  let result = text;
  // From the inside out, so that a choice may hold slots.
  while (/\{[^{}]*\}/.test(result))
    result = result.replace(/\{([^{}]*)\}/g, (_, inner: string) => value(inner, filling));
  return result.replace(/ +/g, ' ').trim();
}

/** Only the dates, for texts that may hold braces of their own, such as code. */
export function fillDates(text: string, at: Date, language: string): string {
  return text.replace(/\{((?:day|date)[+-]\d+)\}/g, (_, inner: string) => moment(inner, at, language) ?? inner);
}

function value(inner: string, filling: Filling): string {
  const known = filling.bound.get(inner);
  if (known !== undefined) return known;
  const named = /^(\w+):(.*)$/s.exec(inner);
  // A name in front of a choice; a time of day such as 8:30 within a choice is not one.
  if (named !== null && /^[a-z]/.test(named[1]!) && !inner.slice(0, named[1]!.length).includes('|')) {
    return bind(named[1]!, filling, () => choice(named[2]!, filling));
  }
  if (inner.includes('|') || /^\d+\.\.\d+$/.test(inner)) return choice(inner, filling);
  if (inner.startsWith('@')) return `@${filling.person(inner.slice(1))}`;
  if (inner === 'ago') return bind(inner, filling, () => clock(filling));
  const date = moment(inner, filling.at, filling.language);
  if (date !== null) return date;
  const slot = inner.replace(/\d+$/, '');
  const options = slot === 'name' ? filling.firstNames : slots[slot];
  if (options === undefined) throw new Error(`Nothing is known to put in place of {${inner}}.`);
  const taken = new Set(filling.bound.values());
  return bind(inner, filling, () => {
    const free = options.filter((option) => !taken.has(option));
    return fill(filling.random.pick(free.length > 0 ? free : options), filling);
  });
}

function bind(name: string, filling: Filling, make: () => string): string {
  const made = filling.bound.get(name) ?? make();
  filling.bound.set(name, made);
  return made;
}

function choice(text: string, {random}: Filling): string {
  const range = /^(\d+)\.\.(\d+)$/.exec(text);
  if (range !== null) return String(random.between(Number(range[1]), Number(range[2])));
  return random.pick(text.split('|'));
}

/** A time of day 10 to 90 minutes before the post, on the clock of the place where it was written. */
function clock({at, ahead, random}: Filling): string {
  const local = at.getTime() + (1 + ahead) * hour - random.between(2, 18) * 5 * minute;
  const rounded = new Date(Math.floor(local / (5 * minute)) * 5 * minute);
  return `${rounded.getUTCHours()}:${String(rounded.getUTCMinutes()).padStart(2, '0')}`;
}

function moment(inner: string, at: Date, language: string): string | null {
  const [, kind, offset] = /^(day|date)([+-]\d+)$/.exec(inner) ?? [];
  if (kind === undefined) return null;
  const date = new Date(at.getTime() + Number(offset) * day);
  // Meetings are not held at weekends.
  const weekday = date.getUTCDay();
  if (weekday === 6) date.setTime(date.getTime() + 2 * day);
  if (weekday === 0) date.setTime(date.getTime() + day);
  return formatter(kind === 'day', language).format(date);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making one takes longer than all the rest. */
function formatter(isWeekday: boolean, language: string): Intl.DateTimeFormat {
  const key = `${language} ${isWeekday}`;
  const options: Intl.DateTimeFormatOptions = isWeekday ? {weekday: 'long'} : {day: 'numeric', month: 'long'};
  const made =
    formatters.get(key) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {...options, timeZone: 'UTC'});
  formatters.set(key, made);
  return made;
}
