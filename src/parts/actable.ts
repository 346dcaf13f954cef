import type {Localization} from '../localization/localize.js';
import type {PostKind, ReplyPartsFragment} from '../network/schema.js';

/** A message that can be acted upon, and where it stands. */
export interface Actable {
  readonly localization: Localization;
  readonly message: Pick<ReplyPartsFragment, 'id' | 'url' | 'author' | 'body' | 'attachments' | 'reactionGroups'> & {
    /** Of a post. */
    readonly kind?: PostKind;
  };
  /** Of the discussion; of a post: its own id. */
  readonly postId: string;
  /** Where the discussion is; null: the whole network. */
  readonly groupId: string | null;
  /** Whether a quote of it has somewhere to go: what draws it hears `foyer-quote`. Default: false. */
  readonly canQuote?: boolean;
}
