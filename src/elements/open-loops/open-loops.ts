import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ChangesController} from '../../controllers/data/changes.js';
import {ReadController} from '../../controllers/data/read.js';
import {SessionController} from '../../controllers/data/session.js';
import {ClockController} from '../../controllers/view/clock.js';
import {LocalizeController} from '../../controllers/view/localize.js';
import {hint} from '../../lib/hint.js';
import {loadLoopsWords, type LoopsWords} from '../../localization/loops/words.js';
import {
  myActions,
  myQuestions,
  openActions,
  openQuestions,
  type Open,
  type OpenAction,
  type OpenQuestion,
} from '../../network/operations/open-loops.js';
import {heading} from '../../parts/heading.js';
import {viewState} from '../../parts/view-state.js';
import {LoopList} from './loop-list.js';
import {FoyerCountEvent} from './open-loops.events.js';
import {openLoopsStyles} from './open-loops.styles.js';
import {empty, skeleton} from './pictures.js';
import {actionRow, questionRow, type RowContext} from './rows.js';
import {tally, type Tally} from './tally.js';
import {Ticks} from './ticks.js';

export type {FoyerCountEvent} from './open-loops.events.js';

/** Milliseconds for which a pointer that has moved over the lists keeps new rows from coming under it. */
const holdTime = 3000;

/**
 * What is open: what was agreed in discussions and is not done yet, overdue first, and questions that wait for an answer. Of
 * one group, of everything one may read, or one's own. Things are ticked off in place, and can be taken back.
 *
 * @customElement foyer-open-loops
 * @attr {'light' | 'dark' | 'system'} theme - Default: the page's own `color-scheme`.
 * @attr {'compact'} density - Less room between things, for pages with little of it.
 * @fires {FoyerCountEvent} foyer-count - How many there are, whenever that changes, for a badge of the page's own.
 * @slot heading - Instead of the `heading` attribute.
 * @slot empty - Instead of the default words when nothing is open.
 * @slot signed-out - Instead of the invitation to sign in.
 * @csspart heading - The heading.
 * @csspart count - How many there are, beside the heading.
 * @csspart actions - The list of things to do.
 * @csspart action - Something to do.
 * @csspart tick - Its box to tick.
 * @csspart undo - The button that takes a tick back.
 * @csspart due - By when it is to be done.
 * @csspart questions - The list of questions.
 * @csspart question - One question.
 * @csspart show-all - The button below a list that is longer.
 * @csspart problem - A line that says what went wrong.
 * @csspart retry - The button in that line.
 * @csspart skeleton - What stands in the place of what is on its way.
 * @csspart signed-out - The invitation to sign in.
 * @csspart sign-in - The button in that invitation.
 */
export class FoyerOpenLoops extends LitElement {
  static override styles = openLoopsStyles;

  /** Shows what is open in this group. Without it: everywhere the person may read. */
  @property({attribute: 'group-id'}) groupId = '';
  /** Shows what the person is to do, and the questions asked of him or her, in all groups. */
  @property({type: Boolean}) mine = false;
  /** How many to show of each kind before "Show all", from 1 to 50. */
  @property({type: Number}) limit = 5;
  /** Shows this text above the list. Without it: "Still open", or "Open for me", in the page's language. */
  @property() heading = '';
  /** Level of the heading, from 1 to 5; those of the two lists are one deeper. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;
  /** Shows no heading, for a page that has its own. */
  @property({type: Boolean, attribute: 'no-heading'}) noHeading = false;

