/**
 * What is said about a page or a record, for a host: which one it is, the proof of a right to read it where one is asked for, what
 * is known, and the box to join in. Nothing is made by looking; what is on screen stays while a fresh proof is on its way.
 */
import type {ReactiveController} from 'lit';
import {NetworkError} from '../../network/errors.js';
import {
  addPageComment,
  discussionOfPage,
  nameOfPage,
  page,
  pageChanges,
  type AddPageCommentPayload,
  type NewPageComment,
  type PageContext,
} from '../../network/operations/page.js';
import type {ContextKey} from '../../network/schema.js';
import type {Discussion, DiscussionHands, ReplyBox} from '../view/discussion.js';
import {NearController} from '../view/near.js';
import {PageAddressController} from '../view/page-address.js';
import {DiscussionController} from './discussion.js';
import type {NetworkHost} from './network.js';
import {pageKeyOf, type PageAttributes, type WrongAttribute} from './page-key.js';
import {ReadController} from './read.js';
import {concernsProof, RecordProof, type GetRecordProof} from './record-proof.js';
import type {SendReply} from './reply.js';
import {SessionController} from './session.js';
import type {ViewState} from './view-state.js';
import {WatchController} from './watch.js';
import {WriteController} from './write.js';

/** What a host says of the page. */
export interface CommentedPage extends PageAttributes {
  readonly getRecordProof: GetRecordProof | null;
  readonly pageTitle: string;
  readonly groupId: string;
}

export interface PageDiscussion {
  readonly page: PageContext;
  /** Without a post: nobody has commented. */
  readonly discussion: Discussion;
}

export class PageDiscussionController implements ReactiveController {
  readonly #host: NetworkHost & CommentedPage;
  readonly #session: SessionController;
  readonly #near: NearController;
  readonly #proof: RecordProof;
  readonly #page: ReadController<PageContext>;
  readonly #discussion: DiscussionController;
  readonly #first: WatchController<{readonly id: string}>;
  readonly #comment: WriteController<NewPageComment, AddPageCommentPayload>;
  #wrong: WrongAttribute | null = null;
  /** Whose view of what: the same whatever proves the right to it. */
  #name = '';
  /** With the proof. Null: nothing to ask with (yet). */
  #key: ContextKey | null = null;
  #shown: PageDiscussion | null = null;

