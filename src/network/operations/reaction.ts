/** Reactions to a message. They are shown at once; the network's count then takes the place of ours. */
import {addReactionDocument, removeReactionDocument} from '../documents/reaction.js';
import type {CacheEditor, Write} from '../operation.js';
import type {
  AddReactionMutation,
  AddReactionMutationVariables,
  ReactionPartsFragment,
  RemoveReactionMutation,
} from '../schema.js';

export type ReactionGroup = ReactionPartsFragment;
export type ReactionPayload = AddReactionMutation['addReaction'] | RemoveReactionMutation['removeReaction'];

export interface ReactionChange {
  readonly messageId: string;
  readonly reaction: ReactionGroup['reaction'];
  /** Without MULTIPLE_REACTIONS a new one takes the place of the viewer's earlier one. */
  readonly isOnlyOne: boolean;
}

interface Reacted {
  readonly id: string;
  readonly reactionGroups?: readonly ReactionGroup[];
}

type ReactionWrite = Write<
  ReactionChange,
  AddReactionMutation | RemoveReactionMutation,
  AddReactionMutationVariables,
  ReactionPayload
>;

const variables = ({messageId, reaction}: ReactionChange): AddReactionMutationVariables => ({
  input: {messageId, reactionKey: reaction.key},
});

const settle = ({message}: ReactionPayload, _input: ReactionChange, editor: CacheEditor): void => {
  if (message) editor.editNode<Reacted>(message.id, (node) => ({...node, reactionGroups: message.reactionGroups}));
};

const expect =
  (isAdded: boolean) =>
  (change: ReactionChange, editor: CacheEditor): void =>
    editor.editNode<Reacted>(change.messageId, (node) =>
      // A reply that is a question's answer is also mentioned there, without its reactions.
      node.reactionGroups ? {...node, reactionGroups: toggle(node.reactionGroups, change, isAdded)} : node,
    );

export const addReaction: ReactionWrite = {
  name: 'addReaction',
  document: addReactionDocument,
  variables,
  lane: ({messageId}) => messageId,
  select: (data) => (data as AddReactionMutation).addReaction,
  expect: expect(true),
  settle,
};

export const removeReaction: ReactionWrite = {
  name: 'removeReaction',
  document: removeReactionDocument,
  variables,
  lane: ({messageId}) => messageId,
  select: (data) => (data as RemoveReactionMutation).removeReaction,
  expect: expect(false),
  settle,
};

/** The write that a press on a reaction means: take back the viewer's own, or add it. */
export function reactionWrite(groups: readonly ReactionGroup[], reactionKey: string): ReactionWrite {
  const own = groups.find(({reaction}) => reaction.key === reactionKey);
  return own?.viewerHasReacted ? removeReaction : addReaction;
}

/** The groups as they will be after the viewer's press. A group that nobody is left in goes. */
function toggle(
  groups: readonly ReactionGroup[],
  {reaction, isOnlyOne}: ReactionChange,
  isAdded: boolean,
): readonly ReactionGroup[] {
  const known = groups.some((group) => group.reaction.key === reaction.key);
  const all = known || !isAdded ? groups : [...groups, {reaction, count: 0, viewerHasReacted: false}];
  return all
    .map((group) => {
      const isIt = group.reaction.key === reaction.key;
      const has = isIt ? isAdded : group.viewerHasReacted && !(isAdded && isOnlyOne);
      if (has === group.viewerHasReacted) return group;
      return {...group, viewerHasReacted: has, count: Math.max(0, group.count + (has ? 1 : -1))};
    })
    .filter(({count}) => count > 0);
}
