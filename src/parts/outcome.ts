/** Where a discussion stands, as one quiet line above the actions. Stateless. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {Localization} from '../localization/localize.js';
import type {OutcomePartsFragment, PostPartsFragment} from '../network/schema.js';
import {icon} from './icon.js';

type Concluded = Pick<PostPartsFragment, 'question' | 'decision' | 'actionItems'>;

/** What was decided; of a question, by whom it was answered and how, or that it waits; and what there is to do. */
export function outcome({question, decision, actionItems}: Concluded, localization: Localization): unknown {
  const {post} = localization.words;
  const answer = question?.bestAnswer;
  return html`${decision ? reached(decision.reply, post.decidedBy, post.decided) : nothing}${
    answer
      ? reached(answer, post.answeredBy, post.answered)
      : question
        ? html`<p class="outcome small muted" part="outcome">${icon('question')}${post.unanswered}</p>`
        : nothing
  }${actionItems.length > 0 ? toDo(actionItems, localization) : nothing}`;
}

function reached(
  {author, excerpt}: OutcomePartsFragment,
  by: (name: string) => string,
  without: string,
): TemplateResult {
  return html`<div class="outcome small answered" part="outcome">
    ${icon('check')}
    <p>
      <span class="strong">${author ? by(author.displayName) : without}</span
      >${excerpt ? html`<q class="muted" dir="auto">${excerpt}</q>` : nothing}
    </p>
  </div>`;
}

/** Few discussions have any: what draws them comes with the first that has. */
function toDo(items: PostPartsFragment['actionItems'], localization: Localization): TemplateResult {
  void import('./action-items/action-items.js').catch(() => undefined);
  return html`<foyer-action-items .items=${items} .localization=${localization}></foyer-action-items>`;
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
  foyer-action-items,
  foyer-poll,
  foyer-praise,
  foyer-announcement {
    /* Its room is kept until it is there. */
    display: block;
    min-block-size: var(--_target);
    margin-block-start: 8px;
  }
  .outcome q {
    display: block;
    quotes: none;
  }
`;
