/** How the text of a box is sent. Types only. */
import type {MayWait} from '../../network/outcome.js';

/** One try to send a text. Its id is the same for every version that may have arrived: the network takes one of them. */
export interface Sending extends MayWait {
  /** The network has it: nothing is left to keep. */
  sent(): void;
  /** The network said no: this one has not arrived. */
  refused(): void;
}
