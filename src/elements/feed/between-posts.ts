/** Keys that lead from post to post, and out of a feed: what people who use a screen reader expect of one. */
import type {FoyerPostCard} from '../../parts/post-card.js';

/** The card that something happens in: in its own parts, or in the discussion that stands in it. */
export const cardOf = ({target}: Event): FoyerPostCard =>
  (target as Element).closest<FoyerPostCard>('foyer-post-card')!;

export function moveBetweenPosts(event: KeyboardEvent, feed: HTMLElement, cards: readonly FoyerPostCard[]): void {
  const {key, ctrlKey} = event;
  const step = key === 'PageDown' ? 1 : key === 'PageUp' ? -1 : 0;
  const next = step && cards[cards.indexOf(cardOf(event)) + step];
  const isLeaving = ctrlKey && (key === 'Home' || key === 'End');
  if (!next && !isLeaving) return;
  event.preventDefault();
  if (next) next.focus();
  else void leave(feed, key === 'Home' ? 'before' : 'after');
}

/** How to find the way out is loaded by the first who wants it. */
async function leave(feed: HTMLElement, side: 'before' | 'after'): Promise<void> {
  const {focusableBeside} = await import('../../lib/focusable-beside.js');
  focusableBeside(feed, side)?.focus();
}
