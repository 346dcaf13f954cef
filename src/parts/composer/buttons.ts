/** The buttons at the end of a composer. */
import {html, nothing, type TemplateResult} from 'lit';
import {lateIcon} from '../late-icon.js';

/** @param close Folds an empty composer into a line again, or puts a sheet away. Null: there is nothing to close. */
export const closeButton = (name: string, close: (() => void) | null): TemplateResult | typeof nothing =>
  close
    ? html`<button class="button plain close" type="button" aria-label=${name} title=${name} @click=${close}>
        ${lateIcon('close')}
      </button>`
    : nothing;

export interface SendButton {
  /** What it will do. */
  readonly promise: string;
  /** Why it can't be pressed yet; null: it can. */
  readonly reason: string | null;
  /** Whether the reason is to be seen, not only told with the button. */
  readonly isReasonSeen: boolean;
  readonly isSending: boolean;
  send(): void;
}

/** It can always be pressed: who presses too early reads why. */
export const sendButton = ({promise, reason, isReasonSeen, isSending, send}: SendButton): TemplateResult =>
  html`<span id="reason" class=${isReasonSeen ? 'small muted' : 'spoken'} role="status">${reason}</span>
    <button
      class="button primary"
      type="button"
      aria-disabled=${reason !== null || isSending ? 'true' : 'false'}
      aria-describedby="reason"
      @click=${send}
    >
      ${promise}
    </button>`;
