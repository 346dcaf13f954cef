/** When something was, as people say it, with the exact time for whoever asks (pointer, screen reader, copy and paste). */
import {html, type TemplateResult} from 'lit';
import {safeUrl} from '../lib/safe-url.js';
import type {Localization} from '../localization/localize.js';

/** The words of a time; null for what is none. Each is worked out when it is asked for. */
export function timeOf(
  {words, formats}: Localization,
  at: string,
  now: Date,
): {readonly exactly: () => string; readonly ago: () => string} | null {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return null;
  return {exactly: () => formats.dateTime(date), ago: () => formats.ago(date, now) ?? words.common.now};
}

/**
 * @param at ISO 8601. What is no time is shown as it came.
 * @param address Of the thing itself: the time is then its permanent link.
 */
export function relativeTime(
  localization: Localization,
  at: string,
  now: Date,
  address: string | null = null,
): TemplateResult {
  const time = timeOf(localization, at, now);
  if (!time) return html`<span>${at}</span>`;
  const {exactly, ago} = time;
  const href = safeUrl(address);
  return href
    ? html`<a class="quiet" href=${href}><time datetime=${at} title=${exactly()}>${ago()}</time></a>`
    : html`<time datetime=${at} title=${exactly()}>${ago()}</time>`;
}
