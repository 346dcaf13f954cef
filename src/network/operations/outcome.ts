/** What a discussion comes to: the best answer, the decision, its end. Shown at once; whoever was faster is put in place. */
import {chooseBestAnswerDocument, closePostDocument, recordDecisionDocument} from '../documents/outcome.js';
import type {CacheEditor, Write} from '../operation.js';
import type {
  ChooseBestAnswerMutation,
  ChooseBestAnswerMutationVariables,
  ClosePostInput,
  ClosePostMutation,
  ClosePostMutationVariables,
  OutcomePartsFragment,
  PostPartsFragment,
  RecordDecisionMutation,
  RecordDecisionMutationVariables,
} from '../schema.js';

export type OutcomeReply = OutcomePartsFragment;

/** A reply marked as what the discussion came to; null: taken back. */
export interface OutcomeChange {
  readonly postId: string;
  readonly reply: OutcomeReply | null;
}

/** A post as far as these writes know it: not every place that shows one has all of it. */
type Shown = Pick<PostPartsFragment, 'id'> & Partial<PostPartsFragment>;

const variables = ({postId, reply}: OutcomeChange) => ({input: {postId, replyId: reply?.id ?? null}});

const showAnswer = (id: string, bestAnswer: OutcomeReply | null, editor: CacheEditor): void =>
  editor.editNode<Shown>(id, (node) => (node.question ? {...node, question: {...node.question, bestAnswer}} : node));

const showDecision = (id: string, reply: OutcomeReply | null, editor: CacheEditor): void =>
  editor.editNode<Shown>(id, (node) => ('decision' in node ? {...node, decision: reply && {reply}} : node));

const settleAnswer = ({post}: ChooseBestAnswerMutation['chooseBestAnswer'], _input: unknown, editor: CacheEditor) => {
  if (post?.question) showAnswer(post.id, post.question.bestAnswer, editor);
};

const settleDecision = ({post}: RecordDecisionMutation['recordDecision'], _input: unknown, editor: CacheEditor) => {
  if (post) showDecision(post.id, post.decision?.reply ?? null, editor);
};

export const chooseBestAnswer: Write<
  OutcomeChange,
  ChooseBestAnswerMutation,
  ChooseBestAnswerMutationVariables,
  ChooseBestAnswerMutation['chooseBestAnswer']
> = {
  name: 'chooseBestAnswer',
  document: chooseBestAnswerDocument,
  variables,
  lane: ({postId}) => `${postId} answer`,
  select: (data) => data.chooseBestAnswer,
  expect: ({postId, reply}, editor) => showAnswer(postId, reply, editor),
  settle: settleAnswer,
  correct: settleAnswer,
};

export const recordDecision: Write<
  OutcomeChange,
  RecordDecisionMutation,
  RecordDecisionMutationVariables,
  RecordDecisionMutation['recordDecision']
> = {
  name: 'recordDecision',
  document: recordDecisionDocument,
  variables,
  lane: ({postId}) => `${postId} decision`,
  select: (data) => data.recordDecision,
  expect: ({postId, reply}, editor) => showDecision(postId, reply, editor),
  settle: settleDecision,
  correct: settleDecision,
};

type ClosePayload = ClosePostMutation['closePost'];

/** Whether one may reply only the network knows: that is not guessed, and so nobody is invited to a closed door. */
const settleClosed = ({post}: ClosePayload, _input: unknown, editor: CacheEditor): void => {
  if (post) editor.editNode<Shown>(post.id, (node) => ({...node, ...known(node, post)}));
};

/** Those of `facts` that the node has: what was not asked for is not shown. */
const known = <Facts extends object>(node: object, facts: Facts): Partial<Facts> =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => name in node)) as Partial<Facts>;

export const closePost: Write<ClosePostInput, ClosePostMutation, ClosePostMutationVariables, ClosePayload> = {
  name: 'closePost',
  document: closePostDocument,
  variables: (input) => ({input}),
  lane: ({postId}) => `${postId} closed`,
  select: (data) => data.closePost,
  expect: ({postId, isClosed}, editor) =>
    editor.editNode<Shown>(postId, (node) => ({...node, ...known(node, {isClosed})})),
  settle: settleClosed,
  correct: settleClosed,
};
