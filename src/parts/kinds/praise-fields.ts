/** Whom a praise is for, and the badge that says what for. */
import {html, nothing, type TemplateResult} from 'lit';
import type {SuggestionAnswer} from '../../controllers/view/suggestion.js';
import type {KindWords} from '../../localization/kinds/words.js';
import type {Badge} from '../../network/operations/desk.js';
import type {PraiseWriting} from '../../network/writing.js';
import type {PeopleChangeEvent} from './kinds.events.js';
import './people-field.js';

export const emptyPraise: PraiseWriting = {people: [], badgeKey: null};

export function praiseFields(
  praise: PraiseWriting,
  badges: readonly Badge[],
  words: KindWords,
  answer: SuggestionAnswer | null,
  change: (change: Partial<PraiseWriting>) => void,
): TemplateResult {
  const choice = (key: string | null, label: string, emoji: string): TemplateResult =>
    html`<label class="badge choice small"
      ><input
        class="spoken"
        type="radio"
        name="badge"
        .checked=${praise.badgeKey === key}
        @change=${() => change({badgeKey: key})}
      />${emoji ? html`<span aria-hidden="true">${emoji}</span>` : nothing}${label}</label
    >`;
  return html`<foyer-people-field
      .words=${words}
      .label=${words.praise.people}
      .people=${praise.people}
      .answer=${answer}
      @people-change=${({people}: PeopleChangeEvent) => change({people})}
    ></foyer-people-field>
    ${
      badges.length > 0
        ? html`<fieldset>
            <legend class="strong small">${words.praise.badge}</legend>
            <div class="badges">
              ${badges.map(({key, label, emoji}) => choice(key, label, emoji))}${choice(null, words.praise.noBadge, '')}
            </div>
          </fieldset>`
        : nothing
    }`;
}
