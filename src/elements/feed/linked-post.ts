/**
 * The post that a link leads to, with its whole discussion, above a feed whose list does not have it. An element of its own inside
 * the feed, because it listens to the network by itself. Internal: a page never writes it.
 */
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {hearActs} from '../../controllers/data/hear-acts.js';
import {ReactionsController} from '../../controllers/data/reactions.js';
import {ReadController} from '../../controllers/data/read.js';
import {SessionController} from '../../controllers/data/session.js';
import {DiscussionWordsController} from '../../controllers/view/discussion-words.js';
import type {Localization} from '../../localization/localize.js';
import {post, type Post} from '../../network/operations/feed.js';
import {lateIcon} from '../../parts/late-icon.js';
import '../../parts/post-card.js';
import type {FoyerPostCard, OpenThread} from '../../parts/post-card.js';
import {reactionProblem} from '../../parts/problem.js';
import {postSkeletons} from '../../parts/skeleton.js';
import {viewState} from '../../parts/view-state.js';
import {linkedPostStyles} from './linked-post.styles.js';
import {noticeOf} from './notice-of.js';
import './whole-thread.js';
import type {FoyerWholeThread} from './whole-thread.js';

const noReactions: readonly [] = [];
const open: OpenThread = {};

/** @internal */
export class FoyerLinkedPost extends LitElement {
  static override styles = linkedPostStyles;

  @property({attribute: false}) postId = '';
  @property({attribute: false}) localization!: Localization;
  /** Level of the post's title as a heading. */
  @property({attribute: false}) level = 3;

  readonly #words = new DiscussionWordsController(this, () => this.localization.language);
  readonly #session = new SessionController(this);
  readonly #post = new ReadController<Post>(this, () => post(this.postId));
  readonly #reactions = new ReactionsController(this, this.#session, (error) =>
    reactionProblem(this.localization.words, error),
  );
  #whenDrawn: (() => void)[] = [];

  override render(): TemplateResult {
    const {words: common} = this.localization;
    const link = this.#words.words?.link;
    return html`<section aria-label=${link?.title ?? nothing}>
      <div class="head">
        <p class="small muted">${link?.title}</p>
        ${
          link
            ? html`<button class="button small" type="button" @click=${this.#leave}>
                ${lateIcon('close')}${link.back}
              </button>`
            : nothing
        }
      </div>
      ${this.#post.render({
        ...viewState({
          words: common,
          pending: () => postSkeletons(common, 1),
          signIn: () => this.#session.signIn(),
          retry: () => void this.#post.refresh(),
        }),
        ready: (found) => this.#card(found),
      })}
    </section>`;
  }

  #card(found: Post): TemplateResult {
    return html`<foyer-post-card
      exportparts="post, more, actions, reaction, react, reply-count, replies, reply, outcome, show-more, poll, praise, announcement, attachments"
      .post=${found}
      .localization=${this.localization}
      .reactionTypes=${this.#session.info?.reactions ?? noReactions}
      .position=${1}
      .setSize=${1}
      .level=${this.level}
      .thread=${open}
      .canQuote=${true}
      .notice=${noticeOf(found, this.#reactions.notices)}
      @foyer-react=${this.#reactions.react}
      @post-open=${this.#leave}
      ><foyer-whole-thread
        loading="eager"
        exportparts="load-earlier, replies, reply, more, reply-button, reply-box, reaction, react, show-more, attachments, problem, retry, sign-in"
        .postId=${found.id}
        .localization=${this.localization}
        .level=${Math.min(6, this.level + 1)}
      ></foyer-whole-thread
    ></foyer-post-card>`;
  }

  protected override updated(): void {
    if (this.#thread) for (const tell of this.#whenDrawn.splice(0)) tell();
  }

  /** Scrolls to a message of the discussion and moves the focus there, as soon as it is drawn. */
  async reveal(messageId: string): Promise<void> {
    await this.updateComplete;
    if (this.#thread?.postId !== this.postId) await new Promise<void>((resolve) => this.#whenDrawn.push(resolve));
    await this.#thread?.reveal(messageId);
  }

  get #thread(): FoyerWholeThread | null {
    return this.renderRoot.querySelector<FoyerWholeThread>('foyer-whole-thread');
  }

  /** The way back: one goes on at the first post of the feed. */
  readonly #leave = (event: Event): void => {
    event.stopPropagation();
    const root = this.getRootNode() as ShadowRoot;
    this.remove();
    root.querySelector<FoyerPostCard>('foyer-post-card')?.focus();
  };
}
FoyerLinkedPost.addInitializer((linked) => hearActs(linked));
if (!customElements.get('foyer-linked-post')) customElements.define('foyer-linked-post', FoyerLinkedPost);

declare global {
  interface HTMLElementTagNameMap {
    'foyer-linked-post': FoyerLinkedPost;
  }
}
