import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {PageCountController} from '../../controllers/data/page-count.js';
import {pageKeyOf} from '../../controllers/data/page-key.js';
import {LocalizeController} from '../../controllers/view/localize.js';
import {hint} from '../../lib/hint.js';
import {commentCountWords} from '../../localization/comment-count.js';
import {icon} from '../../parts/icon.js';
import {commentCountStyles} from './comment-count.styles.js';

/**
 * How many comments a page or a business record has: a small badge for lists of news, documents or invoices. All badges
 * that come into sight together ask together, in the one request of the page. It is no link: put it into one, or beside.
 *
 * Where the network knows no discussions of pages, where nobody is signed in, and where the person may not know, it shows
 * nothing.
 *
 * @customElement foyer-comment-count
 * @attr {'light' | 'dark' | 'system'} theme - Default: the page's own `color-scheme`.
 * @csspart count - The badge.
 */
export class FoyerCommentCount extends LitElement {
  static override styles = commentCountStyles;

  /** Address of the page to count for, such as `/news/7`. Without it: the page's canonical link, or its own address. */
  @property() url = '';
  /** The system that a record is from, such as `crm`. With `record-type` and `record-id` it takes the place of `url`. */
  @property({attribute: 'record-system'}) recordSystem = '';
  /** The kind of record, such as `invoice`. */
  @property({attribute: 'record-type'}) recordType = '';
  /** The record's own number or name in its system. */
  @property({attribute: 'record-id'}) recordId = '';
  /** What the system signed for this person, where the network asks for it. */
  @property({attribute: 'record-proof'}) recordProof = '';
  /** Says it in words, such as "3 comments", instead of an icon and a number. */
  @property({type: Boolean}) long = false;
  /** Shows nothing as long as nobody has commented. */
  @property({type: Boolean, attribute: 'no-zero'}) noZero = false;

  readonly #localize = new LocalizeController(this);
  readonly #count = new PageCountController(this, () => this.#page.key);
  #page: ReturnType<typeof pageKeyOf> = pageKeyOf(this);

  protected override willUpdate(): void {
    this.#page = pageKeyOf(this);
    const {wrong} = this.#page;
    if (wrong) hint(`<foyer-comment-count>: "${wrong.value}" is no value for "${wrong.name}".`);
  }

  override render() {
    const {state} = this.#count;
    if (this.#page.wrong) return nothing;
    switch (state.kind) {
      case 'pending':
        // The place is kept, so that no word of the list moves; one that may stay empty keeps none.
        return this.noZero ? nothing : this.#badge(html`<i class="bone"></i>`, '');
      case 'failed':
        return this.#badge('–', this.#words.failed);
      case 'ready':
        return state.result.count === null ? nothing : this.#counted(state.result.count);
      default:
        return nothing;
    }
  }

  #counted(count: number) {
    if (count === 0 && this.noZero) return nothing;
    const {comments, none} = this.#words;
    return this.#badge(this.#localize.formats.number(count), count === 0 ? none : comments(count), count > 0);
  }

  /** What one sees and what one hears: a bare number in a list says nothing of what it counts. */
  #badge(seen: unknown, said: string, isSome = false) {
    const {language, direction} = this.#localize;
    const className = isSome ? 'count some' : 'count';
    if (this.long && said)
      return html`<span class=${className} part="count" lang=${language} dir=${direction}>${said}</span>`;
    return html`<span class=${className} part="count" lang=${language} dir=${direction} title=${said || nothing}
      >${icon('reply')}<span aria-hidden="true">${seen}</span><span class="spoken">${said}</span></span
    >`;
  }

  get #words() {
    return commentCountWords(this.#localize.language);
  }

  /** Asks the network again, for all badges that asked together. Resolves when the answer, or the failure, is shown. */
  async refresh(): Promise<void> {
    await this.#count.refresh();
    await this.updateComplete;
  }
}
if (!customElements.get('foyer-comment-count')) customElements.define('foyer-comment-count', FoyerCommentCount);

declare global {
  interface HTMLElementTagNameMap {
    'foyer-comment-count': FoyerCommentCount;
  }
}
