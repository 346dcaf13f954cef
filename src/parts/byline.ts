/** Who wrote something, for whom, and in which place: the head of a message. Stateless. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../lib/safe-url.js';
import type {Translation} from '../localization/translation.js';
import type {PersonPartsFragment, PostPartsFragment} from '../network/schema.js';
import {byHand, make} from './by-hand.js';
import {icon} from './icon.js';

/** A name that leads to its page, if it has one that may be followed. */
export function named(name: string, address: string | null | undefined, className: string): TemplateResult {
  const href = safeUrl(address);
  return href
    ? html`<a class="quiet ${className}" href=${href}>${name}</a>`
    : html`<span class=${className}>${name}</span>`;
}

interface Signed {
  readonly author: PersonPartsFragment | null;
  readonly delegate: {readonly id: string; readonly displayName: string} | null;
}

function draw(
  name: string,
  href: string | null,
  className: string,
  id: string | null,
  badge: string | null,
  delegate: string | null,
): Node {
  const drawn = document.createDocumentFragment();
  drawn.append(make(href ? 'a' : 'span', {class: className, id, href}, [name]));
  if (badge) drawn.append(' ', make('span', {class: 'badge'}, [badge]));
  if (delegate) drawn.append(' ', make('span', {class: 'muted small'}, [delegate]));
  return drawn;
}

function lookOf({author, delegate}: Signed, words: Translation, id: string | null): Parameters<typeof draw> {
  const href = safeUrl(author?.url);
  return [
    author?.displayName ?? words.post.deletedAuthor,
    href,
    `name${href ? ' quiet' : ''}${author ? '' : ' muted'}`,
    id,
    author?.isLeader ? words.common.leader : null,
    delegate && words.post.writtenBy(delegate.displayName),
  ];
}

/** Name, badge of a leader, and who wrote it on the author's behalf: that is always shown. */
export const byline = (signed: Signed, words: Translation, id: string | null = null): unknown =>
  byHand(draw, ...lookOf(signed, words, id));

/** The same as a node, for what is drawn by hand as a whole. */
export const bylineNode = (signed: Signed, words: Translation): Node => draw(...lookOf(signed, words, null));

/** The group, with a lock if it is a private one; the whole network otherwise. */
export function place(group: PostPartsFragment['group'], words: Translation): TemplateResult {
  if (!group) return html`<span>${words.common.everyone}</span>`;
  const isPrivate = group.privacy === 'PRIVATE';
  return html`<span class="place"
    >${isPrivate ? html`${icon('lock')}<span class="spoken">${words.common.privateGroup}: </span>` : nothing}${named(
      group.name,
      group.url,
      '',
    )}</span
  >`;
}

export const bylineStyles = css`
  .name {
    font-weight: 600;
  }
  .name,
  .place,
  time {
    unicode-bidi: isolate;
  }
  time {
    white-space: nowrap;
  }
  .quiet:not(.muted) {
    color: inherit;
  }
  .quiet {
    text-decoration: none;
  }
  .quiet:hover {
    text-decoration: underline;
  }
  .badge {
    display: inline-block;
    padding: 0 6px;
    border-radius: 4px;
    background: var(--_tint);
    color: var(--_accent-text);
    font-size: var(--_small);
    font-weight: 600;
    line-height: 1.5;
    vertical-align: 0.05em;
  }
  .place .icon {
    display: inline-block;
    inline-size: 0.95em;
    block-size: 0.95em;
    margin-inline-end: 0.25em;
    vertical-align: -0.1em;
  }
  @media (forced-colors: active) {
    .badge {
      outline: 1px solid;
    }
  }
`;
