/**
 * Writing a post, for a host: kept on the device until the network has it, and sent once however often it is tried. What
 * came of it is told to the person who wrote it, and to nobody who sits down after them.
 */
import type {ReactiveController} from 'lit';
import type {NetworkError} from '../../network/errors.js';
import type {Outcome} from '../../network/network.js';
import {createPost, type CreatePostPayload, type NewPost} from '../../network/operations/post.js';
import type {Writing} from '../../network/writing.js';
import {DraftController} from './draft.js';
import {KeptController} from './kept.js';
import type {NetworkHost} from './network.js';
import {SessionController} from './session.js';
import {WriteController} from './write.js';

/** What became of the last post: everybody sees it, somebody has to release it first, or it waits to be sent. */
export type Sent = 'shown' | 'held' | 'waiting' | null;

export class PostingController implements ReactiveController {
  readonly #host: NetworkHost;
  readonly #session: SessionController;
  readonly #write: WriteController<NewPost, CreatePostPayload>;
  readonly #draft: DraftController;
  readonly #onSent: (payload: CreatePostPayload, writing: Writing) => void;
  /** What was written here and has not been sent. */
  readonly kept: KeptController;
  /** Whose trouble and good news are shown. */
  #account = '';
  #error: NetworkError | null = null;
  #sent: Sent = null;

  /**
   * @param groupOf Where the host writes to; null: the author chooses. Called before every update of the host.
   * @param onSent Called when a post is out, at once or later.
   */
  constructor(
    host: NetworkHost,
    groupOf: () => string | null,
    onSent: (payload: CreatePostPayload, writing: Writing) => void,
  ) {
    this.#host = host;
    this.#session = new SessionController(host);
    this.#write = new WriteController(host, createPost);
    this.#draft = new DraftController(host, groupOf);
    this.#onSent = onSent;
    this.kept = new KeptController(
      host,
      this.#draft,
      (error) => this.#say(error, null),
      ({payload, entry}) => onSent(payload as CreatePostPayload, entry.writing),
    );
    host.addController(this);
  }

  /** What to begin with. Another object whenever the text is to be replaced. */
  get initial(): Writing {
    return this.#draft.initial;
  }

  /** Where the text goes, as far as the person has chosen. */
  get groupId(): string | null {
    return this.#draft.groupId;
  }

  /** Whether there is a text that would be lost if nobody kept it. */
  get isWritten(): boolean {
    return this.#draft.isWritten;
  }

  /** Whether a text from before is about to be found. */
  get isLooking(): boolean {
    return this.#draft.isLooking;
  }

  /** Whether the text would be lost with the page: this browser keeps nothing. */
  get isAtRisk(): boolean {
    return this.#draft.isAtRisk;
  }

  get isSending(): boolean {
    return this.#write.isPending;
  }

  /** Why the last try failed. */
  get error(): NetworkError | null {
    return this.#error;
  }

  /** Of one that waited nothing is said any more once it is out: it stands in the feed. */
  get sent(): Sent {
    return this.#sent === 'waiting' && !this.kept.isWaiting ? null : this.#sent;
  }

  hostUpdate(): void {
    const {state} = this.#session;
    // A session that merely ran out is still this person's.
    const isOut = state.kind === 'signed-out' && state.problem === null;
    const account = state.kind === 'signed-in' ? state.account.id : isOut ? '' : this.#account;
    if (account === this.#account) return;
    this.#account = account;
    this.#error = null;
    this.#sent = null;
  }

  /** Call it after every change of the text, its kind or its place. */
  keep(writing: Writing): void {
    this.#draft.keep(writing);
    this.#say(this.#error, null);
  }

  signIn(): void {
    this.#say(null, this.#sent);
    this.#session.signIn();
  }

  /** @param post - What is sent for it, but for the key that makes it one post. */
  async send(writing: Writing, post: Omit<NewPost, 'idempotencyKey'>): Promise<Outcome<CreatePostPayload>> {
    this.#say(null, this.#sent);
    const account = this.#account;
    const sending = this.#draft.send(writing);
    const outcome = await this.#write.run({...post, idempotencyKey: sending.id}, undefined, sending);
    const isStillHere = account === this.#account;
    if (outcome.ok) {
      sending.sent();
      if (isStillHere) this.#say(null, outcome.payload.isHeldForReview ? 'held' : 'shown');
      this.#onSent(outcome.payload, writing);
    } else if (outcome.isWaiting) {
      sending.sent();
      if (isStillHere) this.#say(null, 'waiting');
    } else {
      if (outcome.error.kind === 'refused') sending.refused();
      if (isStillHere) this.#say(outcome.error, null);
    }
    return outcome;
  }

  #say(error: NetworkError | null, sent: Sent): void {
    this.#error = error;
    this.#sent = sent;
    this.#host.requestUpdate();
  }
}
