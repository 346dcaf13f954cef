/** Reacts to messages for a host, and keeps in words what went wrong with each. */
import type {NetworkError} from '../../network/errors.js';
import {addReaction, removeReaction, type ReactionChange} from '../../network/operations/reaction.js';
import type {NetworkHost} from './network.js';
import type {SessionController} from './session.js';
import {WriteController} from './write.js';

interface Wish extends Omit<ReactionChange, 'isOnlyOne'> {
  /** Whether the reaction shall be there. */
  readonly isWanted: boolean;
}

export class ReactionsController {
  readonly #host: NetworkHost;
  readonly #session: SessionController;
  readonly #say: (error: NetworkError | null) => string;
  readonly #write: WriteController<ReactionChange, ReturnType<typeof addReaction.select> & object>;
  #notices: ReadonlyMap<string, string> = new Map();

  /**
   * @param session - Of the same host.
   * @param say - What a person reads of an error; of null: only those react who are signed in.
   */
  constructor(host: NetworkHost, session: SessionController, say: (error: NetworkError | null) => string) {
    this.#host = host;
    this.#session = session;
    this.#say = say;
    this.#write = new WriteController(host, addReaction);
  }

  /** What went wrong, by the message's id; empty where nothing did. Another map whenever that changes. */
  get notices(): ReadonlyMap<string, string> {
    return this.#notices;
  }

  readonly react = async ({messageId, reaction, isWanted}: Wish): Promise<void> => {
    if (this.#session.state.kind !== 'signed-in') return void this.#notice(messageId, this.#say(null));
    this.#notice(messageId, '');
    const isOnlyOne = !this.#session.info?.features.includes('MULTIPLE_REACTIONS');
    const outcome = await this.#write.run({messageId, reaction, isOnlyOne}, isWanted ? addReaction : removeReaction);
    if (!outcome.ok) this.#notice(messageId, this.#say(outcome.error));
  };

  #notice(messageId: string, text: string): void {
    if ((this.#notices.get(messageId) ?? '') === text) return;
    this.#notices = new Map(this.#notices).set(messageId, text);
    this.#host.requestUpdate();
  }
}
