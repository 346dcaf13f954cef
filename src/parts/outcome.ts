/** Where a discussion stands, as one quiet line above the actions. Stateless. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {Translation} from '../localization/translation.js';
import type {PostPartsFragment} from '../network/schema.js';
import {icon} from './icon.js';

/** Of a question: by whom it was answered and how, or that it waits. Nothing for other posts. */
export function outcome(
  {question}: Pick<PostPartsFragment, 'question'>,
  words: Translation,
): TemplateResult | typeof nothing {
  if (!question) return nothing;
  const {bestAnswer} = question;
  if (!bestAnswer)
    return html`<p class="outcome small muted" part="outcome">${icon('question')}${words.post.unanswered}</p>`;
  const {author, excerpt} = bestAnswer;
  const text = author ? words.post.answeredBy(author.displayName) : words.post.answered;
  return html`<div class="outcome small answered" part="outcome">
    ${icon('check')}
    <p><span class="strong">${text}</span>${excerpt ? html`<q class="muted" dir="auto">${excerpt}</q>` : nothing}</p>
  </div>`;
}

export const outcomeStyles = css`
  .outcome {
    display: flex;
    gap: 8px;
    align-items: start;
    margin-block-start: 12px;
  }
  .answered .icon,
  .answered .strong {
    color: var(--_success);
  }
  .outcome q {
    display: block;
    quotes: none;
  }
`;
