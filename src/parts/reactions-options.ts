/** What drawing the reactions of a message, and the menu to add one, needs to know. */
import type {Localization} from '../localization/localize.js';
import type {ReactionPartsFragment} from '../network/schema.js';

export type ReactionType = ReactionPartsFragment['reaction'];

export interface ReactionsOptions {
  readonly localization: Localization;
  readonly message: {
    readonly id: string;
    readonly reactionGroups: readonly ReactionPartsFragment[];
    readonly viewerCanReact: boolean;
  };
  /** What the network offers. Empty: only what is there already can be joined. */
  readonly types: readonly ReactionType[];
  readonly isOpen: boolean;
  /** Hides the word beside the icon, as below a reply. */
  readonly isQuiet: boolean;
  readonly hands: ReactionHands;
}

/** What one does with the reactions of a message. */
export interface ReactionHands {
  react(messageId: string, reaction: ReactionType, isWanted: boolean): void;
  /** Called synchronously from the click: the menu must be there when the browser comes to open it. */
  openMenu(messageId: string): void;
  closeMenu(messageId: string): void;
  /** The menu could not be loaded: says so. */
  failMenu(): void;
}
