import {html, LitElement, nothing} from 'lit';
import {query, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {ChangesController} from '../../controllers/data/changes.js';
import {SessionController} from '../../controllers/data/session.js';
import {ClockController} from '../../controllers/view/clock.js';
import {LateWordsController} from '../../controllers/view/late-words.js';
import {LocalizeController} from '../../controllers/view/localize.js';
import {loadNotificationWords, type NotificationWords} from '../../localization/notifications/words.js';
import type {NotificationEdge} from '../../network/operations/notification.js';
import {bellIcon} from '../../parts/bell-icon.js';
import {lateIcon} from '../../parts/late-icon.js';
import {problemLine, problemText} from '../../parts/problem.js';
import {viewState} from '../../parts/view-state.js';
import {entry} from './entry.js';
import {notificationsStyles} from './notifications.styles.js';
import {skeleton} from './pictures.js';
import {Reading} from './reading.js';

/** More are not counted one by one. */
const most = 99;

/**
 * A bell with the number of notifications that are new; it opens the list of them: who replied to the person, mentioned, asked
 * or praised him or her, and what has become of the discussions that he or she took part in. Each leads to its message. What
 * has been seen in the open list is read.
 *
 * Where the network knows no notifications, it shows nothing.
 *
 * @customElement foyer-notifications
 * @attr {'light' | 'dark' | 'system'} theme - Default: the page's own `color-scheme`.
 * @attr {'compact'} density - Less room between things, for pages with little of it.
 * @csspart bell - The button that opens the list.
 * @csspart count - How many are new, on the bell.
 * @csspart panel - What opens.
 * @csspart close - The button that closes it.
 * @csspart list - The list.
 * @csspart notification - One notification.
 * @csspart new - The word on one that is new.
 * @csspart show-new - The button above a list that has become longer while it is open.
 * @csspart more - The button below a list that is longer.
 * @csspart skeleton - What stands in the place of what is on its way.
 * @csspart problem - A line that says what went wrong.
 * @csspart retry - The button in that line.
 * @csspart signed-out - The invitation to sign in.
 * @csspart sign-in - The button in that invitation.
 */
export class FoyerNotifications extends LitElement {
  static override styles = notificationsStyles;

  readonly #localize = new LocalizeController(this);
  readonly #session = new SessionController(this);
  readonly #clock = new ClockController(this);
  readonly #late = new LateWordsController(this, () => this.#localize.language, loadNotificationWords);
  readonly #reading = new Reading(this);

  @state() private isOpen = false;
  @query('.bell') private bell!: HTMLElement;
  @query('.panel') private panel!: HTMLElement;
  /** How many were shown when further ones were asked for: there one goes on reading. */
  #shownBefore: number | null = null;

  constructor() {
    super();
    // Needs no name: it only listens, and asks again.
    new ChangesController(
      this,
      () => (this.#reading.count.state.kind === 'unsupported' ? null : {notifications: true}),
      () => void this.#reading.count.refresh(),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // What is taken out of a page is no open popover any more.
    this.#closed();
  }

  override render() {
    const {words} = this.#late;
    const {kind} = this.#reading.count.state;
    if (kind === 'unsupported') return nothing;
    // The place is kept: the page's header must not grow when the bell comes.
    if (!words || kind === 'detached' || kind === 'pending') return html`<div class="bell-to-come"></div>`;
    const {language, direction} = this.#localize;
    return html`<div lang=${language} dir=${direction}>${this.#bell(words)} ${this.#panel(words)}</div>`;
  }

  #bell(words: NotificationWords) {
    const count = this.#reading.newCount;
    const isMore = count > most;
    const shown = Math.min(count, most);
    const name = count > 0 ? words.named(shown, isMore) : words.heading;
    return html`<button
      class="button plain bell"
      part="bell"
      type="button"
      popovertarget="panel"
      aria-haspopup="dialog"
      aria-expanded=${this.isOpen}
      aria-label=${name}
      title=${name}
    >
      ${bellIcon('bell')}${
        count > 0
          ? html`<span class="count" part="count" aria-hidden="true"
              >${this.#localize.formats.number(shown)}${isMore ? '+' : ''}</span
            >`
          : nothing
      }
    </button>`;
  }

  #panel(words: NotificationWords) {
    const arrived = this.#reading.newCount;
    return html`<div
      class="panel"
      id="panel"
      part="panel"
      popover
      role="dialog"
      aria-labelledby="title"
      tabindex="-1"
      @beforetoggle=${this.#toggled}
      @toggle=${this.#focus}
      @focusout=${this.#leave}
      @keydown=${this.#escape}
    >
      <div class="head">
        <div class="title" id="title" role="heading" aria-level="2">${words.heading}</div>
        <button
          class="button plain"
          part="close"
          type="button"
          aria-label=${words.close}
          title=${words.close}
          @click=${this.#close}
        >
          ${lateIcon('close')}
        </button>
      </div>
      ${this.isOpen ? this.#picture(words) : nothing}
      <p class="spoken" role="status">${this.isOpen && arrived > 0 ? words.arrived(arrived) : nothing}</p>
    </div>`;
  }

  #picture(words: NotificationWords) {
    const common = this.#localize.words;
    return this.#reading.list.render({
      ...viewState({
        words: common,
        pending: () => skeleton(common),
        signIn: () => this.#session.signIn(),
        retry: () => void this.#reading.list.refresh(),
        invitation: words.signedOut,
      }),
      ready: (edges) => this.#entries(words, edges),
    });
  }

  #entries(words: NotificationWords, edges: readonly NotificationEdge[]) {
    const common = this.#localize.words;
    const {state} = this.#reading.list;
    const error = state.kind === 'ready' ? state.error : null;
    const arrived = this.#reading.newCount;
    const context = {
      words,
      localization: this.#localize.current,
      now: this.#clock.now,
      isNew: (id: string) => this.#reading.isNew(id),
      follow: this.#close,
    };
    const said = error?.kind === 'offline' ? common.common.offline : error ? problemText(common, error) : '';
    return html`${error ? problemLine(common, error, () => void this.#reading.list.refresh(), said) : nothing}
    ${
      arrived > 0
        ? html`<button class="button small show-new" part="show-new" type="button" @click=${this.#showNew}>
            ${words.showNew(arrived)}
          </button>`
        : nothing
    }
    ${
      edges.length === 0
        ? html`<div class="empty">
            <p class="strong">${words.empty}</p>
            <p class="muted">${words.emptyHint}</p>
          </div>`
        : html`<ul class="list" part="list" role="list">
            ${repeat(
              edges,
              ({node}) => node.id,
              ({node}) => entry(node, context),
            )}
          </ul>`
    }
    ${this.#more()}`;
  }

  #more() {
    const {words} = this.#localize;
    const {hasMore, isLoadingMore, moreError} = this.#reading.list;
    if (moreError) return problemLine(words, moreError, () => void this.#reading.list.loadMore());
    return hasMore
      ? html`<button
          class="button plain small more"
          part="more"
          type="button"
          aria-disabled=${isLoadingMore}
          @click=${this.#loadMore}
        >
          ${isLoadingMore ? words.common.loading : words.common.showMore}
        </button>`
      : nothing;
  }

  protected override willUpdate(): void {
    this.#reading.see();
  }

  protected override updated(): void {
    if (this.#shownBefore === null || this.#reading.list.isLoadingMore || this.#reading.list.moreError) return;
    // The button may be gone, and where it was are the first ones that were not there.
    const next = this.renderRoot.querySelectorAll<HTMLElement>('.entry')[this.#shownBefore];
    this.#shownBefore = null;
    (next?.querySelector<HTMLElement>('a') ?? this.panel).focus();
  }

  readonly #toggled = (event: ToggleEvent): void => {
    if (event.newState === 'open') {
      this.#reading.open();
      this.isOpen = true;
      void this.updateComplete.then(() => this.#reading.list.refresh());
    } else this.#closed();
  };

  readonly #focus = (event: ToggleEvent): void => {
    if (event.newState === 'open') this.panel.focus();
  };

  #closed(): void {
    this.isOpen = false;
    this.#reading.close();
    this.#shownBefore = null;
  }

  /** Tab leaves it, as it leaves everything that opens. */
  readonly #leave = (event: FocusEvent): void => {
    const to = event.relatedTarget as Element | null;
    // The bell closes it by itself.
    if (to && !this.panel.contains(to) && !to.matches('.bell')) this.panel.hidePopover();
  };

  readonly #close = (): void => {
    this.panel.hidePopover();
    this.bell.focus();
  };

  /** Browsers close it by themselves, and lose the focus across the edge of a shadow root. */
  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  };

  readonly #showNew = (): void => {
    this.panel.focus();
    this.panel.scrollTop = 0;
    void this.#reading.list.refresh();
  };

  readonly #loadMore = (): void => {
    if (this.#reading.list.isLoadingMore || this.#reading.list.state.kind !== 'ready') return;
    this.#shownBefore = this.#reading.list.state.result.length;
    void this.#reading.list.loadMore();
  };

  /** Asks the network again. Resolves when the answer, or the failure, is shown. */
  async refresh(): Promise<void> {
    await Promise.all([this.#reading.count.refresh(), ...(this.isOpen ? [this.#reading.list.refresh()] : [])]);
    await this.updateComplete;
  }
}
if (!customElements.get('foyer-notifications')) customElements.define('foyer-notifications', FoyerNotifications);

declare global {
  interface HTMLElementTagNameMap {
    'foyer-notifications': FoyerNotifications;
  }
}
