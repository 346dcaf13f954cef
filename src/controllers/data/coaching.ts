/**
 * Asks, for a host, what helps whoever writes: discussions about the same while a question is typed, and whether this is the
 * first post. Asks nothing before somebody has reached for the box, and no more often than one stops typing.
 */
import type {ReactiveController} from 'lit';
import {hasPosted, similarPosts, type SimilarPost} from '../../network/operations/desk.js';
import type {Writing} from '../../network/writing.js';
import type {Coaching} from '../view/coaching.js';
import type {NetworkHost} from './network.js';
import {ReadController} from './read.js';

/** Milliseconds after the last key. */
const delay = 600;
/** Fewer characters are no question yet. */
const shortest = 15;

const nothing: readonly SimilarPost[] = [];

export class CoachingController implements ReactiveController {
  readonly #host: NetworkHost;
  readonly #writerOf: () => string | null;
  readonly #similar: ReadController<readonly SimilarPost[]>;
  readonly #posted: ReadController<boolean>;
  #question: {readonly text: string; readonly groupId: string | null} | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writer: string | null = null;
  #isEncouraged = false;

  /** @param writerOf Who writes; null: nobody has reached for the box yet. Called before every update of the host. */
  constructor(host: NetworkHost, writerOf: () => string | null) {
    this.#host = host;
    this.#writerOf = writerOf;
    this.#similar = new ReadController(host, () =>
      this.#question ? similarPosts(this.#question.text, this.#question.groupId) : null,
    );
    this.#posted = new ReadController(host, () =>
      this.#writer && !this.#isEncouraged ? hasPosted(this.#writer) : null,
    );
    host.addController(this);
  }

  get coaching(): Coaching {
    const {state} = this.#similar;
    const posted = this.#posted.state;
    const similar = this.#question && state.kind === 'ready' ? state.result : nothing;
    return {similar, isFirst: posted.kind === 'ready' && !posted.result};
  }

  hostUpdate(): void {
    const writer = this.#writerOf();
    if (writer === this.#writer) return;
    this.#writer = writer;
    this.#isEncouraged = false;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Call it after every change of what is written. */
  follow({kind, text, groupId}: Writing): void {
    clearTimeout(this.#timer);
    const isQuestion = kind === 'QUESTION' && text.trim().length >= shortest;
    if (isQuestion) this.#timer = setTimeout(() => this.#ask({text: text.trim(), groupId}), delay);
    else if (this.#question) this.#ask(null);
  }

  /** A post is out: from now on the network knows of one. */
  encouraged(): void {
    this.#isEncouraged = true;
  }

  #ask(question: {readonly text: string; readonly groupId: string | null} | null): void {
    this.#question = question;
    this.#host.requestUpdate();
  }
}
