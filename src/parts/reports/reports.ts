/**
 * What was reported, for those who look after the place: a tab on the edge of what they read, with the list behind it. Loaded for
 * them alone; whoever looks after nothing never meets it. Internal: a page never writes it.
 */
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {askForActs, type Deletion} from '../../controllers/view/acts.js';
import {ClockController} from '../../controllers/view/clock.js';
import type {ReportDesk} from '../../controllers/view/report-desk.js';
import {type ActsWords, loadActsWords} from '../../localization/acts/words.js';
import type {Localization} from '../../localization/localize.js';
import {loadReportWords, type ReportWords} from '../../localization/report/words.js';
import type {NetworkError} from '../../network/errors.js';
import type {OpenReport, OpenReports} from '../../network/operations/report.js';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {list} from '../../styles/list.styles.js';
import {text} from '../../styles/text.styles.js';
import {bylineStyles} from '../byline.js';
import {lateIcon} from '../late-icon.js';
import {problemLine, problemText} from '../problem.js';
import {viewStateStyles} from '../view-state.js';
import {reportsStyles} from './reports.styles.js';
import {roomAbove} from './room-above.js';
import {row, type RowContext, type RowState} from './row.js';

/** In pixels, as far as it lies above the edge. */
const tabHeight = 26;

const untouched: RowState = {stage: 'open', problem: ''};

export class FoyerReports extends LitElement {
  static override styles = [base, text, control, list, bylineStyles, viewStateStyles, reportsStyles];

  @property({attribute: false}) localization!: Localization;
  @property({attribute: false}) desk!: ReportDesk;
  /** What the desk has; null: not known (yet). */
  @property({attribute: false}) open: OpenReports | null = null;
  @property({attribute: false}) error: NetworkError | null = null;

  @state() private words: ReportWords | null = null;
  @state() private actsWords: ActsWords | null = null;
  @state() private rows: ReadonlyMap<string, RowState> = new Map();
  @state() private said = '';
  /** Told to the ear alone: what one sees is there anyway. */
  @state() private heard = '';
  @state() private isOpen = false;
  /** There is no room above for the tab: without it, it would not be seen, or lie on what one presses. */
  @state() private isCramped = false;

  @query('.tab') private tab!: HTMLElement | null;

  readonly #clock = new ClockController(this);
  readonly #deletions = new Map<string, Deletion>();
  #spoken = '';
  /** How many somebody who only hears knows of. */
  #told = 0;

  protected override willUpdate(): void {
    const {language} = this.localization;
    if (this.#spoken !== language) void this.#speak(language);
    // What comes later comes closed: nobody has asked for the room that it takes.
    if (this.open && this.#count === 0) this.isOpen = false;
  }

  /** Told when the place that it is told in is there, and only of more than before: fewer there are by what one has done oneself. */
  protected override updated(): void {
    void this.#measure();
    if (!this.words || !this.open) return;
    const isMore = this.#count > this.#told;
    this.#told = this.#count;
    if (isMore) void this.#tell(this.words.summary(this.#count));
  }

  /** When it is drawn: how much room there is shows only then. */
  async #measure(): Promise<void> {
    await this.updateComplete;
    if (this.tab) this.isCramped = roomAbove(this.tab.parentElement!) < tabHeight;
  }

  async #tell(words: string): Promise<void> {
    await this.updateComplete;
    this.heard = words;
  }