  constructor(host: NetworkHost & CommentedPage) {
    this.#host = host;
    // Before the others: they ask with the key that is found here.
    host.addController(this);
    new PageAddressController(host);
    this.#session = new SessionController(host);
    this.#near = new NearController(host);
    this.#proof = new RecordProof(host);
    this.#page = new ReadController(host, () => this.#key && page(this.#key));
    this.#discussion = new DiscussionController(host, () => this.#key && discussionOfPage(this.#key), {
      place: () => `page:${this.#name}`,
      send: (reply, mayWait) => this.#send(reply, mayWait),
    });
    this.#first = new WatchController(host, () => {
      const isEmpty = this.#page.state.kind === 'ready' && !this.#threadId;
      return isEmpty && this.#key ? pageChanges(this.#key) : null;
    });
    this.#comment = new WriteController(host, addPageComment);
  }

  /** An attribute of the host that means nothing: then there is no page to speak of. */
  get wrong(): WrongAttribute | null {
    return this.#wrong;
  }

  get state(): ViewState<PageDiscussion> {
    const state = this.#current;
    const isKept = state.kind === 'pending' || (state.kind === 'failed' && this.box.isWritten);
    // A text that is being written keeps its box, whatever becomes of the rest.
    if (isKept && this.#shown) {
      return {kind: 'ready', result: this.#shown, error: state.kind === 'failed' ? state.error : null};
    }
    return state.kind === 'failed' && this.#proof.isAsking ? {kind: 'pending'} : state;
  }

  /** Why the record is not to be read: its system said nothing, or the network does not take what it said. */
  get refusal(): 'unproved' | 'forbidden' | null {
    const isForbidden = this.#error?.kind === 'forbidden';
    if (this.#proof.hasFailed && (isForbidden || !this.#key)) return 'unproved';
    return isForbidden && this.#key?.record && !this.#proof.isAsking ? 'forbidden' : null;
  }

  /** The box below the comments, as it stands. */
  get box(): ReplyBox {
    return this.#discussion.box;
  }

  get hands(): DiscussionHands {
    return this.#hands;
  }

  hostUpdate(): void {
    const {key, wrong} = pageKeyOf(this.#host);
    this.#wrong = wrong;
    const {state} = this.#session;
    const account = state.kind === 'signed-in' ? state.account.id : '';
    const name = key ? JSON.stringify([account, nameOfPage(key)]) : '';
    if (name === this.#name) this.#follow();
    else this.#shown = null;
    this.#name = name;
    const get = key?.record && account && this.#near.isNear ? this.#host.getRecordProof : null;
    this.#proof.follow(get, get ? name : '');
    if (key?.record && this.#host.getRecordProof && account) {
      const {value} = this.#proof;
      this.#key = value === null ? null : {record: {...key.record, proof: value}};
    } else this.#key = key;
  }

  /** Asks the network again. Resolves when the answer, or the failure, is there. */
  async refresh(): Promise<void> {
    this.#near.hurry();
    if (this.refusal) {
      await this.#proof.retry();
      await this.#host.updateComplete;
    }
    await this.#discussion.refresh();
  }

  readonly #hands: DiscussionHands = {
    loadEarlier: () => this.#discussion.hands.loadEarlier(),
    showWaiting: () => (this.#threadId ? this.#discussion.hands.showWaiting() : this.#begin()),
    hold: (isHeld) => this.#discussion.hold(isHeld),
    refresh: () => this.refresh(),
    keep: (writing) => this.#discussion.hands.keep(writing),
    answer: (answered) => this.#discussion.hands.answer(answered),
    send: (writing) => this.#discussion.hands.send(writing),
    ask: (query) => this.#discussion.hands.ask(query),
    signIn: () => this.#discussion.hands.signIn(),
  };

  get #current(): ViewState<PageDiscussion> {
    const {state: known} = this.#page;
    if (known.kind !== 'ready') return known;
    const {state} = this.#discussion;
    if (state.kind !== 'ready') return state;
    const waitingCount = this.#threadId ? state.result.waitingCount : this.#begunCount;
    const discussion = {...state.result, waitingCount};
    return {kind: 'ready', error: known.error, result: {page: known.result, discussion}};
  }

  get #error(): NetworkError | null {
    const {state} = this.#page;
    return 'error' in state ? state.error : null;
  }

  get #threadId(): string | null {
    const {state} = this.#page;
    return (state.kind === 'ready' ? state.result.thread?.id : this.#shown?.page.thread?.id) ?? null;
  }

  /** From what the network says of the page: what stays on the screen, and whether another proof is called for. */
  #follow(): void {
    const state = this.#current;
    if (state.kind === 'ready') this.#shown = state.result;
    else if (state.kind !== 'pending' && state.kind !== 'failed') this.#shown = null;
    if (this.#error?.kind === 'forbidden') void this.#proof.renew();
    else if (state.kind === 'ready') this.#proof.accepted();
    if (this.#begunCount > 0 && !this.#discussion.isHeld) void this.#begin();
  }

  /** Whether the discussion was begun elsewhere. While a comment is on its way, that may be it; what comes of it tells all. */
  get #begunCount(): number {
    return this.#comment.isPending ? 0 : this.#first.arrivedCount;
  }

  /** Somebody has begun the discussion elsewhere. */
  async #begin(): Promise<void> {
    void this.#first.show();
    await this.#discussion.refresh();
  }

  async #send(...[reply, mayWait]: Parameters<SendReply>): ReturnType<SendReply> {
    const {pageTitle, groupId} = this.#host;
    const threadId = this.#threadId;
    const write = (): ReturnType<SendReply> =>
      this.#key
        ? this.#comment.run(
            {...reply, key: this.#key, threadId, pageTitle: pageTitle || document.title, groupId},
            undefined,
            mayWait,
          )
        : Promise.resolve({ok: false, error: new NetworkError('unavailable')});
    let outcome = await write();
    if (!outcome.ok && concernsProof(outcome.error) && (await this.#proof.renew())) {
      await this.#host.updateComplete;
      // The same key for the same text: whatever happened to the first try, it is one comment.
      outcome = await write();
    }
    return outcome;
  }
}
