/** Why a text was not sent, that it is still there, and the next step. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {composerWords} from '../../localization/composer.js';
import type {Translation} from '../../localization/translation.js';

/** Why a text was not sent, and what helps. */
export interface ComposerProblem {
  readonly text: string;
  readonly action: 'retry' | 'sign-in' | null;
  /** Offers to copy the text, in these words. Default: it does not. */
  readonly copy?: string;
}

export interface TroubleHands {
  retry(): void;
  signIn(): void;
  copy(): void;
}

export function trouble(
  words: Translation,
  {text, action, copy}: ComposerProblem,
  hands: TroubleHands,
): TemplateResult {
  return html`<div class="trouble" role="alert">
    <p><strong class="strong">${composerWords(words).kept}</strong> ${text}</p>
    ${
      action
        ? html`<button class="button" type="button" @click=${action === 'retry' ? hands.retry : hands.signIn}>
            ${action === 'retry' ? words.common.retry : words.signIn.signIn}
          </button>`
        : nothing
    }
    ${copy ? html`<button class="button" type="button" @click=${hands.copy}>${copy}</button>` : nothing}
  </div>`;
}

export const troubleStyles = css`
  .trouble {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    margin-block-start: 8px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_danger);
    border-radius: 2px;
    background: color-mix(in oklch, var(--_danger) 7%, transparent);
  }
  .trouble p {
    flex: 1 1 14em;
    max-inline-size: 60ch;
  }
  .trouble .button {
    margin-inline-start: auto;
  }
`;
