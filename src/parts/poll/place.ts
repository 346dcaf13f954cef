/**
 * Where a poll will stand. Few posts have one: what draws it comes with the first that has. Until then the options are there to
 * be read, in rows of the height that they will have (`../post-card.styles.ts`).
 */
import {html, nothing, type LitElement} from 'lit';
import type {Localization} from '../../localization/localize.js';
import {NetworkError} from '../../network/errors.js';
import type {PostPartsFragment} from '../../network/schema.js';
import {problemLine} from '../problem.js';

interface Card extends LitElement {
  readonly post: PostPartsFragment;
  readonly localization: Localization;
}

/** What draws polls did not come. */
let isLost = false;

const load = (card: Card): void =>
  void import('./poll.js').catch(() => {
    isLost = true;
    card.requestUpdate();
  });

export function pollPlace(card: Card): unknown {
  const {post, localization} = card;
  if (!post.poll) return nothing;
  // Once it is lost, a person says when to try again.
  if (!isLost) load(card);
  return html`<foyer-poll part="poll" .post=${post} .localization=${localization}
    ><ul>
      ${post.poll.options.map(({text}) => html`<li dir="auto">${text}</li>`)}
    </ul>
    ${isLost ? problemLine(localization.words, new NetworkError('unreachable'), () => load(card)) : nothing}</foyer-poll
  >`;
}
