/** Whatever on the page depends on the day: greeting, date, ages of the news, this week's menu, what is coming up. */
import {locale, say} from './language.js';

const day = 24 * 60 * 60 * 1000;

/** Writes it all for the moment `now`, in the page's language. */
export function showToday(now: Date): void {
  text('#greeting', say(greeting(now.getHours())));
  text('#today', new Intl.DateTimeFormat(locale(), {weekday: 'long', day: 'numeric', month: 'long'}).format(now));
  showAges();
  showMenu(now);
  showDates(now);
}

function greeting(hour: number): string {
  if (hour < 5 || hour >= 18) return 'goodEvening';
  return hour < 12 ? 'goodMorning' : 'goodAfternoon';
}

function showAges(): void {
  const words = new Intl.RelativeTimeFormat(locale(), {numeric: 'auto'});
  for (const time of document.querySelectorAll<HTMLElement>('[data-days-ago]'))
    time.textContent = words.format(-Number(time.dataset.daysAgo), 'day');
}

/** Monday to Friday of this week; on a weekend those of the next, for nobody eats yesterday's sardines. */
function showMenu(now: Date): void {
  const weekday = now.getDay();
  const monday = new Date(now.getTime() + (weekday === 0 ? 1 : weekday === 6 ? 2 : 1 - weekday) * day);
  const words = new Intl.DateTimeFormat(locale(), {weekday: 'long', day: 'numeric'});
  for (const dish of document.querySelectorAll<HTMLElement>('[data-weekday]')) {
    const date = new Date(monday.getTime() + (Number(dish.dataset.weekday) - 1) * day);
    const time = dish.querySelector('time');
    if (time) {
      time.dateTime = isoDay(date);
      time.textContent = words.format(date);
    }
    if (isoDay(date) === isoDay(now)) dish.setAttribute('aria-current', 'date');
    else dish.removeAttribute('aria-current');
  }
}

function showDates(now: Date): void {
  const month = new Intl.DateTimeFormat(locale(), {month: 'short'});
  const number = new Intl.DateTimeFormat(locale(), {day: 'numeric'});
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-in-days]')) {
    const date = new Date(now.getTime() + Number(time.dataset.inDays) * day);
    const dayOfMonth = document.createElement('b');
    // German would write "24.": the dot belongs into a sentence, not on a calendar leaf.
    dayOfMonth.textContent = number.formatToParts(date).find((part) => part.type === 'day')?.value ?? '';
    time.dateTime = isoDay(date);
    time.replaceChildren(dayOfMonth, month.format(date));
  }
}

/** The day in this place, as `2026-11-24`. */
function isoDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function text(selector: string, words: string): void {
  const element = document.querySelector(selector);
  if (element) element.textContent = words;
}
