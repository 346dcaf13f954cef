/**
 * Where that stands which makes a post more than its words: a poll, praise, an announcement. What draws each comes with the first
 * post that has it. Until then what can be read is there already, in rows of the height that they will have
 * (`../post-card.styles.ts`).
 */
import {html, nothing, type LitElement} from 'lit';
import type {Localization} from '../../localization/localize.js';
import type {PostPartsFragment} from '../../network/schema.js';
import {late} from '../late.js';

interface Card extends LitElement {
  readonly post: PostPartsFragment;
  readonly localization: Localization;
}

const loadPoll = () => import('../poll/poll.js');
const loadPraise = () => import('./praise.js');
const loadAnnouncement = () => import('./announcement.js');

/** What the post says besides its words, below them. */
export function facetsPlace(card: Card): unknown {
  const {post, localization} = card;
  const {poll, praise, announcement} = post;
  return html`${
    praise
      ? html`<foyer-praise part="praise" .praise=${praise} .localization=${localization}
          >${praise.people.map(({displayName}) => displayName).join(', ')}${late(loadPraise, card)}</foyer-praise
        >`
      : nothing
  }${
    poll
      ? html`<foyer-poll part="poll" .post=${post} .localization=${localization}
          ><ul>
            ${poll.options.map(({text}) => html`<li><bdi>${text}</bdi></li>`)}
          </ul>
          ${late(loadPoll, card)}</foyer-poll
        >`
      : nothing
  }${
    announcement
      ? html`<foyer-announcement part="announcement" .post=${post} .localization=${localization}
          >${late(loadAnnouncement, card)}</foyer-announcement
        >`
      : nothing
  }`;
}
