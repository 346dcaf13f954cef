/** Until when one can vote, in words. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Localization} from '../../localization/localize.js';
import type {PollWords} from '../../localization/poll/words.js';
import type {Poll} from '../../network/operations/poll.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** With the exact time for whoever asks for it. Nothing for polls without an end. */
export function ends(
  {closesAt, isClosed}: Poll,
  now: Date,
  words: PollWords,
  {language, formats}: Localization,
): TemplateResult | typeof nothing {
  const at = closesAt === null ? null : new Date(closesAt);
  const isKnown = at !== null && !Number.isNaN(at.getTime());
  if (isClosed && !isKnown) return html`<span>${words.closed}</span>`;
  if (!isKnown) return nothing;
  const text = isClosed ? words.closed : until(at, now, words, language);
  return html`<time datetime=${closesAt} title=${formats.dateTime(at)}>${text}</time>`;
}

/** In the coarsest unit that still says it; rather too early than too late. */
function until(at: Date, now: Date, words: PollWords, language: string): string {
  const left = at.getTime() - now.getTime();
  if (left < minute) return words.endsNow;
  if (left >= 14 * day)
    return words.endsOn(new Intl.DateTimeFormat(language, {day: 'numeric', month: 'long'}).format(at));
  const relative = new Intl.RelativeTimeFormat(language, {numeric: 'always'});
  if (left < hour) return words.ends(relative.format(Math.floor(left / minute), 'minute'));
  if (left < day) return words.ends(relative.format(Math.floor(left / hour), 'hour'));
  return words.ends(relative.format(Math.floor(left / day), 'day'));
}
