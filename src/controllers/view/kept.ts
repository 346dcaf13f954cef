/** Texts of a place that were written and have not been sent: made by `controllers/data/kept`, drawn by `parts/kept`. Types only. */
import type {KeptText} from '../../network/kept-text.js';
import type {Outbox} from '../../network/outbox.js';

export type {KeptText} from '../../network/kept-text.js';

export interface KeptTexts {
  readonly all: readonly KeptText[];
  /** Puts it into the box; what is in there waits. Resolves to whether it could be taken. */
  takeUp(id: string): Promise<boolean>;
  /** For what only the person can decide. Null: nothing waits. */
  readonly outbox: Pick<Outbox, 'sendAnother' | 'changeThere'> | null;
  /** Throws it away. Resolves to whether it could be. */
  discard(id: string): Promise<boolean>;
}
