import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {LocalizeController} from '../../controllers/view/localize.js';
import type {Examination} from '../../diagnosis/examination.js';
import {loadDoctorWords, type DoctorWords} from '../../localization/doctor/words.js';
import {heading} from '../../parts/heading.js';
import {FoyerExaminedEvent} from './doctor.events.js';
import {doctorStyles} from './doctor.styles.js';
import {resultsList} from './results.js';

export type {FoyerExaminedEvent} from './doctor.events.js';

/**
 * Says why it does not work: looks at the page, the network behind it and the sign-in, and tells in plain words what it
 * found and what helps. Looks when somebody presses its button, or with `auto` when it comes into view. Changes nothing,
 * signs nobody in, and its report holds no token and no name.
 *
 * @customElement foyer-doctor
 * @attr {'light' | 'dark' | 'system'} theme - Default: the page's own `color-scheme`.
 * @attr {'compact'} density - Less room between things, for pages with little of it.
 * @fires {FoyerExaminedEvent} foyer-examined - After an examination, with its verdict and its report.
 * @slot heading - Instead of the `heading` attribute.
 * @csspart heading - The heading.
 * @csspart run - The button that begins an examination.
 * @csspart copy - The button that copies the report.
 * @csspart verdict - The whole in one sentence.
 * @csspart group - The checks of one kind.
 * @csspart check - One check.
 * @csspart fix - What to do about it.
 * @csspart try - The button that opens the sign-in window to try it.
 */
export class FoyerDoctor extends LitElement {
  static override styles = doctorStyles;

  /** Examines as soon as it comes into view. Without it: when its button is pressed. */
  @property({type: Boolean}) auto = false;
  /** Shows this text above everything. Without it: "Why does it not work?" in the page's language. */
  @property() heading = '';
  /** Level of the heading, from 1 to 5; those of the groups are one deeper. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;
  /** Shows no heading, for a page that has its own. */
  @property({type: Boolean, attribute: 'no-heading'}) noHeading = false;

  readonly #localize = new LocalizeController(this);
  #examination: Examination | null = null;
  #sight: IntersectionObserver | null = null;
  #spoken = '';
  #report = '';

  @state() private words: DoctorWords | null = null;
  /** Chunks did not come: words or checks. */
  @state() private isLost = false;
  /** What came of copying; null: nobody has. */
  @state() private isCopied: boolean | null = null;
  @state() private said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sight = new IntersectionObserver((entries) => {
      if (this.auto && !this.#examination && entries.some(({isIntersecting}) => isIntersecting)) void this.examine();
    });
    this.#sight.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sight?.disconnect();
    this.#examination?.stop();
    this.#examination = null;
    this.said = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#spoken !== this.#localize.language) void this.#speak(this.#localize.language);
    // Looks again whether it is in view: it may have been told only now.
    if (changed.has('auto') && this.auto && this.hasUpdated) {
      this.#sight?.unobserve(this);
      this.#sight?.observe(this);
    }
  }

  override render() {
    const {language, direction, words: common} = this.#localize;
    const {words} = this;
    if (!words) {
      if (!this.isLost) return nothing;
      return html`<p lang=${language} dir=${direction} role="status">${common.problem.unreachable}</p>`;
    }
    const title = this.heading || words.heading;
    return html`<section lang=${words.language} dir=${direction} aria-label=${title}>
      <slot name="heading">${this.noHeading ? nothing : heading(title, this.headingLevel)}</slot>
      ${this.#examination ? nothing : html`<p class="muted">${words.intro}</p>`} ${this.#verdict(words)}
      ${this.#buttons(words)} ${this.#copiedLine(words)}
      ${
        this.#examination
          ? resultsList(this.#examination.results, {
              words,
              level: Math.min(6, this.headingLevel + 1),
              tryPopup: () => void this.#examination?.tryPopup(),
            })
          : nothing
      }
    </section>`;
  }

