/**
 * Files and pictures of a message: pictures open large, films are played, files are saved. Loaded with the first message that has some. An address
 * that has expired is asked for again; one that works stays, so that a newer one for the same picture fetches nothing twice.
 * Internal: a page never writes it.
 */
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {askForActs} from '../../controllers/view/acts.js';
import {LateWordsController} from '../../controllers/view/late-words.js';
import {safeUrl} from '../../lib/safe-url.js';
import {type AttachmentsWords, loadAttachmentsWords} from '../../localization/attachments/words.js';
import type {Localization} from '../../localization/localize.js';
import type {Attachment} from '../../network/operations/attachment.js';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {text} from '../../styles/text.styles.js';
import {viewStateStyles} from '../view-state.js';
import {attachmentsElementStyles} from './attachments.styles.js';
import {filmLine, isFilm, line} from './line.js';
import {attachmentsStyles, isPicture, picture} from './picture.js';
import {viewer, type ViewerHands, viewerStyles} from './viewer.js';

const isExpired = ({urlExpiresAt}: Attachment): boolean =>
  urlExpiresAt !== null && Date.parse(urlExpiresAt) <= Date.now();

export class FoyerAttachments extends LitElement {
  static override styles = [
    base,
    text,
    control,
    viewStateStyles,
    attachmentsStyles,
    attachmentsElementStyles,
    viewerStyles,
  ];

  @property({attribute: false}) attachments: readonly Attachment[] = [];
  @property({attribute: false}) localization!: Localization;

  /** Number of the picture that is open large, among pictures. */
  @state() private open: number | null = null;
  /** The film that is open, by its id. */
  @state() private film: string | null = null;
  /** It was tried, and cannot be played. */
  @state() private isUnplayable = false;
  /** What went wrong with a file, by its id. */
  @state() private troubles: ReadonlyMap<string, 'gone' | 'failed'> = new Map();

  readonly #words = new LateWordsController(this, () => this.localization.language, loadAttachmentsWords);
  #shown: readonly Attachment[] = [];
  /** Addresses that no picture came from. */
  readonly #dead = new Set<string>();

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('attachments')) return;
    const before = new Map(this.#shown.map((one) => [one.id, one]));
    this.#shown = this.attachments.map((now) => {
      const known = before.get(now.id);
      const isGood = known?.url && !isExpired(known) && !this.#dead.has(known.url);
      return isGood
        ? {...now, url: known.url, thumbnailUrl: known.thumbnailUrl, urlExpiresAt: known.urlExpiresAt}
        : now;
    });
  }

  override render(): TemplateResult {
    const {words} = this.#words;
    return html`<slot ?hidden=${words !== null}></slot>${words ? this.#picture(words) : nothing}`;
  }

  #picture(words: AttachmentsWords): TemplateResult {
    const pictures = this.#shown.filter(isPicture);
    const lines = this.#shown.filter((one) => !isPicture(one));
    return html`${pictures.length > 0 ? this.#pictures(pictures, words) : nothing}${
      lines.length > 0
        ? html`<ul class="files" role="list" aria-label=${words.files}>
            ${lines.map(
              (one) =>
                html`<li>
                  ${
                    isFilm(one)
                      ? filmLine(one, this.localization, words, () => void this.#play(one))
                      : line(one, this.localization, (event) => void this.#follow(event, one))
                  }${this.#trouble(one, words)}
                </li>`,
            )}
          </ul>`
        : nothing
    }${this.#viewer(pictures, words)}`;
  }

  #viewer(pictures: readonly Attachment[], words: AttachmentsWords): unknown {
    const film = this.#shown.find(({id}) => id === this.film);
    const shown = film ? [film] : pictures;
    if (!film && (this.open === null || pictures.length === 0)) return nothing;
    const hands: ViewerHands = {
      words,
      localization: this.localization,
      isUnplayable: this.isUnplayable,
      show: (number) => (this.open = number),
      close: () => (this.open = this.film = null),
      failed: (one) => (film ? (this.isUnplayable = true) : void this.#renew(one)),
    };
    return viewer(shown, film ? 0 : Math.min(this.open!, pictures.length - 1), hands);
  }

  #pictures(pictures: readonly Attachment[], words: AttachmentsWords): TemplateResult {
    return html`<div class="pictures" role=${pictures.length > 1 ? 'group' : nothing} aria-label=${words.pictures}>
      ${repeat(
        pictures,
        ({id}) => id,
        (one, index) =>
          html`<div class="picture">
            <button
              class="enlarge"
              type="button"
              aria-haspopup="dialog"
              aria-label=${words.enlarge(one.altText ?? words.undescribed(one.name))}
              @click=${() => (this.open = index)}
            >
              ${picture(one, pictures.length === 1, () => void this.#renew(one))}</button
            >${this.#trouble(one, words)}
          </div>`,
      )}
    </div>`;
  }

  #trouble({id}: Attachment, words: AttachmentsWords): unknown {
    const trouble = this.troubles.get(id);
    return trouble ? html`<span class="trouble small" role="status">${words[trouble]}</span>` : nothing;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  /** Asks for a file anew, once for each address. @returns its address now; null: it is gone, or the line is. */
  async #renew({id, url}: Attachment): Promise<string | null> {
    if (!url || this.#dead.has(url)) return null;
    this.#dead.add(url);
    this.#say(id, null);
    const outcome = await (await askForActs(this))?.lookAtAttachment(id);
    const now = outcome?.ok ? safeUrl(outcome.payload?.url) : null;
    if (now === null) {
      this.#say(id, outcome?.ok ? 'gone' : 'failed');
      // A line that was down may be back at the next try.
      if (!outcome?.ok) this.#dead.delete(url);
    }
    return now;
  }

  #say(id: string, trouble: 'gone' | 'failed' | null): void {
    const troubles = new Map(this.troubles);
    if (trouble) troubles.set(id, trouble);
    else troubles.delete(id);
    this.troubles = troubles;
  }

  /** Opens a film; by a new address, if this one has expired. */
  async #play(one: Attachment): Promise<void> {
    this.isUnplayable = false;
    if (!isExpired(one) || (await this.#renew(one))) this.film = one.id;
  }

  /** Follows a line; by a new address, if this one has expired. */
  async #follow(event: Event, one: Attachment): Promise<void> {
    if (!isExpired(one)) return;
    event.preventDefault();
    const address = await this.#renew(one);
    if (!address) return;
    const link = document.createElement('a');
    Object.assign(link, {href: address, download: one.name, target: '_blank', rel: 'noopener'});
    link.click();
  }
}
if (!customElements.get('foyer-attachments')) customElements.define('foyer-attachments', FoyerAttachments);
