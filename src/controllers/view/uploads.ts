/** What sends the files that somebody attaches: made by `controllers/data/uploads`, used by `parts/attachments`. Types only. */
import type {Outcome} from '../../network/network.js';

export interface UploadWish {
  readonly file: File;
  /** A UUID kept for every try, so that it stays one file, and goes on where it broke off. */
  readonly key: string;
  /** Where it is to be shown; null: not known, or the whole network. */
  readonly groupId: string | null;
  /** Something of it may be there already. */
  readonly isBegun: boolean;
  readonly signal: AbortSignal;
  /** How much is there, from 0 to 1; and whether the line is gone, so that it stands still. */
  progress(share: number, isWaiting: boolean): void;
}

/** What sends files. None of it rejects. */
export interface Uploads {
  /** Whether the network takes words for those who cannot see a picture. */
  readonly takesAltTexts: boolean;
  /** Sends a file; one after another. The answer is its id; null: it was given up. */
  send(wish: UploadWish): Promise<Outcome<string> | null>;
}
