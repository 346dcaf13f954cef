/**
 * A discussion for a host that shows one: its post, its replies from the newest back, what happens meanwhile, and up to
 * when the viewer had read it before. Changes appear where they are; replies that arrive appear at the end, unless the
 * viewer is writing: then they wait, so that nothing moves under the hands.
 */
import type {ReactiveController} from 'lit';
import {isExpected} from '../../network/operations/post.js';
import {
  thread,
  threadChanges,
  threadReplies,
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

export type DiscussionOptions = Pick<ReplyOptions, 'place' | 'send'>;

export class DiscussionController implements ReactiveController {
  readonly #postIdOf: () => string | null;
  readonly #session: SessionController;
  readonly #post: ReadController<ThreadPost>;
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
   * @param postIdOf Which discussion; null: none (yet). Called before every update of the host.
   * @param options How replies are kept and sent, where it is not the usual way.
   */
  constructor(host: NetworkHost, postIdOf: () => string | null, options: DiscussionOptions = {}) {
    this.#postIdOf = postIdOf;
    this.#session = new SessionController(host);
    const ask = <Asked>(operation: (id: string) => Asked): Asked | null => {
      const id = postIdOf();
      return id ? operation(id) : null;
    };
    this.#post = new ReadController(host, () => ask(thread));
    this.#replies = new PagesController(host, () => ask(threadReplies));
    this.#watch = new WatchController(host, () => ask(threadChanges));
    this.#reply = new ReplyController(host, {
      ...options,
      postId: postIdOf,
      groupId: () => (this.#post.state.kind === 'ready' ? this.#post.state.result.group?.id : null),
      refused: () => void this.#post.refresh(),
    });
    host.addController(this);
  }

  /** The box below the discussion, as it stands. */
  get box(): ReplyBox {
    return this.#reply.box;
  }

  /** What a person does, for the part that draws it. */
  readonly hands: DiscussionHands = {
    loadEarlier: () => this.#replies.loadMore(),
    showWaiting: () => this.#watch.show(),
    hold: (isHeld) => this.hold(isHeld),
    refresh: () => this.refresh(),
    keep: (writing) => this.#reply.keep(writing),
    answer: (answered) => this.#reply.answer(answered),
    send: (writing) => this.#reply.send(writing),
    ask: (query) => this.#reply.ask(query),
    signIn: () => this.#reply.signIn(),
  };

  /** Pending until post and replies are there: nothing jumps. Failed replies alone leave the post. */
  get state(): ViewState<Discussion> {
    const {state} = this.#post;
    if (state.kind !== 'ready') return state;
    const replies = this.#replies.state;
    if (replies.kind === 'pending') return replies;
    const isGone = state.error?.kind === 'unavailable' && !state.error.hint;
    const error = isGone ? null : (state.error ?? ('error' in replies ? replies.error : null));
    return {
      kind: 'ready',
      error: state.error,
      result: {
        post: state.result,
        isGone,
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
    if (!isHeld) void this.#watch.show();
  }

  /** Asks for everything again; earlier replies are forgotten. */
  async refresh(): Promise<void> {
    await Promise.all([this.#post.refresh(), this.#replies.refresh()]);
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
    const postId = this.#postIdOf();
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
    const postId = this.#postIdOf();
    if (state.kind !== 'ready' || !account || !postId) return;
    const latest = state.result.find(({node}) => !isExpected(node));
    const until = latest?.node.createdAt ?? new Date(0).toISOString();
    if (until <= this.#keptUntil) return;
    this.#keptUntil = until;
    keepVisit(account, postId, until);
  }
}
