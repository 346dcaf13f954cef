/** Where texts are told of that were not sent yet. What draws them comes when somebody writes: without a line it would not. */
import {html, nothing} from 'lit';
import type {KeptTexts} from '../../controllers/view/kept.js';
import type {Localization} from '../../localization/localize.js';

let loading: Promise<{prepare(language: string): void}> | null = null;

/** @param isWritten - Something is in the box: it may have to wait. */
export function keptPlace(texts: KeptTexts, localization: Localization, isWritten: boolean): unknown {
  const {all} = texts;
  if (!isWritten && all.length === 0) return nothing;
  loading ??= import('./kept.js');
  loading.then(
    ({prepare}) => prepare(localization.language),
    // Asked for again with the next change: what waits is sent all the same.
    () => (loading = null),
  );
  return all.length
    ? html`<foyer-kept part="kept" .localization=${localization} .texts=${all} .hands=${texts}></foyer-kept>`
    : nothing;
}
