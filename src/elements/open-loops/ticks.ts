/** Ticking things off, and taking that back: what has been ticked is shown at once, and what comes of it is said. */
import {WriteController} from '../../controllers/data/write.js';
import type {NetworkHost} from '../../controllers/data/network.js';
import type {LoopsWords} from '../../localization/loops/words.js';
import type {Translation} from '../../localization/translation.js';
import {updateActionItem} from '../../network/operations/action-item.js';
import type {OpenAction} from '../../network/operations/open-loops.js';
import {problemText} from '../../parts/problem.js';

type Updated = NonNullable<ReturnType<typeof updateActionItem.select>>;

export class Ticks {
  readonly #host: NetworkHost;
  readonly #write: WriteController<Parameters<typeof updateActionItem.variables>[0], Updated>;
  #wished: ReadonlyMap<string, boolean> = new Map();
  #notices: ReadonlyMap<string, string> = new Map();
  #said = '';

  constructor(host: NetworkHost) {
    this.#host = host;
    this.#write = new WriteController(host, updateActionItem);
  }

  /** What the person has ticked, or opened again, and the network does not know yet. */
  get wished(): ReadonlyMap<string, boolean> {
    return this.#wished;
  }

  /** What went wrong, by id. */
  get notices(): ReadonlyMap<string, string> {
    return this.#notices;
  }

  /** Said to the ear after a person's own act. */
  get said(): string {
    return this.#said;
  }

  /** Another list: what was said of the one before is of no use. */
  begin(): void {
    this.#notices = new Map();
    this.#said = '';
  }

  /** @param askAgain - Called before an opened one is shown as the network has it: it may have left the list meanwhile. */
  async set(
    {id, task}: OpenAction,
    isDone: boolean,
    words: LoopsWords,
    common: Translation,
    askAgain: () => Promise<void>,
  ): Promise<void> {
    this.#wished = new Map(this.#wished).set(id, isDone);
    this.#notices = new Map(this.#notices).set(id, '');
    const outcome = await this.#write.run({id, state: isDone ? 'DONE' : 'OPEN'});
    if (outcome.ok) this.#said = isDone ? words.saidDone(task) : words.saidOpen(task);
    else this.#notices = new Map(this.#notices).set(id, `${words.notSaved} ${problemText(common, outcome.error)}`);
    if (outcome.ok && !isDone) await askAgain();
    // Pressed again meanwhile: the later press says what is shown.
    if (this.#wished.get(id) === isDone) {
      const wished = new Map(this.#wished);
      wished.delete(id);
      this.#wished = wished;
    }
    this.#host.requestUpdate();
  }
}
