/**
 * What an announcement asks for: until when it matters, by when to confirm it, a button for that; and, for those who may know, who
 * has. Loaded with the first post that announces something. Internal: a page never writes it.
 *
 * A confirmation stands at once. Should it not get through, it is taken back, with why, and the button is there again.
 */
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {askForActs} from '../../controllers/view/acts.js';
import {ClockController} from '../../controllers/view/clock.js';
import {LateWordsController} from '../../controllers/view/late-words.js';
import {type FacetsWords, loadFacetsWords} from '../../localization/facets/words.js';
import type {Localization} from '../../localization/localize.js';
import {NetworkError} from '../../network/errors.js';
import type {Announcement, Unconfirmed} from '../../network/operations/announcement.js';
import type {PostPartsFragment} from '../../network/schema.js';
import {base} from '../../styles/base.styles.js';
import {control} from '../../styles/control.styles.js';
import {text} from '../../styles/text.styles.js';
import {avatarStyles} from '../avatar.js';
import {bylineStyles} from '../byline.js';
import {icon} from '../icon.js';
import {modal, modalStyles} from '../message-acts/modal.js';
import {problemText} from '../problem.js';
import {announcementStyles} from './announcement.styles.js';
import {missing} from './missing.js';

export class FoyerAnnouncement extends LitElement {
  static override styles = [base, text, control, avatarStyles, bylineStyles, modalStyles, announcementStyles];

  /** The post that announces. */
  @property({attribute: false}) post!: PostPartsFragment;
  @property({attribute: false}) localization!: Localization;

  @state() private problem: NetworkError | null = null;
  @state() private isSignedOut = false;
  /** Who has not confirmed, while a dialog tells; `pending`: it is asked for. */
  @state() private told: Unconfirmed | NetworkError | 'pending' | null = null;

  readonly #words = new LateWordsController(this, () => this.localization.language, loadFacetsWords);
  readonly #clock = new ClockController(this);
  #hadFocus = false;

  get #awaits(): boolean {
    const {announcement, viewerDidAuthor} = this.post;
    return Boolean(announcement?.requiresAcknowledgement && !announcement.viewerHasAcknowledged && !viewerDidAuthor);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('post') && this.#awaits) void this.#askWho();
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
  }

  override render(): TemplateResult {
    const {words} = this.#words;
    const {announcement} = this.post;
    return html`<slot ?hidden=${words !== null}></slot
      >${words && announcement ? this.#picture(announcement, words) : nothing}`;
  }

  #picture(announcement: Announcement, words: FacetsWords): TemplateResult {
    return html`<div class="announcement" ?data-awaits=${this.#awaits && !this.isSignedOut}>
        <p class="small"><span class="strong">${words.announcement}</span>${this.#end(announcement, words)}</p>
        ${this.#asked(announcement, words)}${this.#tally(announcement, words)}
        <p class="trouble small" role="alert">${this.#trouble(words)}</p>
      </div>
      ${this.told ? modal(words.missing, missing(this.told, words, this.localization), () => (this.told = null)) : nothing}`;
  }

  #end({expiresAt}: Announcement, words: FacetsWords): unknown {
    if (!expiresAt) return nothing;
    const isOver = Date.parse(expiresAt) <= this.#clock.now.getTime();
    return html`<span class="muted"> · ${(isOver ? words.ended : words.until)(this.#day(expiresAt))}</span>`;
  }

  /** What is asked of the viewer, or what the viewer has said. */
  #asked({requiresAcknowledgement, viewerHasAcknowledged, acknowledgeBy}: Announcement, words: FacetsWords): unknown {
    if (!requiresAcknowledgement) return nothing;
    if (viewerHasAcknowledged)
      return html`<p class="done" tabindex="-1">${icon('check')}<span>${words.confirmed}</span></p>`;
    if (!this.#awaits) return nothing;
    if (this.isSignedOut) return html`<p class="small muted">${this.localization.words.signIn.takePart}</p>`;
    const isLate = acknowledgeBy !== null && Date.parse(acknowledgeBy) <= this.#clock.now.getTime();
    const asks = acknowledgeBy ? (isLate ? words.overdue : words.pleaseBy)(this.#day(acknowledgeBy)) : words.please;
    return html`<p id="asks">${asks}</p>
      <button
        class="button primary confirm"
        type="button"
        aria-describedby="asks"
        @click=${this.#confirm}
        @pointerenter=${this.#prepare}
        @focus=${this.#prepare}
      >
        ${words.confirm}
      </button>`;
  }

  #tally({acknowledgements}: Announcement, words: FacetsWords): unknown {
    if (!acknowledgements) return nothing;
    const {acknowledgedCount, audienceCount} = acknowledgements;
    return html`<p class="small tally">
      <span>${words.tally(acknowledgedCount, audienceCount)}</span>
      ${
        acknowledgedCount < audienceCount
          ? html`<button class="button small" type="button" aria-haspopup="dialog" @click=${this.#tell}>
              ${words.whoHasNot}
            </button>`
          : nothing
      }
    </p>`;
  }

  #trouble(words: FacetsWords): string {
    const {problem} = this;
    if (!problem) return '';
    return problem.kind === 'offline'
      ? words.offline
      : `${words.failed} ${problemText(this.localization.words, problem)}`;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    // What was pressed is gone: the focus goes to what stands in its place.
    if (this.#hadFocus && !this.shadowRoot!.activeElement)
      this.renderRoot.querySelector<HTMLElement>('.done, .confirm')?.focus();
  }

  readonly #confirm = async (): Promise<void> => {
    this.problem = null;
    const acts = await askForActs(this);
    const outcome = await acts?.acknowledge(this.post.id);
    if (!outcome) this.problem = new NetworkError('unreachable');
    else if (!outcome.ok) this.problem = outcome.error;
  };

  readonly #tell = async (): Promise<void> => {
    this.told = 'pending';
    const acts = await askForActs(this);
    const outcome = await acts?.unconfirmed(this.post.id);
    // Left meanwhile.
    if (this.told === null) return;
    if (!outcome) this.told = new NetworkError('unreachable');
    else this.told = outcome.ok ? (outcome.payload ?? new NetworkError('forbidden')) : outcome.error;
  };

  async #askWho(): Promise<void> {
    this.isSignedOut = (await askForActs(this))?.isSignedIn === false;
  }

  /** Who is about to confirm shall not wait for the hands. */
  readonly #prepare = (): void => void askForActs(this);

  #day(at: string): string {
    const day = new Date(at);
    const year = day.getFullYear() === this.#clock.now.getFullYear() ? undefined : 'numeric';
    return new Intl.DateTimeFormat(this.localization.language, {day: 'numeric', month: 'long', year}).format(day);
  }
}
if (!customElements.get('foyer-announcement')) customElements.define('foyer-announcement', FoyerAnnouncement);
