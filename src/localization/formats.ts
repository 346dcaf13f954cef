/** Numbers and times as a language writes them. Each formatter is made when first needed: the first one costs 13 ms. */

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export class Formats {
  readonly #language: string;
  #number: Intl.NumberFormat | undefined;
  #relative: Intl.RelativeTimeFormat | undefined;
  readonly #dates = new Map<string, Intl.DateTimeFormat>();

  /** @param language A valid BCP 47 tag. */
  constructor(language: string) {
    this.#language = language;
  }

  /** A count, short: 1,234 or 12K. */
  number(count: number): string {
    this.#number ??= new Intl.NumberFormat(this.#language, {notation: 'compact', maximumFractionDigits: 1});
    return this.#number.format(count);
  }

  /** Day and time in full, for whoever wants to know exactly. */
  dateTime(at: Date): string {
    return this.#date({dateStyle: 'full', timeStyle: 'short'}).format(at);
  }

  /**
   * How long ago something was, in the coarsest unit that still says it: minutes, hours, days for a week, then the date,
   * with the year if it is another one.
   * @returns null for less than a minute, and for clocks that run ahead: the translation has a word for that.
   */
  ago(at: Date, now: Date): string | null {
    const passed = now.getTime() - at.getTime();
    if (passed < minute) return null;
    this.#relative ??= new Intl.RelativeTimeFormat(this.#language, {numeric: 'auto', style: 'short'});
    if (passed < hour) return this.#relative.format(-Math.floor(passed / minute), 'minute');
    if (passed < day) return this.#relative.format(-Math.floor(passed / hour), 'hour');
    if (passed < 7 * day) return this.#relative.format(-Math.floor(passed / day), 'day');
    const sameYear = at.getFullYear() === now.getFullYear();
    return this.#date({day: 'numeric', month: 'short', ...(sameYear ? {} : {year: 'numeric'})}).format(at);
  }

  #date(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = JSON.stringify(options);
    const format = this.#dates.get(key) ?? new Intl.DateTimeFormat(this.#language, options);
    this.#dates.set(key, format);
    return format;
  }
}
