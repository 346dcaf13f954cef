/** Opens the discussion of a card below it, or closes it. A feed carries no more of it: the rest is loaded by the first press. */
import {html, render, type LitElement} from 'lit';
import {NetworkError} from '../../network/errors.js';
import type {FoyerPostCard} from '../../parts/post-card.js';
import {problemLine} from '../../parts/problem.js';
import {FoyerOpenThreadEvent} from './feed.events.js';

/** Asks the page first, which may open it its own way. */
export function openThread(feed: LitElement, card: FoyerPostCard): void {
  const {id, url} = card.post;
  if (card.thread || feed.dispatchEvent(new FoyerOpenThreadEvent(id, url))) load(feed, card);
}

function load(feed: LitElement, card: FoyerPostCard): void {
  const {words} = card.localization;
  if (!card.thread) render(html`<p class="muted small" role="status">${words.common.loading}</p>`, card);
  import('./open-threads.js').then(
    ({toggleThread}) => toggleThread(feed, card),
    () =>
      render(
        problemLine(words, new NetworkError('unreachable'), () => load(feed, card)),
        card,
      ),
  );
}
