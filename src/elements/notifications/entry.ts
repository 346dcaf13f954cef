/** One notification: who did what, what it is about, when. Stateless. */
import {html, nothing, type TemplateResult} from 'lit';
import {showsAnyMessage} from '../../controllers/data/hear-links.js';
import {messageLink} from '../../lib/message-link.js';
import {safeUrl} from '../../lib/safe-url.js';
import type {Localization} from '../../localization/localize.js';
import type {NotificationWords} from '../../localization/notifications/words.js';
import type {Notification} from '../../network/operations/notification.js';
import {avatar} from '../../parts/avatar.js';
import {relativeTime} from '../../parts/relative-time.js';
import {about, sentence} from './sentence.js';

export interface EntryContext {
  readonly words: NotificationWords;
  readonly localization: Localization;
  readonly now: Date;
  /** Whether it was new when the list was opened. */
  isNew(id: string): boolean;
  /** Somebody follows its link. */
  follow(): void;
}

export function entry(notification: Notification, context: EntryContext): TemplateResult {
  const {words, localization, now, follow} = context;
  const {id, actors, createdAt} = notification;
  const [actor] = actors;
  const subject = about(notification);
  const isNew = context.isNew(id);
  const href = address(notification);
  const said = sentence(notification, words);
  return html`<li class="entry ${isNew ? 'fresh' : ''}" part="notification">
    ${avatar(actor ? {...actor, id: actor.personId} : null)}
    <div class="told">
      <p class="said">
        ${isNew ? html`<span class="new small" part="new">${words.isNew}</span> ` : nothing}${
          href ? html`<a class="go" href=${href} @click=${follow}>${said}</a>` : html`<span>${said}</span>`
        }
      </p>
      ${
        subject?.text
          ? html`<p class="quote small" dir="auto" lang=${subject.language ?? nothing}>${subject.text}</p>`
          : nothing
      }
      <p class="facts small muted">
        <span>${relativeTime(localization, createdAt, now)}</span>
        ${subject?.place ? html`<span class="place" dir="auto">${subject.place}</span>` : nothing}
      </p>
    </div>
  </li>`;
}

/** A link where it leads somewhere, here or in the network: what can't be opened must not look as if it could. */
function address(notification: Notification): string | null {
  const message = about(notification)?.message ?? null;
  if (message && showsAnyMessage()) return messageLink(message);
  return safeUrl(message?.url) ?? safeUrl(notification.url);
}
