/** Reporting a message: what is wrong with it, and what else there is to say. What is written stays until it is sent. */
import {html, LitElement, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {ActsWords, ReasonName} from '../../localization/acts/words.js';
import type {Translation} from '../../localization/translation.js';
import {base} from '../../styles/base.styles.js';
import {form} from '../../styles/form.styles.js';
import {text} from '../../styles/text.styles.js';
import {modal, ModalCloseEvent, modalStyles} from './modal.js';

export class ReportSendEvent extends Event {
  static readonly type = 'report-send';

  constructor(
    readonly reason: ReasonName,
    readonly note: string,
  ) {
    super(ReportSendEvent.type, {bubbles: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'modal-close': ModalCloseEvent;
    'report-send': ReportSendEvent;
  }
}

const reasons: readonly ReasonName[] = ['HARASSMENT', 'CONFIDENTIAL', 'WRONG', 'SPAM', 'OTHER'];

export class FoyerReport extends LitElement {
  static override styles = [base, form, text, modalStyles];

  @property({attribute: false}) words!: ActsWords;
  @property({attribute: false}) common!: Translation['common'];
  @property({type: Boolean}) sending = false;
  /** What went wrong with the last try. */
  @property() problem = '';

  @state() private reason: ReasonName | null = null;
  @state() private asksWhy = false;

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('textarea') private note!: HTMLTextAreaElement;

  /** Opens it, with what was chosen and written before. */
  show(): void {
    this.dialog.showModal();
  }

  close(): void {
    this.dialog.close();
  }

  /** Forgets what was written: it has been sent. */
  clear(): void {
    this.reason = null;
    this.note.value = '';
  }

  override render(): TemplateResult {
    const {words} = this;
    const trouble = this.problem || (this.asksWhy && !this.reason ? words.report.chooseReason : '');
    return modal(
      words.report.title,
      html`<p class="muted">${words.report.hint}</p>
        <fieldset>
          <legend class="strong">${words.report.reason}</legend>
          ${reasons.map(
            (reason) =>
              html`<label class="choice"
                ><input
                  type="radio"
                  name="reason"
                  value=${reason}
                  .checked=${this.reason === reason}
                  @change=${() => (this.reason = reason)}
                /><span>${words.report.reasons[reason]}</span></label
              >`,
          )}
        </fieldset>
        <label class="label"
          ><span class="strong">${words.report.note}</span
          ><textarea class="field" dir="auto" maxlength="2000" ?readonly=${this.sending}></textarea>
        </label>
        <p class="trouble small" role="alert">${trouble}</p>
        <div class="buttons">
          <button class="button" type="button" @click=${this.close}>${this.common.cancel}</button>
          <button
            class="button primary"
            type="button"
            aria-disabled=${this.sending ? 'true' : 'false'}
            @click=${this.#send}
          >
            ${words.report.send}
          </button>
        </div>`,
      () => this.dispatchEvent(new ModalCloseEvent()),
    );
  }

  readonly #send = (): void => {
    this.asksWhy = true;
    if (this.reason && !this.sending) this.dispatchEvent(new ReportSendEvent(this.reason, this.note.value.trim()));
    else if (!this.reason) this.renderRoot.querySelector<HTMLInputElement>('input')?.focus();
  };
}

if (!customElements.get('foyer-report')) customElements.define('foyer-report', FoyerReport);
