/** A day and a time that may be left open. */
import {html, type TemplateResult} from 'lit';
import type {KindWords} from '../../localization/kinds/words.js';

/** @param value Local date and time, `2026-12-01T09:00`; empty: open. */
export const moment = (
  label: string,
  value: string,
  words: KindWords,
  change: (value: string) => void,
): TemplateResult =>
  html`<label class="moment small"
    ><span>${label} <span class="muted">(${words.optional})</span></span
    ><input
      class="field"
      type="datetime-local"
      .value=${value}
      @change=${(event: Event) => change((event.target as HTMLInputElement).value)}
  /></label>`;
