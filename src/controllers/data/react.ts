/** Adds a reaction to a message, or takes it back: loaded when somebody is about to. */
import type {NetworkError} from '../../network/errors.js';
import type {Network} from '../../network/network.js';
import {addReaction, removeReaction, type ReactionChange} from '../../network/operations/reaction.js';
// So that it is there when the network asks for it.
import '../../network/writer.js';

export interface Wish extends Omit<ReactionChange, 'isOnlyOne'> {
  /** Whether the reaction shall be there. */
  readonly isWanted: boolean;
}

/** Resolves to what went wrong, or null. */
export async function react(network: Network | null, {isWanted, ...change}: Wish): Promise<NetworkError | null> {
  if (!network) return null;
  const isOnlyOne = !network.hasFeature('MULTIPLE_REACTIONS');
  const outcome = await network.write(isWanted ? addReaction : removeReaction, {...change, isOnlyOne});
  return outcome.ok ? null : outcome.error;
}
