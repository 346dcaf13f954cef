/** A place where one can write: a group, or the whole network. */
import type {GroupPrivacy} from '../../network/schema.js';

export interface Place {
  /** Null: the whole network. */
  readonly groupId: string | null;
  readonly name: string;
  /** Null: the whole network. */
  readonly privacy: GroupPrivacy | null;
  /** Null: not known. */
  readonly memberCount: number | null;
  readonly canPost: boolean;
  readonly canAnnounce: boolean;
}
