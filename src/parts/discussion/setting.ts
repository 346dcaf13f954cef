/** What all replies of a discussion have in common. */
import type {DiscussionWords} from '../../localization/discussion/words.js';
import type {Localization} from '../../localization/localize.js';
import type {ReactionType} from '../reactions.js';

export interface MessageSetting {
  readonly localization: Localization;
  readonly words: DiscussionWords;
  /** The reactions that the network offers. */
  readonly types: readonly ReactionType[];
  /** Level of a heading in a text. */
  readonly level: number;
  readonly canReply: boolean;
  /** The discussion that they are part of. Empty: nobody can act upon them. */
  readonly postId: string;
  /** Where the discussion is; null: the whole network. */
  readonly groupId: string | null;
}

/** The setting as it is now; the same object as before if nothing is different: a thousand replies look whether it is another. */
export function settingOf(before: MessageSetting | null, now: MessageSetting): MessageSetting {
  const isSame = Object.entries(now).every(([key, value]) => value === before?.[key as keyof MessageSetting]);
  return before && isSame ? before : now;
}
