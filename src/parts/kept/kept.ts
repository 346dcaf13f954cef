/**
 * Texts that were written here and have not been sent: what becomes of each, and what one can do with it. Nothing is thrown
 * away by one press.
 */
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {KeptText, KeptTexts} from '../../controllers/view/kept.js';
import {loadKeptWords, type KeptWords} from '../../localization/kept/words.js';
import type {Localization} from '../../localization/localize.js';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {text} from '../../styles/text.styles.js';
import {problemText} from '../problem.js';
import {keptStyles} from './kept.styles.js';

const known = new Map<string, KeptWords>();

/** Loads the words before they are needed: without a line they would not come. */
export function prepare(language: string): void {
  if (!known.has(language))
    void loadKeptWords(language).then(
      (words) => known.set(language, words),
      () => undefined,
    );
}

export class FoyerKept extends LitElement {
  static override styles = [base, control, text, keptStyles];

  @property({attribute: false}) localization!: Localization;
  @property({attribute: false}) texts: readonly KeptText[] = [];
  @property({attribute: false}) hands!: KeptTexts;

  @state() private words: KeptWords | null = null;
  /** Which one is about to be thrown away. */
  @state() private doomed = '';
  @state() private notice = '';

  protected override willUpdate(changed: PropertyValues): void {
    const {language} = this.localization;
    if (!changed.has('localization') || this.words?.language === language) return;
    this.words = known.get(language) ?? this.words;
    void loadKeptWords(language).then(
      (words) => (this.words = words),
      () => undefined,
    );
  }

  override render(): TemplateResult | typeof nothing {
    const {words} = this;
    if (!words) return nothing;
    return html`<ul aria-label=${words.label}>
        ${repeat(
          this.texts,
          ({id}) => id,
          (one) => this.#row(one, words),
        )}
      </ul>
      <p class="small muted" role="status">${this.notice}</p>`;
  }

  #row(one: KeptText, words: KeptWords): TemplateResult {
    const isDoomed = this.doomed === one.id;
    return html`<li class=${one.state}>
      <div class="said">
        <p class="small muted" role="status">${isDoomed ? this.#questionOf(one, words) : this.#stateOf(one, words)}</p>
        <p class="words" dir="auto">${one.text}</p>
      </div>
      ${
        one.state === 'sending'
          ? nothing
          : html`<div class="acts">${isDoomed ? this.#question(one, words) : this.#acts(one, words)}</div>`
      }
    </li>`;
  }

  #stateOf({state: now, reason, isUnsure, isElsewhere}: KeptText, words: KeptWords): string {
    const said = isElsewhere ? words.elsewhere : words.state[now];
    const uncertain = isUnsure ? ` ${words.uncertain}` : '';
    return reason ? `${said} ${problemText(this.localization.words, reason)}${uncertain}` : said;
  }

  #questionOf({hasLeft}: KeptText, {discardQuestion, discardLeft}: KeptWords): string {
    return hasLeft ? `${discardQuestion} ${discardLeft}` : discardQuestion;
  }

  #acts(one: KeptText, words: KeptWords): TemplateResult {
    const {state: now, isUnsure, canChange, isElsewhere} = one;
    // It would go to the readers of this place.
    if (isElsewhere) return this.#away(one, words);
    return html`${
        canChange
          ? html`<button class="button small" type="button" @click=${() => void this.#change(one)}>
              ${words.change}
            </button>`
          : nothing
      }${
        isUnsure || now === 'there'
          ? html`<button class="button small" type="button" @click=${() => void this.#sendAnother(one)}>
              ${now === 'there' ? words.sendAnother : words.sendAgain}
            </button>`
          : nothing
      }<button class="button small" type="button" @click=${() => void this.#takeUp(one)}>${words.edit}</button>
      ${this.#away(one, words)}`;
  }

  #away(one: KeptText, words: KeptWords): TemplateResult {
    return html`<button class="button plain small" type="button" @click=${() => void this.#copy(one)}>
        ${words.copy}
      </button>
      <button class="button plain small discard" type="button" @click=${() => void this.#ask(one.id)}>
        ${words.discard}
      </button>`;
  }

  #question(one: KeptText, words: KeptWords): TemplateResult {
    return html`<button class="button small" type="button" @click=${() => void this.#discard(one)}>
        ${words.discardNow}
      </button>
      <button class="button plain small keep" type="button" @click=${() => void this.#ask('')}>${words.keep}</button>`;
  }

  /** The button that was pressed gives way to others: the focus goes to the harmless one of them. */
  async #ask(id: string): Promise<void> {
    this.doomed = id;
    this.notice = '';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(id ? '.keep' : '.discard')?.focus();
  }

  async #takeUp({id}: KeptText): Promise<void> {
    this.notice = (await this.hands.takeUp(id)) ? '' : this.words!.busy;
  }

  async #sendAnother({id}: KeptText): Promise<void> {
    this.notice = (await this.hands.outbox?.sendAnother(id)) ? '' : this.words!.busy;
  }

  async #change({id}: KeptText): Promise<void> {
    const problem = await this.hands.outbox?.changeThere(id);
    this.notice = problem ? problemText(this.localization.words, problem) : this.words!.changed;
  }

  async #copy({text: written}: KeptText): Promise<void> {
    // Some pages have no clipboard at all, others do not let us.
    const copying = navigator.clipboard?.writeText(written) ?? Promise.reject(new Error('no clipboard'));
    this.notice = await copying.then(
      () => this.words!.copied,
      () => this.words!.notCopied,
    );
  }

  async #discard({id}: KeptText): Promise<void> {
    this.doomed = '';
    this.notice = (await this.hands.discard(id)) ? this.words!.discarded : this.words!.busy;
  }
}
if (!customElements.get('foyer-kept')) customElements.define('foyer-kept', FoyerKept);
