/** What readers will see of a text: the network reads it as it reads what is posted, so the two cannot differ. */
import {css, html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Acts} from '../../controllers/view/acts.js';
import type {Localization} from '../../localization/localize.js';
import type {WritingWords} from '../../localization/writing/words.js';
import {NetworkError} from '../../network/errors.js';
import type {Outcome} from '../../network/network.js';
import type {Preview} from '../../network/operations/preview.js';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {text} from '../../styles/text.styles.js';
import {problemText} from '../problem.js';
import {richText, richTextStyles} from '../rich-text.js';
import {mentionsIn} from '../text-box/mention-text.js';
import type {Content} from '../text-box/text-box.events.js';

export class FoyerPreview extends LitElement {
  static override styles = [
    base,
    control,
    text,
    richTextStyles,
    css`
      .sheet {
        max-block-size: min(24rem, 50vh);
        padding: 11px 14px;
        overflow: auto;
      }
    `,
  ];

  @property({attribute: false}) localization!: Localization;
  @property({attribute: false}) words!: WritingWords['preview'];
  @property({attribute: false}) acts: Acts | null = null;
  @property({attribute: false}) content: Content = {text: '', mentions: []};
  /** Of the text box whose place it takes: nothing moves. In pixels. */
  @property({type: Number}) height = 0;

  /** Null: on its way. */
  @state() private outcome: Outcome<Preview> | null = null;
  #asked = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('content')) void this.#ask();
  }

  override render(): TemplateResult {
    const {words, outcome} = this;
    // A scrolling box must be reachable by keyboard.
    return html`<section
      class="sheet body"
      aria-label=${words.label}
      aria-busy=${outcome ? 'false' : 'true'}
      tabindex="0"
    >
      <p class=${this.#said ? 'muted' : 'spoken'} role="status">${this.#said}</p>
      ${outcome && !outcome.ok ? this.#trouble(outcome.error) : nothing}
      ${outcome?.ok ? richText(outcome.payload.blocks) : nothing}
      ${outcome?.ok && outcome.payload.isTruncated ? html`<p class="muted small">${words.truncated}</p>` : nothing}
    </section>`;
  }

  protected override updated(): void {
    const sheet = this.renderRoot.querySelector<HTMLElement>('.sheet')!;
    sheet.style.minBlockSize = `${this.height}px`;
  }

  get #said(): string {
    const {words, outcome} = this;
    if (!outcome) return words.pending;
    return outcome.ok && outcome.payload.blocks.length === 0 ? words.blank : '';
  }

  #trouble(error: NetworkError): TemplateResult {
    const {words} = this.localization;
    return html`<p role="alert">${this.words.failed} ${problemText(words, error)}</p>
      <button class="button" type="button" @click=${() => void this.#ask()}>${words.common.retry}</button>`;
  }

  async #ask(): Promise<void> {
    const asked = ++this.#asked;
    const {text: markdown, mentions} = this.content;
    this.outcome = null;
    const found = await this.acts?.preview({markdown, mentions: [...mentionsIn(markdown, mentions)]});
    if (asked !== this.#asked) return;
    // No answer at all is none: a blank text has one, without blocks.
    if (found?.ok && found.payload) this.outcome = {ok: true, payload: found.payload};
    else this.outcome = {ok: false, error: found?.ok === false ? found.error : new NetworkError('unavailable')};
  }
}

if (!customElements.get('foyer-preview')) customElements.define('foyer-preview', FoyerPreview);
