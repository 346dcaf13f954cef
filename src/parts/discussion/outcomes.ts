/** What a discussion has come to, above its replies: the best answer and the decision, each with the way to its place. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {DiscussionWords} from '../../localization/discussion/words.js';
import type {Localization} from '../../localization/localize.js';
import type {ThreadPost} from '../../network/operations/thread.js';
import {icon} from '../icon.js';

interface Found {
  readonly id: string;
  readonly author: {readonly displayName: string} | null;
  readonly excerpt: string;
}

/** @param go Leads to the reply with this id. */
export function outcomes(
  {question, decision}: Pick<ThreadPost, 'question' | 'decision'>,
  words: DiscussionWords,
  {words: common}: Localization,
  go: (replyId: string) => void,
): TemplateResult | typeof nothing {
  const answer = question?.bestAnswer;
  if (!answer && !decision) return nothing;
  const card = (title: string, {id, author, excerpt}: Found): TemplateResult =>
    html`<div class="outcome" part="outcome">
      ${icon('check')}
      <div>
        <p class="small strong">
          ${title} <span class="muted by">${author?.displayName ?? common.post.deletedAuthor}</span>
        </p>
        <q dir="auto">${excerpt}</q>
        <button class="button link small" type="button" @click=${() => go(id)}>${words.thread.goToReply}</button>
      </div>
    </div>`;
  return html`${answer ? card(words.thread.bestAnswer, answer) : nothing}${
    decision ? card(words.thread.decision, decision.reply) : nothing
  }`;
}

export const outcomesStyles = css`
  .outcome {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 8px;
    padding: 10px 12px;
    border-radius: var(--_radius);
    border: 1px solid color-mix(in oklch, var(--_success) 40%, transparent);
    background: color-mix(in oklch, var(--_success) 7%, transparent);
  }
  .outcome .icon,
  .outcome .strong {
    color: var(--_success);
  }
  .outcome .by {
    font-weight: 400;
  }
  .outcome q {
    display: block;
    quotes: none;
  }
`;
