/** Adds a reaction to a message, or takes it back: loaded when somebody is about to. */
import type {NetworkError} from '../../network/errors.js';
import type {Network} from '../../network/network.js';
import {addReaction, removeReaction, type ReactionChange} from '../../network/operations/reaction.js';
// So that it is there when the network asks for it.
import '../../network/writer.js';

/** Resolves to what went wrong, or null. */
export async function react(network: Network, change: ReactionChange, isWanted: boolean): Promise<NetworkError | null> {
  const outcome = await network.write(isWanted ? addReaction : removeReaction, change);
  return outcome.ok ? null : outcome.error;
}
