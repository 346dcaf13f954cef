/**
 * Weather and local time at the company's sites. The time is true; the weather is invented, but keeps to the season
 * (`data-warmth`: a site's mean of each month, in degrees Celsius) and to its day: it does not change on reload.
 */
import {locale, say} from './language.js';

const skies = ['sun', 'fair', 'fair', 'cloud', 'cloud', 'rain'];

/** Writes weather and clocks of every site, in the page's language. */
export function showWeather(now: Date): void {
  const dayNumber = Math.floor(now.getTime() / (24 * 60 * 60 * 1000));
  document.querySelectorAll<HTMLElement>('[data-zone]').forEach((site, index) => {
    const chance = Math.abs(Math.sin(dayNumber * 12.9898 + index * 78.233)) % 1;
    const mean = Number(site.dataset.warmth?.split(' ')[now.getMonth()] ?? 10);
    const degrees = Math.round(mean + (chance - 0.5) * 7);
    const sky = skies[Math.floor(chance * 997) % skies.length] ?? 'fair';
    const kind = sky === 'rain' && degrees < 2 ? 'snow' : sky;
    site.querySelector('use')?.setAttribute('href', `#${kind}`);
    write(site, '.degrees', `${new Intl.NumberFormat(locale()).format(degrees)}°`);
    write(site, '.words', say(kind));
  });
  showClocks(now);
}

/** Writes the clocks alone: called every minute. */
export function showClocks(now: Date): void {
  for (const site of document.querySelectorAll<HTMLElement>('[data-zone]')) {
    const clock = new Intl.DateTimeFormat(locale(), {timeStyle: 'short', hour12: false, timeZone: site.dataset.zone});
    write(site, '.clock', clock.format(now));
  }
}

function write(site: Element, selector: string, words: string): void {
  const element = site.querySelector(selector);
  if (element) element.textContent = words;
}
