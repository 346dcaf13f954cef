/** Who reacted, and how: names, for each reaction. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {ActsWords} from '../../localization/acts/words.js';
import type {Localization} from '../../localization/localize.js';
import type {ReactionPeople} from '../../network/operations/reaction-people.js';
import {personRow, personRowStyles} from '../person-row.js';

export function people(
  groups: readonly ReactionPeople[],
  words: ActsWords,
  {words: common}: Localization,
): TemplateResult | readonly TemplateResult[] {
  if (groups.length === 0) return html`<p class="muted">${words.people.none}</p>`;
  return groups.map(({reaction, count, people: found}) => {
    const name = common.reaction.names[reaction.key] ?? reaction.label;
    const known = found?.nodes ?? [];
    return html`<section class="reacted" aria-label=${name}>
      <p class="strong"><span class="emoji" aria-hidden="true">${reaction.emoji}</span> ${name}</p>
      ${
        found
          ? html`<ul>
              ${known.map(personRow)}
            </ul>`
          : html`<p class="muted">${words.people.secret}</p>`
      }
      ${found && count > known.length ? html`<p class="muted small">${words.people.more(count - known.length)}</p>` : nothing}
    </section>`;
  });
}

export const peopleStyles = css`
  ${personRowStyles}
  .reacted ul {
    display: grid;
    gap: 8px;
    margin-block-start: 8px;
  }
`;
