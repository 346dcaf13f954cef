/** The rows of a list of open loops: something to do, a question that waits. Stateless. */
import {html, nothing, type TemplateResult} from 'lit';
import {showsAnyMessage} from '../../controllers/data/hear-links.js';
import {messageLink} from '../../lib/message-link.js';
import {safeUrl} from '../../lib/safe-url.js';
import type {Localization} from '../../localization/localize.js';
import type {LoopsWords} from '../../localization/loops/words.js';
import type {OpenAction, OpenQuestion} from '../../network/operations/open-loops.js';
import {avatar} from '../../parts/avatar.js';
import {icon} from '../../parts/icon.js';
import {relativeTime} from '../../parts/relative-time.js';
import {due, writtenDay} from './due.js';
import type {Shown} from './steady.js';

export interface RowContext {
  readonly words: LoopsWords;
  readonly localization: Localization;
  readonly now: Date;
  readonly viewerId: string;
  /** What the person has ticked and the network does not know yet. */
  readonly wished: ReadonlyMap<string, boolean>;
  /** What went wrong, by id. */
  readonly notices: ReadonlyMap<string, string>;
  tick(item: OpenAction, isDone: boolean): void;
}

export const isDone = ({row}: Shown<OpenAction>, {wished}: Pick<RowContext, 'wished'>): boolean =>
  wished.get(row.id) ?? row.state === 'DONE';

/** Something to do, with a box to tick for those who may. */
export function actionRow(shown: Shown<OpenAction>, context: RowContext): TemplateResult {
  const {row: item, isGone} = shown;
  const {words} = context;
  const done = isDone(shown, context);
  // Done by somebody else: there is nothing left to tick. What one has ticked oneself can be taken back, and is open then.
  const isSettled = isGone && !done && !context.wished.has(item.id);
  const notice = context.notices.get(item.id) ?? '';
  return html`<li class="row ${done || isSettled ? 'settled' : ''}" part="action" data-id=${item.id} tabindex="-1">
    ${
      item.viewerCanUpdate && !isSettled
        ? html`<label class="tick"
            ><input
              type="checkbox"
              part="tick"
              .checked=${done}
              @change=${(event: Event) => context.tick(item, (event.target as HTMLInputElement).checked)}
            /><span class="task" dir="auto">${item.task}</span></label
          >`
        : html`<p class="tick">
            <span class="dot" aria-hidden="true"></span><span class="task" dir="auto">${item.task}</span>
          </p>`
    }
    <div class="facts small muted">
      ${
        done
          ? html`<span class="well">${icon('check')}${words.done}</span>
              <button
                class="button link small"
                part="undo"
                type="button"
                aria-label=${words.undoNamed(item.task)}
                @click=${() => context.tick(item, false)}
              >
                ${words.undo}
              </button>`
          : isSettled
            ? html`<span>${words.settled}</span>`
            : html`${dueFact(item, context)}${assignee(item, context)}${source(item, context)}`
      }
    </div>
    <p class="notice small" role="status">${notice}</p>
  </li>`;
}

/** By when, in words and not by colour alone. */
function dueFact({dueOn}: OpenAction, {words, localization, now}: RowContext): TemplateResult {
  const state = due(dueOn, now);
  switch (state.kind) {
    case 'overdue':
      return html`<span class="due overdue" part="due">${words.overdue(state.days)}</span>`;
    case 'today':
      return html`<span class="due soon" part="due">${words.dueToday}</span>`;
    case 'tomorrow':
      return html`<span class="due soon" part="due">${words.dueTomorrow}</span>`;
    case 'later':
      return html`<span class="due" part="due"
        ><time datetime=${dueOn ?? nothing}
          >${words.due(writtenDay(dueOn ?? '', now, localization.language))}</time
        ></span
      >`;
    default:
      return html`<span class="due" part="due">${words.noDay}</span>`;
  }
}

function assignee({assignee: person}: OpenAction, {words, viewerId}: RowContext): TemplateResult {
  if (!person) return html`<span class="who">${words.unassigned}</span>`;
  const name = person.id === viewerId ? words.you : person.displayName;
  return html`<span class="who"
    >${avatar(person)}<span class="spoken">${words.assignedTo(name)}</span><bdi aria-hidden="true">${name}</bdi></span
  >`;
}

/** Where it was agreed: what is to be done is often clear only there. */
function source({source: message}: OpenAction, context: RowContext): TemplateResult | typeof nothing {
  if (!message) return nothing;
  const isReply = message.__typename === 'Reply';
  const words = (isReply ? message.post.title : message.title) ?? message.excerpt;
  if (!words) return nothing;
  const name = html`<bdi lang=${message.language ?? nothing}>${words}</bdi>`;
  return html`<span class="source">${context.words.agreedIn} ${place(name, message)}</span>`;
}

/** A question, with who waits and since when. */
export function questionRow({row: question, isGone}: Shown<OpenQuestion>, context: RowContext): TemplateResult {
  const {words, localization, now} = context;
  const {author, group} = question;
  const name = html`<span class="task" dir="auto" lang=${question.language ?? nothing}
    >${question.title ?? question.excerpt}</span
  >`;
  return html`<li class="row ${isGone ? 'settled' : ''}" part="question" data-id=${question.id} tabindex="-1">
    <div class="tick">${icon('question')}${place(name, question)}</div>
    <div class="facts small muted">
      ${
        isGone
          ? html`<span>${words.settled}</span>`
          : html`<span class="who"
                >${avatar(author)}<span class="spoken"
                  >${words.askedBy(author?.displayName ?? localization.words.post.deletedAuthor)}</span
                ><bdi aria-hidden="true">${author?.displayName ?? localization.words.post.deletedAuthor}</bdi></span
              >
              <span>${relativeTime(localization, question.createdAt, now)}</span>
              ${group ? html`<span><bdi>${group.name}</bdi></span>` : nothing}
              <span>${localization.words.common.replies(question.replyCount)}</span>`
      }
    </div>
  </li>`;
}

/** A link where it leads somewhere, here or in the network: what can't be opened must not look as if it could. */
function place(name: TemplateResult, message: {readonly id: string; readonly url: string | null}): TemplateResult {
  const href = showsAnyMessage() ? messageLink(message) : safeUrl(message.url);
  if (!href) return name;
  return html`<a class="place" href=${href}>${name}</a>`;
}
