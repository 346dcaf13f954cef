/** Leads to a message in a feed: its post is opened where it stands in the list, or above the list if it does not. */
import type {LitElement} from 'lit';
import type {LinkTarget} from '../../controllers/data/links.js';
import type {Localization} from '../../localization/localize.js';
import type {FoyerPostCard} from '../../parts/post-card.js';
import './linked-post.js';
import type {FoyerLinkedPost} from './linked-post.js';
import {openThread} from './open-threads.js';

export interface Leadable extends LitElement {
  readonly headingLevel: number;
}

const listOf = (feed: Leadable): HTMLElement | null => feed.renderRoot.querySelector<HTMLElement>('[part=list]');

export const targetIn = (feed: Leadable, localizationOf: () => Localization): LinkTarget => ({
  isReady: () => listOf(feed) !== null,
  async reveal(messageId, postId) {
    const cards = [...feed.renderRoot.querySelectorAll<FoyerPostCard>('foyer-post-card')];
    const card = cards.find(({post}) => post.id === postId);
    if (card) await openThread(feed, card).reveal(messageId);
    else await linkedPost(feed, postId, localizationOf()).reveal(messageId);
  },
});

function linkedPost(feed: Leadable, postId: string, localization: Localization): FoyerLinkedPost {
  const linked =
    feed.renderRoot.querySelector<FoyerLinkedPost>('foyer-linked-post') ?? document.createElement('foyer-linked-post');
  linked.postId = postId;
  linked.localization = localization;
  linked.level = Math.min(6, feed.headingLevel + 1);
  linked.setAttribute('exportparts', parts);
  linked.setAttribute('loading', 'eager');
  // What the feed draws stays as it is; should it draw something else in the place of its list, this goes as well.
  if (!linked.isConnected) listOf(feed)?.before(linked);
  return linked;
}

const parts =
  'post, more, actions, reaction, react, reply-count, replies, reply, outcome, show-more, load-earlier, reply-button, reply-box, problem, retry, sign-in';