  get #count(): number {
    return this.open?.totalCount ?? this.open?.nodes.length ?? 0;
  }

  override render(): TemplateResult | typeof nothing {
    const {words, actsWords, open} = this;
    if (!words || !actsWords) return nothing;
    return html`${this.#line(words, actsWords)}
      <p class=${this.said ? 'said small muted' : 'spoken'} role="status" tabindex="-1">
        ${this.said || this.heard}${this.said && open && this.#count === 0 ? ` ${words.none}` : ''}
      </p>`;
  }

  /** What is to be opened, and what is then below it. */
  #line(words: ReportWords, acts: ActsWords): unknown {
    const {open, error, isOpen, isCramped} = this;
    // A line that comes back is noticed by itself, and the feed below says that it is gone.
    if (open ? this.#count === 0 : !error || error.kind === 'offline') return nothing;
    const summary = open ? words.summary(this.#count) : words.unread;
    const number = open ? this.localization.formats.number(this.#count) : '!';
    return html`<div class="strip">
        <button
          class="tab small ${isCramped ? 'beside' : ''}"
          type="button"
          title=${isCramped ? summary : nothing}
          aria-expanded=${isOpen}
          aria-controls="inside"
          @click=${() => (this.isOpen = !isOpen)}
        >
          ${isCramped ? html`<span aria-hidden="true">${number}</span><span class="spoken">${summary}</span>` : summary}${lateIcon('more')}
        </button>
      </div>
      <div class="inside" id="inside" ?hidden=${!isOpen}>
        ${
          open
            ? this.#list(open, words, acts)
            : problemLine(this.localization.words, error!, () => void this.#retry(), words.unknown)
        }
      </div>`;
  }

  #list({nodes}: OpenReports, words: ReportWords, acts: ActsWords): TemplateResult {
    const more = this.#count - nodes.length;
    return html`<p class="small muted">${words.hint}</p>
      <ul role="list">
        ${repeat(
          nodes,
          ({message}) => message.id,
          (report) => row(report, this.rows.get(report.message.id) ?? untouched, this.#context(words, acts)),
        )}
      </ul>
      ${more > 0 ? html`<p class="small muted">${words.more(more)}</p>` : nothing}`;
  }

  #context(words: ReportWords, acts: ActsWords): RowContext {
    return {
      words,
      acts,
      localization: this.localization,
      now: this.#clock.now,
      keep: (report) => void this.#keep(report, words),
      ask: (report, isAsked) => void this.#ask(report, isAsked),
      delete: (report) => void this.#delete(report, words, acts),
      undo: ({message}) => this.#deletions.get(message.id)?.undo(),
    };
  }

  /** The button that was pressed goes with what it was about. */
  async #retry(): Promise<void> {
    await this.desk.refresh();
    await this.updateComplete;
    if (this.open) this.tab?.focus();
  }

  async #keep(report: OpenReport, words: ReportWords): Promise<void> {
    this.#set(report, 'busy');
    const outcome = await this.desk.dismiss(report);
    if (!outcome.ok) return void this.#fail(report, problemText(this.localization.words, outcome.error));
    await this.#settle(report, report.isHeld ? words.released : words.kept);
  }

  async #ask(report: OpenReport, isAsked: boolean): Promise<void> {
    this.#set(report, isAsked ? 'asked' : 'open');
    await this.#focus(report, isAsked ? '.cancel' : '.destroy');
  }

  /** Some seconds are left to take it back, as with every deletion. */
  async #delete(report: OpenReport, words: ReportWords, {failed, deletion: said}: ActsWords): Promise<void> {
    const {message} = report;
    const acts = await askForActs(this);
    if (!acts) return void this.#fail(report, this.localization.words.problem.unreachable);
    const deletion = acts.deleteSoon(message.id, message.__typename === 'Reply' ? message.post.id : message.id);
    this.#deletions.set(message.id, deletion);
    this.#set(report, 'doomed');
    await this.#focus(report, '.undo');
    const outcome = await deletion.done;
    this.#deletions.delete(message.id);
    if (outcome?.ok) return this.#settle(report, words.deleted);
    if (outcome)
      return void this.#fail(report, `${failed.deletion} ${problemText(this.localization.words, outcome.error)}`);
    this.#set(report, 'open');
    this.said = said.undone;
    await this.#focus(report, '.destroy');
  }

  /** It is dealt with: the focus, if it was there, goes on to what is next in the list. */
  async #settle(report: OpenReport, said: string): Promise<void> {
    const at = this.open?.nodes.findIndex(({message}) => message.id === report.message.id) ?? 0;
    const hadFocus = this.shadowRoot!.activeElement !== null || document.activeElement === document.body;
    await this.desk.refresh();
    this.rows = new Map([...this.rows].filter(([id]) => id !== report.message.id));
    this.said = said;
    await this.updateComplete;
    if (!hadFocus) return;
    const next = this.renderRoot.querySelectorAll<HTMLElement>('.report .keep')[Math.max(0, at)];
    (next ?? this.tab ?? this.renderRoot.querySelector<HTMLElement>('.said'))?.focus();
  }

  #fail(report: OpenReport, problem: string): void {
    this.#set(report, 'open', problem);
    // It is gone, or somebody else was faster: the list says how it stands.
    void this.desk.refresh();
  }

  #set({message}: OpenReport, stage: RowState['stage'], problem = ''): void {
    this.said = this.heard = '';
    this.rows = new Map(this.rows).set(message.id, {stage, problem});
  }

  async #focus({message}: OpenReport, selector: string): Promise<void> {
    await this.updateComplete;
    const shown = [...this.renderRoot.querySelectorAll<HTMLElement>('.report')];
    shown
      .find(({dataset}) => dataset.id === message.id)
      ?.querySelector<HTMLElement>(selector)
      ?.focus();
  }

  async #speak(language: string): Promise<void> {
    this.#spoken = language;
    try {
      const [words, acts] = await Promise.all([loadReportWords(language), loadActsWords(language)]);
      if (this.#spoken === language) [this.words, this.actsWords] = [words, acts];
    } catch {
      // Asked for again with the next update; what it is about stays where it is until then.
      this.#spoken = '';
    }
  }
}

/** The picture of what the desk has, for the widget's template. */
export const reportsLine = (desk: ReportDesk, localization: Localization): TemplateResult =>
  html`<foyer-reports
    .desk=${desk}
    .open=${desk.open}
    .error=${desk.error}
    .localization=${localization}
  ></foyer-reports>`;

if (!customElements.get('foyer-reports')) customElements.define('foyer-reports', FoyerReports);
