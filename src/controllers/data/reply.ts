/**
 * Writing a reply, for a host: kept on the device until the network has it, and sent once however often it is tried. What
 * can't be sent now waits in the outbox.
 */
import type {ReactiveController} from 'lit';
import type {NetworkError} from '../../network/errors.js';
import type {MayWait, Outcome} from '../../network/network.js';
import {addReply, type AddReplyPayload, type NewReply} from '../../network/operations/reply.js';
import {suggestions} from '../../network/operations/suggestion.js';
import type {Writing} from '../../network/writing.js';
import type {DiscussionHands, ReplyBox} from '../view/discussion.js';
import type {Suggestion, SuggestionQuery} from '../view/suggestion.js';
import {DraftController} from './draft.js';
import {KeptController} from './kept.js';
import type {NetworkHost} from './network.js';
import {ReadController} from './read.js';
import {SessionController} from './session.js';
import {WriteController} from './write.js';

/** Sends a reply, later if need be. Never rejects. */
export type SendReply = (
  reply: Omit<NewReply, 'postId'>,
  mayWait: MayWait,
) => Promise<Outcome<{readonly isHeldForReview: boolean}>>;

export interface ReplyOptions {
  /** Which discussion; null: none yet. */
  postId(): string | null;
  /** By what name the text is kept. Default: the discussion's. */
  place?(): string;
  /** Group whose members are named first. */
  groupId?(): string | null | undefined;
  /** Default: a reply to the post. */
  send?: SendReply;
  /** The network refused: what is shown may not be what is. */
  refused(): void;
}

export class ReplyController implements ReactiveController {
  readonly #host: NetworkHost;
  readonly #options: ReplyOptions;
  readonly #session: SessionController;
  readonly #draft: DraftController;
  readonly #kept: KeptController;
  readonly #write: WriteController<NewReply, AddReplyPayload>;
  readonly #found: ReadController<readonly Suggestion[]>;
  #asked: SuggestionQuery | null = null;
  #isSending = false;
  #error: NetworkError | null = null;
  #sent: ReplyBox['sent'] = null;
  #of: Writing | null = null;

  constructor(host: NetworkHost, options: ReplyOptions) {
    this.#host = host;
    this.#options = options;
    this.#session = new SessionController(host);
    this.#draft = new DraftController(
      host,
      () => null,
      () => options.place?.() ?? `thread:${options.postId() ?? ''}`,
    );
    this.#kept = new KeptController(host, this.#draft, (error) => {
      this.#error = error;
      this.#of = this.#draft.initial;
      host.requestUpdate();
    });
    this.#write = new WriteController(host, addReply);
    this.#found = new ReadController(
      host,
      () => this.#asked && suggestions({...this.#asked, groupId: options.groupId?.()}),
    );
    host.addController(this);
  }

  get box(): ReplyBox {
    const {info, state} = this.#session;
    const found = this.#found.state;
    return {
      initial: this.#draft.initial,
      isWritten: this.#draft.isWritten,
      isAtRisk: this.#draft.isAtRisk,
      inReplyTo: this.#draft.current.inReplyTo ?? null,
      isSending: this.#isSending,
      error: this.#error,
      // Of one that waited nothing is said any more once it is out.
      sent: this.#sent === 'waiting' && !this.#kept.isWaiting ? null : this.#sent,
      kept: this.#kept,
      person: info?.viewer?.person ?? null,
      isSignedOut: state.kind !== 'signed-in',
      maxLength: info?.maxBodyLength ?? Infinity,
      answer: this.#asked && found.kind === 'ready' ? {query: this.#asked, items: found.result} : null,
    };
  }

  /** Another account or place: what was said of the text before does not hold for this one. */
  hostUpdate(): void {
    if (this.#of !== this.#draft.initial) this.#error = null;
    this.#of = this.#draft.initial;
  }

  /** What a person does in the box. */
  readonly hands: Pick<DiscussionHands, 'keep' | 'answer' | 'send' | 'ask' | 'signIn'> = {
    keep: (writing) => {
      this.#draft.keep({...writing, inReplyTo: this.#draft.current.inReplyTo});
      if (this.#sent) this.#host.requestUpdate();
      this.#sent = null;
    },
    answer: (inReplyTo) => {
      this.#draft.keep({...this.#draft.current, inReplyTo});
      this.#sent = null;
      this.#host.requestUpdate();
    },
    ask: (query) => {
      this.#asked = query;
      this.#host.requestUpdate();
    },
    send: async (writing) => {
      if (this.#isSending) return;
      const {inReplyTo = null} = this.#draft.current;
      const sending = this.#draft.send({...writing, inReplyTo});
      const {initial} = this.#draft;
      this.#isSending = true;
      this.#error = this.#sent = null;
      this.#host.requestUpdate();
      const reply = {
        idempotencyKey: sending.id,
        inReplyTo,
        markdown: writing.text.trim(),
        mentions: writing.mentions,
        attachments: writing.attachments,
        onBehalfOf: writing.onBehalfOf,
        author: this.#session.info?.viewer?.person ?? null,
      };
      const outcome = await (this.#options.send?.(reply, sending) ??
        this.#write.run({...reply, postId: this.#options.postId() ?? ''}, undefined, sending));
      this.#isSending = false;
      // Another account, or another discussion, is here by now: what came of it is not theirs to read.
      const isStillHere = initial === this.#draft.initial;
      if (outcome.ok || outcome.isWaiting) {
        sending.sent();
        if (isStillHere) this.#sent = !outcome.ok ? 'waiting' : outcome.payload.isHeldForReview ? 'held' : 'shown';
      } else {
        if (outcome.error.kind === 'refused') {
          sending.refused();
          this.#options.refused();
        }
        if (isStillHere) this.#error = outcome.error;
      }
      this.#host.requestUpdate();
    },
    signIn: () => this.#session.signIn(),
  };
}