  readonly #localize = new LocalizeController(this);
  readonly #session = new SessionController(this);
  readonly #clock = new ClockController(this);
  readonly #actionList = new LoopList<OpenAction>();
  readonly #questionList = new LoopList<OpenQuestion>();
  readonly #actions = new ReadController<Open<OpenAction>>(this, () => {
    const first = this.#actionList.first(this.limit);
    if (!this.#isLimit) return null;
    return this.mine ? myActions(first) : openActions({groupId: this.groupId, first});
  });
  readonly #questions = new ReadController<Open<OpenQuestion>>(this, () => {
    const first = this.#questionList.first(this.limit);
    if (!this.#isLimit) return null;
    return this.mine ? myQuestions(first) : openQuestions({groupId: this.groupId, first});
  });
  readonly #ticks = new Ticks(this);

  @state() private words: LoopsWords | null = null;
  /** The chunk with the words did not come. */
  @state() private isLost = false;
  #of = '';
  #spoken = '';
  #told = '';
  #movedAt = 0;
  #release: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    // Needs no name: it only listens, and asks again.
    new ChangesController(
      this,
      () => ({feed: this.groupId && !this.mine ? {groupId: this.groupId} : {stream: 'ALL'}}),
      () => void this.#askAgain(),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#release);
    this.#of = '';
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (this.#spoken !== this.#localize.language) void this.#speak(this.#localize.language);
    if (!this.#isLimit) hint(`<foyer-open-loops>: "${this.limit}" is no value for "limit". Known: 1 to 50.`);
    // Another group or another person is another list.
    const of = JSON.stringify([this.groupId, this.mine, this.#viewerId]);
    if (of !== this.#of) {
      this.#of = of;
      this.#actionList.begin();
      this.#questionList.begin();
      this.#ticks.begin();
    }
  }

  override render() {
    const {language, direction, words: common} = this.#localize;
    const {words} = this;
    const states = [this.#actions.state, this.#questions.state] as const;
    // Here and not before the update: controllers look at the properties in between.
    this.#actionList.follow(states[0]);
    this.#questionList.follow(states[1]);
    // Where the network knows neither, there is nothing: a heading above nothing would look broken.
    if (this.#isLimit && states.every(({kind}) => kind === 'unsupported')) return nothing;
    if (!words && this.isLost)
      return html`<p class="muted" lang=${language} dir=${direction} role="status">${common.problem.unreachable}</p>`;
    const title = this.heading || ((this.mine ? words?.headingMine : words?.heading) ?? '');
    const signedOut = states.find((one) => one.kind === 'signed-out');
    const isEmpty = this.#actionList.isEmpty && this.#questionList.isEmpty;
    return html`<section lang=${language} dir=${direction} aria-label=${title || nothing}>
      <slot name="heading">${this.noHeading || !title ? nothing : heading(title, this.headingLevel)}</slot>
      ${
        this.#isLimit
          ? this.#picture(isEmpty)
          : html`<p class="muted" role="status">${common.problem.attribute('limit', String(this.limit))}</p>`
      }
      <slot name="signed-out" ?hidden=${!signedOut}
        >${signedOut ? this.#views().signedOut(signedOut.problem) : nothing}</slot
      >
      <slot name="empty" ?hidden=${!isEmpty}>${isEmpty && words ? empty(words, this.mine) : nothing}</slot>
      <p class="spoken" role="status">${this.#ticks.said}</p>
    </section>`;
  }

  #picture(isEmpty: boolean) {
    const {words} = this;
    const kinds = [this.#actions.state.kind, this.#questions.state.kind];
    if (kinds.includes('detached')) return this.#views().detached();
    if (kinds.includes('signed-out')) return nothing;
    if (!words || this.#actionList.isWaiting || this.#questionList.isWaiting) return skeleton(this.#localize.words);
    if (isEmpty) return nothing;
    const {state} = this.#actions;
    // One reason for all of it is said once.
    if (state.kind === 'failed' && this.#questions.state.kind === 'failed') return this.#views().failed(state.error);
    return this.#lists(words);
  }

  #lists(words: LoopsWords) {
    const context = this.#context(words);
    const common = {
      level: Math.min(6, this.headingLevel + 1),
      words,
      common: this.#localize.words,
      isHeld: this.#isHeld,
      retry: () => void this.refresh(),
    };
    return html`${this.#total(words)}
      <div @pointermove=${this.#hold} @pointerdown=${this.#hold}>
        ${this.#actionList.draw({
          ...common,
          name: 'actions',
          title: this.mine ? words.actionsMine : words.actions,
          none: words.noActions,
          row: (shown) => actionRow(shown, context),
          showAll: () => this.requestUpdate(),
        })}
        ${this.#questionList.draw({
          ...common,
          name: 'questions',
          title: this.mine ? words.questionsMine : words.questions,
          none: words.noQuestions,
          row: (shown) => questionRow(shown, context),
          showAll: () => this.requestUpdate(),
        })}
      </div>`;
  }

  #total(words: LoopsWords) {
    const {count, isExact, overdueCount} = this.#tally;
    return html`<p class="total small muted" part="count">
      <span>${words.open(count, !isExact)}</span>
      ${overdueCount ? html`<span class="overdue">${words.overdueCount(overdueCount)}</span>` : nothing}
    </p>`;
  }

  #context(words: LoopsWords): RowContext {
    return {
      words,
      localization: this.#localize.current,
      now: this.#clock.now,
      viewerId: this.#viewerId,
      wished: this.#ticks.wished,
      notices: this.#ticks.notices,
      tick: (item, isDone) => void this.#ticks.set(item, isDone, words, this.#localize.words, () => this.#askAgain()),
    };
  }

  #views() {
    return viewState({
      words: this.#localize.words,
      pending: () => skeleton(this.#localize.words),
      signIn: () => this.#session.signIn(),
      retry: () => void this.refresh(),
      invitation: this.words?.signedOut,
    });
  }

  protected override updated(): void {
    for (const list of [this.#actionList, this.#questionList]) list.focusNew(this.renderRoot);
    if (this.#actions.state.kind !== 'ready' && this.#questions.state.kind !== 'ready') return;
    const {count, isExact, overdueCount} = this.#tally;
    const told = JSON.stringify([this.#of, count, isExact, overdueCount]);
    if (told === this.#told) return;
    this.#told = told;
    this.dispatchEvent(new FoyerCountEvent(count, isExact, overdueCount));
  }

  get #tally(): Tally {
    return tally([this.#actionList, this.#questionList], this.#actionList.nodes, this.#ticks.wished, this.#clock.now);
  }

  get #viewerId(): string {
    return this.#session.info?.viewer?.person.id ?? '';
  }

  get #isLimit(): boolean {
    return Number.isInteger(this.limit) && this.limit >= 1 && this.limit <= 50;
  }

  /** Somebody is about to press something: nothing may come under the pointer. */
  get #isHeld(): boolean {
    return Date.now() - this.#movedAt < holdTime;
  }

  #hold(): void {
    this.#movedAt = Date.now();
    clearTimeout(this.#release);
    this.#release = setTimeout(() => this.requestUpdate(), holdTime + 10);
  }

  async #askAgain(): Promise<void> {
    await Promise.all([this.#actions.refresh(), this.#questions.refresh()]);
  }

  async #speak(language: string): Promise<void> {
    this.#spoken = language;
    try {
      const words = await loadLoopsWords(language);
      if (this.#spoken === language) this.words = words;
    } catch {
      this.isLost = true;
    }
  }

  /** Asks the network again, and takes what is done off the list. Resolves when the answer, or the failure, is shown. */
  async refresh(): Promise<void> {
    await this.#askAgain();
    this.#actionList.tidy();
    this.#questionList.tidy();
    this.requestUpdate();
    await this.updateComplete;
  }
}
if (!customElements.get('foyer-open-loops')) customElements.define('foyer-open-loops', FoyerOpenLoops);

declare global {
  interface HTMLElementTagNameMap {
    'foyer-open-loops': FoyerOpenLoops;
  }
}
