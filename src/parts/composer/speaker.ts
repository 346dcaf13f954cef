/** In whose name a post is written: the author's, or that of a leader who lets the author do so. Everybody will see both. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {ComposerWords} from '../../localization/composer.js';
import type {NamedPerson} from '../../network/writing.js';

/** @param choose Called with the leader, or null for the author alone. */
export function speakerChoice(
  words: ComposerWords,
  leaders: readonly NamedPerson[],
  chosen: NamedPerson | null,
  choose: (leader: NamedPerson | null) => void,
): TemplateResult | typeof nothing {
  // A leader who no longer lets one is still shown, so that the refusal is no riddle.
  const offered = chosen && !leaders.some(({id}) => id === chosen.id) ? [...leaders, chosen] : leaders;
  if (offered.length === 0) return nothing;
  const change = (event: Event): void => {
    const id = (event.target as HTMLSelectElement).value;
    const leader = offered.find((one) => one.id === id);
    choose(leader ? {id: leader.id, displayName: leader.displayName} : null);
  };
  return html`<label class="speaker small"
    ><span class="spoken">${words.writtenFor}</span
    ><select class="field" @change=${change}>
      <option value="" .selected=${chosen === null}>${words.forMyself}</option>
      ${offered.map(
        ({id, displayName}) =>
          html`<option value=${id} .selected=${chosen?.id === id}>${words.onBehalfOf(displayName)}</option>`,
      )}
    </select></label
  >`;
}

export const speakerStyles = css`
  .speaker .field {
    inline-size: auto;
    max-inline-size: 100%;
    padding-block: 4px;
    font-size: inherit;
  }
`;