  /** Heard when it begins and when it is over; each step in between would only disturb. */
  #verdict(words: DoctorWords) {
    const examination = this.#examination;
    const isUnderWay = this.#isUnderWay;
    const all = examination?.results.length ?? 0;
    const spoken = isUnderWay ? words.progress(0, all) : this.said;
    return html`<p class="verdict" part="verdict" ?hidden=${!isUnderWay && !this.said}>
        <span aria-hidden=${isUnderWay ? 'true' : nothing}
          >${isUnderWay ? words.progress(examination?.done ?? 0, all) : this.said}</span
        >
      </p>
      <p class="spoken" role="status">${this.isLost ? words.failedToLoad : spoken}</p>`;
  }

  #buttons(words: DoctorWords) {
    const examination = this.#examination;
    const isUnderWay = this.#isUnderWay;
    return html`<div class="row">
      <button
        class="button ${examination ? '' : 'primary'}"
        part="run"
        type="button"
        aria-disabled=${isUnderWay ? 'true' : 'false'}
        @click=${() => isUnderWay || void this.examine()}
      >
        ${examination ? words.runAgain : words.run}
      </button>
      ${
        examination && !isUnderWay
          ? html`<button class="button" part="copy" type="button" @click=${this.#copy}>${words.copy}</button>`
          : nothing
      }
    </div>`;
  }

  /** Where copying is not allowed, the text itself is there to be taken. */
  #copiedLine(words: DoctorWords) {
    return html`<p class="small muted" role="status" ?hidden=${this.isCopied === null}>
        ${this.isCopied === null ? nothing : this.isCopied ? words.copied : words.notCopied}
      </p>
      ${
        this.isCopied === false
          ? html`<label class="report"
              ><span class="small muted">${words.report}</span
              ><textarea class="field" readonly dir="auto" .value=${this.report}></textarea>
            </label>`
          : nothing
      }`;
  }

  /** Until the sentence and the report are there: what is done without them looks unfinished. */
  get #isUnderWay(): boolean {
    return this.#examination !== null && !this.said;
  }

  /** The last report as text, without a token, a name, or the query of an address; empty before the first one. */
  get report(): string {
    return this.#report;
  }

  /** Examines the page, anew if it has been examined. Resolves when it is done. */
  async examine(): Promise<void> {
    this.#examination?.stop();
    this.isCopied = null;
    this.isLost = false;
    this.said = '';
    try {
      const {Examination} = await import('../../diagnosis/examination.js');
      if (!this.isConnected) return;
      const examination = new Examination(this, () => void this.#follow(examination));
      this.#examination = examination;
      this.requestUpdate();
      await examination.run();
      if (this.#examination !== examination) return;
      await this.#follow(examination);
      this.dispatchEvent(new FoyerExaminedEvent(examination.verdict, this.report));
    } catch {
      this.isLost = true;
    }
  }

  async #follow(examination: Examination): Promise<void> {
    if (this.#examination !== examination) return;
    this.requestUpdate();
    if (!examination.isDone) return;
    const words = this.words ?? (await loadDoctorWords(this.#localize.language));
    // Written now, so that a click can copy it at once: browsers allow it only then.
    this.#report = await examination.report(words);
    this.said = examination.sentence(words);
    await this.updateComplete;
  }

  async #speak(language: string): Promise<void> {
    this.#spoken = language;
    try {
      const words = await loadDoctorWords(language);
      if (this.#spoken !== language) return;
      this.words = words;
      if (this.#examination) await this.#follow(this.#examination);
    } catch {
      this.isLost = true;
    }
  }

  readonly #copy = async (): Promise<void> => {
    this.isCopied = await navigator.clipboard.writeText(this.report).then(
      () => true,
      () => false,
    );
  };
}
if (!customElements.get('foyer-doctor')) customElements.define('foyer-doctor', FoyerDoctor);

declare global {
  interface HTMLElementTagNameMap {
    'foyer-doctor': FoyerDoctor;
  }
}
