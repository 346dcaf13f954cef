/** Which kind of post this will be: radio buttons, each an icon and a word. One kind alone is no choice. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {Translation} from '../localization/translation.js';
import {composerWords} from '../localization/composer.js';
import {choice} from '../styles/choice.styles.js';
import {icon} from './icon.js';
import type {KnownKind} from './known-kind.js';
import {writingIcon} from './writing-icons.js';

const icons: Readonly<Record<KnownKind, unknown>> = {
  UPDATE: writingIcon('update'),
  QUESTION: icon('question'),
  POLL: writingIcon('poll'),
  PRAISE: writingIcon('praise'),
  ANNOUNCEMENT: writingIcon('announcement'),
};

/** @param choose Called with the kind that was pressed. */
export function kindChoice(
  words: Translation,
  kinds: readonly KnownKind[],
  chosen: KnownKind,
  choose: (kind: KnownKind) => void,
): TemplateResult | typeof nothing {
  if (kinds.length < 2) return nothing;
  const names: Readonly<Record<KnownKind, string>> = {
    UPDATE: composerWords(words).update,
    QUESTION: composerWords(words).question,
    POLL: composerWords(words).poll,
    PRAISE: composerWords(words).praise,
    ANNOUNCEMENT: composerWords(words).announcement,
  };
  return html`<fieldset class="kinds">
    <legend class="spoken">${composerWords(words).kind}</legend>
    ${kinds.map(
      (kind) =>
        html`<label class="kind choice small"
          ><input
            class="spoken"
            type="radio"
            name="kind"
            value=${kind}
            .checked=${kind === chosen}
            @change=${() => choose(kind)}
          />${icons[kind]}<span>${names[kind]}</span></label
        >`,
    )}
  </fieldset>`;
}

export const kindStyles = css`
  ${choice}
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .kind:not(:has(:checked)) {
    color: var(--_muted);
  }
  .kind .icon {
    inline-size: 18px;
    block-size: 18px;
  }
`;
