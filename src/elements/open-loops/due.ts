/** How urgent a day is, as seen from the day on which somebody looks. */

export type Due =
  | {readonly kind: 'none' | 'today' | 'tomorrow' | 'later'}
  /** With how many days have passed since. */
  | {readonly kind: 'overdue'; readonly days: number};

const day = 24 * 60 * 60 * 1000;

/** Days since 1970 of a calendar day; null for what is none. */
function dayNumber(date: string): number | null {
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : NaN;
  return Number.isNaN(at) ? null : Math.round(at / day);
}

/**
 * @param dueOn - An ISO 8601 day; null: nobody has said when.
 * @param now - Read on the clock of the person who looks: a day ends when theirs does.
 */
export function due(dueOn: string | null, now: Date): Due {
  const wanted = dueOn === null ? null : dayNumber(dueOn);
  if (wanted === null) return {kind: 'none'};
  const today = Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / day);
  if (wanted < today) return {kind: 'overdue', days: today - wanted};
  if (wanted === today) return {kind: 'today'};
  return {kind: wanted === today + 1 ? 'tomorrow' : 'later'};
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A day as a language writes it, with the year if it is another one than now. */
export function writtenDay(dueOn: string, now: Date, language: string): string {
  const isOtherYear = !dueOn.startsWith(`${now.getFullYear()}-`);
  const key = `${language} ${isOtherYear}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const year = isOtherYear ? ({year: 'numeric'} as const) : {};
    formatter = new Intl.DateTimeFormat(language, {day: 'numeric', month: 'short', ...year, timeZone: 'UTC'});
    formatters.set(key, formatter);
  }
  return formatter.format(new Date(dueOn));
}
