/**
 * A discussion for a host that shows one: its post, its replies from the newest back, what happens meanwhile, and up to
 * when the viewer had read it before. Changes appear where they are; replies that arrive appear at the end, unless the
 * viewer is writing: then they wait, so that nothing moves under the hands.
 */
import type {ReactiveController} from 'lit';
import {isExpected} from '../../network/operations/post.js';
import {
  discussionOfPost,
  type DiscussionSource,
  type ThreadEdge,
  type ThreadPost,
  type ThreadReply,
} from '../../network/operations/thread.js';
import {keepVisit, readVisit} from '../../network/visit.js';
import type {Discussion, DiscussionHands, ReplyBox} from '../view/discussion.js';
import type {NetworkHost} from './network.js';
import {PagesController} from './pages.js';
import {ReadController} from './read.js';
import {ReplyController, type ReplyOptions} from './reply.js';
import {SessionController} from './session.js';
import type {ViewState} from './view-state.js';
import {WatchController} from './watch.js';

/** Of a discussion that has gone, or is no longer for this viewer. */
const nothingLeft: Discussion = {
  post: null,
  isGone: true,
  error: null,
  replies: null,
  hasEarlier: false,
  isLoadingEarlier: false,
  earlierError: null,
  waitingCount: 0,
  seenUntil: null,
  viewerId: null,
};

export type DiscussionOptions = Pick<ReplyOptions, 'place' | 'send'>;

export class DiscussionController implements ReactiveController {
  readonly #host: NetworkHost;
  readonly #sourceOf: () => string | DiscussionSource | null;
  readonly #session: SessionController;
  readonly #opening: ReadController<{readonly thread: ThreadPost | null}>;
  readonly #replies: PagesController<ThreadEdge>;
  readonly #watch: WatchController<ThreadPost | ThreadReply>;
  readonly #reply: ReplyController;
  #isHeld = false;
  /** Whose visit of which discussion this is. */
  #visit = '';
  #seenUntil: string | null = null;
  #keptUntil = '';
  #edges: readonly ThreadEdge[] = [];
  #ordered: readonly ThreadReply[] = [];

  /**
   * @param sourceOf Which discussion, by its post's id or by where it is read; null: none (yet). Called before every update of
   *   the host.
   * @param options How replies are kept and sent, where it is not the usual way.
   */
  constructor(host: NetworkHost, sourceOf: () => string | DiscussionSource | null, options: DiscussionOptions = {}) {
    this.#host = host;
    this.#sourceOf = sourceOf;
    this.#session = new SessionController(host);
    const source = (): DiscussionSource | null => {
      const of = sourceOf();
      return typeof of === 'string' ? discussionOfPost(of) : of;
    };
    this.#opening = new ReadController(host, () => source()?.opening ?? null);
    this.#replies = new PagesController(host, () => source()?.replies ?? null);
    this.#watch = new WatchController(host, () => {
      const id = this.#postId;
      return id ? (source()?.changes(id) ?? null) : null;
    });
    this.#reply = new ReplyController(host, {
      ...options,
      postId: () => this.#postId,
      groupId: () => this.#post?.group?.id,
      refused: () => void this.#opening.refresh(),
    });
    this.hands = {
      ...this.#reply.hands,
      loadEarlier: () => this.#replies.loadMore(),
      showWaiting: () => this.#watch.show(),
      hold: (isHeld) => this.hold(isHeld),
      refresh: () => this.refresh(),
    };
    host.addController(this);
  }

  /** The box below the discussion, as it stands. */
  get box(): ReplyBox {
    return this.#reply.box;
  }

  /** What a person does, for the part that draws it. */
  readonly hands: DiscussionHands;

  /** Pending until post and replies are there: nothing jumps. Failed replies alone leave the post. */
  get state(): ViewState<Discussion> {
    const {state} = this.#opening;
    const replies = this.#replies.state;
    // A page stays where it is, whatever becomes of what is said about it.
    const isPost = typeof this.#sourceOf() === 'string';
    const isGone = isPost && 'error' in state && state.error?.kind === 'unavailable' && !state.error.hint;
    // Nothing of it is shown. Who had begun a reply to it, or has one back that could not be sent, finds the words.
    if (isGone && (state.kind === 'ready' || this.box.isWritten))
      return {kind: 'ready', error: null, result: nothingLeft};
    if (state.kind !== 'ready') return state;
    if (replies.kind === 'pending') return replies;
    const error = state.error ?? ('error' in replies ? replies.error : null);
    return {
      kind: 'ready',
      error: state.error,
      result: {
        post: state.result.thread,
        isGone: false,
        error,
        replies: replies.kind === 'ready' ? this.#oldestFirst(replies.result) : null,
        hasEarlier: this.#replies.hasMore,
        isLoadingEarlier: this.#replies.isLoadingMore,
        earlierError: this.#replies.moreError,
        waitingCount: this.#isHeld ? this.#watch.arrivedCount : 0,
        seenUntil: this.#seenUntil,
        viewerId: this.#session.info?.viewer?.person.id ?? null,
      },
    };
  }

  hostUpdate(): void {
    this.#beginVisit();
    if (!this.#isHeld && this.#watch.arrivedCount > 0) void this.#watch.show();
    this.#noteReading();
  }

  /** Keeps arrivals back while the viewer writes; what waits is shown as soon as it ends. */
  hold(isHeld: boolean): void {
    if (isHeld === this.#isHeld) return;
    this.#isHeld = isHeld;
    if (isHeld) return;
    void this.#watch.show();
    this.#host.requestUpdate();
  }

  /** Whether the viewer writes, and nothing may move. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** Asks for everything again; earlier replies are forgotten. */
  async refresh(): Promise<void> {
    await Promise.all([this.#opening.refresh(), this.#replies.refresh()]);
  }

  /** Null: not known yet, or not begun. */
  get #post(): ThreadPost | null {
    const {state} = this.#opening;
    return state.kind === 'ready' ? state.result.thread : null;
  }

  get #postId(): string | null {
    const of = this.#sourceOf();
    return typeof of === 'string' ? of : (this.#post?.id ?? null);
  }

  /** One array for one state of things: what has not changed is not drawn again. */
  #oldestFirst(edges: readonly ThreadEdge[]): readonly ThreadReply[] {
    if (edges !== this.#edges) {
      this.#edges = edges;
      this.#ordered = edges.map(({node}) => node).reverse();
    }
    return this.#ordered;
  }

  get #account(): string | null {
    const {state} = this.#session;
    return state.kind === 'signed-in' ? state.account.id : null;
  }

  #beginVisit(): void {
    const account = this.#account;
    const postId = this.#postId;
    const visit = account && postId ? JSON.stringify([account, postId]) : '';
    if (visit === this.#visit) return;
    this.#visit = visit;
    this.#keptUntil = '';
    this.#seenUntil = account && postId ? readVisit(account, postId) : null;
  }

  /** By the network's clock, which is the one that dates replies. Replies on their way are not dated by it. */
  #noteReading(): void {
    const state = this.#replies.state;
    const account = this.#account;
    const postId = this.#postId;
    if (state.kind !== 'ready' || !account || !postId) return;
    const latest = state.result.find(({node}) => !isExpected(node));
    const until = latest?.node.createdAt ?? new Date(0).toISOString();
    if (until <= this.#keptUntil) return;
    this.#keptUntil = until;
    keepVisit(account, postId, until);
  }
}
