/** Asked before a sign-out that would throw away what somebody wrote. Stateless; nothing is thrown away by one press. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {SignOutWords} from '../../localization/sign-out/words.js';

export interface UnsentQuestion {
  /** How many texts would be thrown away. */
  readonly count: number;
  /** Some of them wait to be sent: they can be sent first. */
  readonly canSend: boolean;
  readonly isSending: boolean;
  /** It has been tried, and something is left. */
  readonly hasFailed: boolean;
  sendFirst(): void;
  stay(): void;
  discard(): void;
}

export function unsentQuestion(words: SignOutWords, question: UnsentQuestion): TemplateResult {
  const {isSending, hasFailed, count, canSend} = question;
  const said = isSending ? words.sending : `${hasFailed ? `${words.notSent} ` : ''}${words.unsent(count)}`;
  return html`<div class="unsent" role="alertdialog" aria-labelledby="unsent">
    <p id="unsent" role="status">${said}</p>
    ${
      canSend
        ? html`<button
            class="button primary"
            type="button"
            aria-disabled=${isSending ? 'true' : 'false'}
            @click=${() => isSending || question.sendFirst()}
          >
            ${words.sendFirst}
          </button>`
        : nothing
    }
    <button class="button stay" type="button" @click=${() => question.stay()}>${words.stay}</button>
    <button class="button plain" type="button" @click=${() => question.discard()}>${words.discard}</button>
  </div>`;
}

export const unsentStyles = css`
  .unsent {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding: 8px;
  }
`;
