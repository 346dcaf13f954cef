/**
 * Reacts to messages for a host, and keeps in words what went wrong with each. What carries it out is loaded when somebody is
 * about to: they press or focus something.
 */
import {NetworkError} from '../../network/errors.js';
import type {Wish} from './react.js';
import {NetworkController, type NetworkHost} from './network.js';
import type {SessionController} from './session.js';

type Trouble = NetworkError | null | false;

const load = () => import('./react.js');
/** Silent: whoever presses is told. */
const prepare = (): void => void load().catch(() => undefined);

export class ReactionsController {
  readonly #host: NetworkHost;
  readonly #session: SessionController;
  readonly #say: (error: NetworkError | null) => string;
  readonly #connection: NetworkController;
  #notices: ReadonlyMap<string, string> = new Map();
  /** What was pressed, as long as nothing on the screen shows it. */
  readonly #pressed = new Set<string>();

  /**
   * @param session - Of the same host.
   * @param say - What a person reads of an error; of null: only those react who are signed in.
   */
  constructor(host: NetworkHost, session: SessionController, say: (error: NetworkError | null) => string) {
    this.#host = host;
    this.#session = session;
    this.#say = say;
    this.#connection = new NetworkController(host);
    for (const sign of ['pointerdown', 'focusin']) host.addEventListener(sign, prepare, {once: true});
  }

  /** What went wrong, by the message's id; empty where nothing did. Another map whenever that changes. */
  get notices(): ReadonlyMap<string, string> {
    return this.#notices;
  }

  readonly react = async ({messageId, reaction, isWanted}: Wish): Promise<void> => {
    if (this.#session.state.kind !== 'signed-in') return void this.#notice(messageId, this.#say(null));
    this.#notice(messageId, '');
    // A second press takes back what the first one wants: nothing has happened yet.
    const pressed = messageId + reaction.key;
    if (this.#pressed.delete(pressed)) return;
    this.#pressed.add(pressed);
    const error = await load().then<Trouble, Trouble>(
      ({react}) => this.#pressed.delete(pressed) && react(this.#connection.network, {messageId, reaction, isWanted}),
      (failure: unknown) => this.#pressed.delete(pressed) && NetworkError.ofMissingCode(failure),
    );
    if (error) this.#notice(messageId, this.#say(error));
  };

  #notice(messageId: string, text: string): void {
    if ((this.#notices.get(messageId) ?? '') === text) return;
    this.#notices = new Map(this.#notices).set(messageId, text);
    this.#host.requestUpdate();
  }
}
