/** Polls. */
import type {Post} from '../domain/message.js';
import {hasVoted, type Poll, pollOf, type PollOption, showsResults, vote, type VoteInput} from '../domain/poll.js';
import {errorsOf} from '../domain/refusal.js';
import {access, mayVote} from '../permission.js';
import type {Resolvers} from './schema.js';

type ShownOption = PollOption & {readonly isShown: boolean};

export const poll: Resolvers = {
  Post: {poll: (source: Post, _args, context) => (source.kind === 'POLL' ? pollOf(context, source) : null)},
  Poll: {
    options: (source: Poll): readonly ShownOption[] =>
      source.options.map((option) => ({...option, isShown: showsResults(source)})),
    allowsMultiple: (source: Poll) => source.allows_multiple,
    isClosed: (source: Poll) => source.is_closed,
    closesAt: (source: Poll) => source.closes_at,
    voterCount: (source: Poll) => source.voter_count,
    viewerHasVoted: (source: Poll) => hasVoted(source),
    viewerCanVote: async (source: Poll, _args, context) => mayVote(await access(context), source),
  },
  PollOption: {
    voteCount: (source: ShownOption) => (source.isShown ? source.votes : null),
    viewerHasChosen: (source: ShownOption) => source.is_chosen,
  },
  Mutation: {
    voteInPoll: async (_source, {input}: {input: VoteInput}, context) => {
      const {poll: voted, refusal} = await vote(context, input);
      return {poll: voted, userErrors: errorsOf(refusal)};
    },
  },
};
