/** Polls: how one stands, and voting in it. */
import {pollDocument, voteInPollDocument} from '../documents/poll.js';
import type {CacheEditor, Read, Write} from '../operation.js';
import type {
  PollPartsFragment,
  PollQuery,
  PollQueryVariables,
  VoteInPollInput,
  VoteInPollMutation,
  VoteInPollMutationVariables,
} from '../schema.js';

export type Poll = PollPartsFragment;
export type PollOption = Poll['options'][number];
/** Which options of a poll the viewer wants; none takes the vote back. */
export type PollChoice = VoteInPollInput;
export type PollPayload = VoteInPollMutation['voteInPoll'];

/** A poll as it stands. */
export const poll = (id: string): Read<PollQuery, PollQueryVariables, Poll> => ({
  document: pollDocument,
  variables: {id},
  freshFor: 0,
  select: ({node}) => (node?.__typename === 'Poll' ? node : null),
});

/** Puts what the network says of a poll wherever it is shown. */
export const showPoll = (now: Poll, editor: CacheEditor): void =>
  editor.editNode<Poll>(now.id, (shown) => ({...shown, ...now}));

const show = ({poll: now}: PollPayload, _choice: PollChoice, editor: CacheEditor): void => {
  if (now) showPoll(now, editor);
};

/**
 * Puts the viewer's choice in the place of an earlier one. What is expected is not written into the cache: as long as a vote
 * is on its way, whoever draws the poll lays `withChoice` over what is there.
 */
export const voteInPoll: Write<PollChoice, VoteInPollMutation, VoteInPollMutationVariables, PollPayload> = {
  name: 'voteInPoll',
  document: voteInPollDocument,
  variables: (input) => ({input}),
  lane: ({pollId}) => pollId,
  select: (data) => data.voteInPoll,
  // It stays as it is; but what anybody says of it meanwhile is asked for again when the vote has arrived.
  expect: ({pollId}, editor) => editor.editNode<Poll>(pollId, (shown) => shown),
  settle: show,
  correct: (payload, choice, editor) => {
    show(payload, choice, editor);
    // Gone, and nobody has said so of its post yet: it can be read, and that is all.
    if (payload.userErrors.some(({code}) => code === 'NOT_FOUND'))
      editor.editNode<Poll>(choice.pollId, (shown) => ({...shown, viewerCanVote: false}));
  },
};

/** The options that the viewer has chosen. */
export const choiceOf = ({options}: Poll): readonly string[] =>
  options.filter(({viewerHasChosen}) => viewerHasChosen).map(({optionId}) => optionId);

/**
 * The poll as it will be when the viewer has chosen these options. Counts that are known go along; what is hidden stays
 * hidden until the network tells. The same choice once more changes nothing, so it fits on an answer that knows it already.
 */
export function withChoice(shown: Poll, optionIds: readonly string[]): Poll {
  const voters = Number(optionIds.length > 0) - Number(shown.options.some(({viewerHasChosen}) => viewerHasChosen));
  return {
    ...shown,
    voterCount: shown.voterCount === null ? null : Math.max(0, shown.voterCount + voters),
    options: shown.options.map((option) => {
      const isChosen = optionIds.includes(option.optionId);
      const step = Number(isChosen) - Number(option.viewerHasChosen);
      const voteCount = option.voteCount === null ? null : Math.max(0, option.voteCount + step);
      return {...option, voteCount, viewerHasChosen: isChosen};
    }),
  };
}
