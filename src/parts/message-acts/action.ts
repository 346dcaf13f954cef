/** Making something to do out of a message: what, who, until when. What is written stays until it is agreed. */
import {html, LitElement, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {SuggestionAnswer} from '../../controllers/view/suggestion.js';
import type {ActsWords} from '../../localization/acts/words.js';
import type {Translation} from '../../localization/translation.js';
import {base} from '../../styles/base.styles.js';
import {form} from '../../styles/form.styles.js';
import {text} from '../../styles/text.styles.js';
import {AssigneeAskEvent, type FoyerAssignee} from './assignee.js';
import {modal, ModalCloseEvent, modalStyles} from './modal.js';

/** What is to be agreed. */
export class ActionSendEvent extends Event {
  static readonly type = 'action-send';

  constructor(
    readonly task: string,
    readonly assigneeId: string | null,
    readonly dueOn: string | null,
    /** The same for every try of the same form. */
    readonly idempotencyKey: string,
  ) {
    super(ActionSendEvent.type, {bubbles: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'action-send': ActionSendEvent;
  }
}

export class FoyerAction extends LitElement {
  static override styles = [base, form, text, modalStyles];

  @property({attribute: false}) words!: ActsWords;
  @property({attribute: false}) common!: Translation['common'];
  /** What to begin with: the message in a line. */
  @property() suggestion = '';
  /** People found for the letters of a name. */
  @property({attribute: false}) found: SuggestionAnswer | null = null;
  @property({type: Boolean}) sending = false;
  /** What went wrong with the last try. */
  @property() problem = '';

  @state() private reason = '';

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('textarea') private task!: HTMLTextAreaElement;
  @query('input[type=date]') private day!: HTMLInputElement;
  @query('foyer-assignee') private assignee!: FoyerAssignee;

  #attempt = {of: '', key: ''};
  #isBegun = false;

  /** Opens it, with what was written before; the first time with the message in a line. */
  show(): void {
    if (!this.#isBegun) this.task.value = this.suggestion;
    this.#isBegun = true;
    this.reason = '';
    this.dialog.showModal();
    this.task.select();
  }

  close(): void {
    this.dialog.close();
  }

  /** Forgets what was written: it is on the list. */
  clear(): void {
    this.#isBegun = false;
    this.#attempt = {of: '', key: ''};
    this.day.value = '';
    this.assignee.clear();
  }

  override render(): TemplateResult {
    const {words} = this;
    return modal(
      words.action.title,
      html`<label class="label"
          ><span class="strong">${words.action.task}</span
          ><textarea class="field" dir="auto" rows="2" maxlength="500" ?readonly=${this.sending}></textarea>
        </label>
        <foyer-assignee
          .words=${words}
          .found=${this.found}
          @assignee-ask=${({prefix}: AssigneeAskEvent) => this.dispatchEvent(new AssigneeAskEvent(prefix))}
        ></foyer-assignee>
        <label class="label"
          ><span class="strong">${words.action.dueOn}</span><input class="field" type="date" />
        </label>
        <p class="trouble small" role="alert">${this.problem || this.reason}</p>
        <div class="buttons">
          <button class="button" type="button" @click=${this.close}>${this.common.cancel}</button>
          <button
            class="button primary"
            type="button"
            aria-disabled=${this.sending ? 'true' : 'false'}
            @click=${this.#send}
          >
            ${words.action.make}
          </button>
        </div>`,
      () => this.dispatchEvent(new ModalCloseEvent()),
    );
  }

  readonly #send = (): void => {
    if (this.sending) return;
    const task = this.task.value.trim();
    const assigneeId = this.assignee.value;
    if (task === '') {
      this.reason = this.words.action.blank;
      this.task.focus();
    } else if (assigneeId === undefined) {
      this.reason = this.words.action.unknownAssignee;
      this.assignee.focus();
    } else {
      this.reason = '';
      const dueOn = this.day.value || null;
      // Another form is another thing to do; the same one, tried again, is taken once.
      const of = JSON.stringify([task, assigneeId, dueOn]);
      if (this.#attempt.of !== of) this.#attempt = {of, key: crypto.randomUUID()};
      this.dispatchEvent(new ActionSendEvent(task, assigneeId, dueOn, this.#attempt.key));
    }
  };
}

if (!customElements.get('foyer-action')) customElements.define('foyer-action', FoyerAction);
