/** The dialogs of a message: whether to delete it, who reacted, a report, something to do. */
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Acts} from '../../controllers/view/acts.js';
import type {SuggestionAnswer} from '../../controllers/view/suggestion.js';
import type {ActsWords} from '../../localization/acts/words.js';
import type {NetworkError} from '../../network/errors.js';
import type {Outcome} from '../../network/network.js';
import type {ReactionPeople} from '../../network/operations/reaction-people.js';
import {base} from '../../styles/base.styles.js';
import {form} from '../../styles/form.styles.js';
import {text} from '../../styles/text.styles.js';
import {avatarStyles} from '../avatar.js';
import {bylineStyles} from '../byline.js';
import type {Actable} from '../actable.js';
import {problemText} from '../problem.js';
import type {ActionSendEvent, FoyerAction} from './action.js';
import './action.js';
import type {AssigneeAskEvent} from './assignee.js';
import {modal, ModalCloseEvent, modalStyles} from './modal.js';
import {people, peopleStyles} from './people.js';
import type {FoyerReport, ReportSendEvent} from './report.js';
import './report.js';
import {excerptOf} from './words-of.js';

export type Question = 'delete' | 'whoReacted' | 'report' | 'makeAction';

/** It is done; this is to be said. */
export class ActsDoneEvent extends Event {
  static readonly type = 'acts-done';

  constructor(readonly notice: string) {
    super(ActsDoneEvent.type, {bubbles: true});
  }
}

/** The message shall go. */
export class ActsDeleteEvent extends Event {
  static readonly type = 'acts-delete';

  constructor() {
    super(ActsDeleteEvent.type, {bubbles: true});
  }
}

export class FoyerActsDialogs extends LitElement {
  static override styles = [base, form, text, avatarStyles, bylineStyles, modalStyles, peopleStyles];

  @property({attribute: false}) words!: ActsWords;
  @property({attribute: false}) actable!: Actable;
  @property({attribute: false}) acts: Acts | null = null;
  /** Whether the message is a post. */
  @property({type: Boolean}) post = false;

  @state() private asked: Question | null = null;
  @state() private reacted: readonly ReactionPeople[] | null = null;
  @state() private found: SuggestionAnswer | null = null;
  @state() private isSending = false;
  @state() private problem = '';

  #sought = '';

  /** Opens one of them. Forms hold what was written in them before. */
  async show(question: Question): Promise<void> {
    this.problem = '';
    this.asked = question;
    await this.updateComplete;
    const form = this.#form;
    await form?.updateComplete;
    if (form) form.show();
    else this.renderRoot.querySelector('dialog')!.showModal();
    if (question === 'whoReacted') await this.#look();
  }

  override render(): TemplateResult {
    const {words, asked} = this;
    const {common} = this.actable.localization.words;
    const form = (name: Question, part: () => TemplateResult) => (asked === name ? part() : nothing);
    return html`${form('delete', () => this.#deletion())} ${form('whoReacted', () => this.#people())}
      <foyer-report
        .words=${words}
        .common=${common}
        .problem=${asked === 'report' ? this.problem : ''}
        ?sending=${this.isSending}
        @report-send=${this.#report}
        @modal-close=${this.#close}
      ></foyer-report>
      <foyer-action
        .words=${words}
        .common=${common}
        .suggestion=${excerptOf(this.actable.message, 200)}
        .found=${this.found}
        .problem=${asked === 'makeAction' ? this.problem : ''}
        ?sending=${this.isSending}
        @assignee-ask=${this.#find}
        @action-send=${this.#agree}
        @modal-close=${this.#close}
      ></foyer-action>`;
  }

  #closeButton(label: string): TemplateResult {
    return html`<button class="button" type="button" @click=${this.#dismiss}>${label}</button>`;
  }

  #deletion(): TemplateResult {
    const {deletion} = this.words;
    return modal(
      this.post ? deletion.askPost : deletion.askReply,
      html`<p>${this.post ? deletion.hintPost : deletion.hintReply}</p>
        <div class="buttons">
          ${this.#closeButton(this.actable.localization.words.common.cancel)}
          <button class="button destroy" type="button" @click=${this.#delete}>${deletion.delete}</button>
        </div>`,
      this.#close,
    );
  }

  #people(): TemplateResult {
    const {words, actable} = this;
    const {common} = actable.localization.words;
    const list = this.reacted ? people(this.reacted, words, actable.localization) : this.problem || common.loading;
    return modal(
      words.people.title,
      html`<div role="status">${list}</div>
        <div class="buttons">${this.#closeButton(common.close)}</div>`,
      this.#close,
    );
  }

  async #look(): Promise<void> {
    this.reacted = null;
    const found = await this.acts?.peopleWhoReacted(this.actable.message.id);
    if (found?.ok) this.reacted = found.payload;
    else this.problem = this.#say(found?.error);
  }

  readonly #dismiss = (): void => this.renderRoot.querySelector('dialog')?.close();

  readonly #close = (): void => {
    if (this.asked === null) return;
    this.asked = null;
    this.dispatchEvent(new ModalCloseEvent());
  };

  readonly #delete = (): void => {
    this.#dismiss();
    this.#close();
    this.dispatchEvent(new ActsDeleteEvent());
  };

  readonly #find = async ({prefix}: AssigneeAskEvent): Promise<void> => {
    this.#sought = prefix;
    const items = (await this.acts?.find(prefix, ['PERSON'], this.actable.groupId)) ?? [];
    // The answer for fewer letters may come after the one for more.
    if (this.#sought === prefix) this.found = {query: {mark: '@', prefix}, items};
  };

  readonly #report = ({reason, note}: ReportSendEvent): Promise<void> => {
    const messageId = this.actable.message.id;
    return this.#send(this.acts!.report({messageId, reason, note: note || null}), this.words.done.reported);
  };

  readonly #agree = ({task, assigneeId, dueOn, idempotencyKey}: ActionSendEvent): Promise<void> => {
    const {message, postId} = this.actable;
    const item = {task, assigneeId, dueOn, idempotencyKey, postId, sourceId: message.id};
    return this.#send(this.acts!.agree(item), this.words.done.actionMade);
  };

  /** What was written stays in its form until the network has it. */
  async #send(sent: Promise<Outcome<unknown>>, done: string): Promise<void> {
    const form = this.#form;
    this.isSending = true;
    this.problem = '';
    const outcome = await sent;
    this.isSending = false;
    if (outcome.ok) {
      form?.clear();
      form?.close();
      this.dispatchEvent(new ActsDoneEvent(done));
    } else this.problem = `${this.words.failed.kept} ${this.#say(outcome.error)}`;
  }

  get #form(): FoyerReport | FoyerAction | null {
    const name = this.asked === 'report' ? 'foyer-report' : this.asked === 'makeAction' ? 'foyer-action' : null;
    return name && this.renderRoot.querySelector<FoyerReport | FoyerAction>(name);
  }

  #say(error: NetworkError | undefined): string {
    const {words} = this.actable.localization;
    return error ? problemText(words, error) : words.problem.unreachable;
  }
}

if (!customElements.get('foyer-acts-dialogs')) customElements.define('foyer-acts-dialogs', FoyerActsDialogs);
