/** What is open, in one group or for the viewer: things to do that were agreed, and questions that nobody has answered. */
import {myActionsDocument, openActionsDocument, openQuestionsDocument} from '../documents/open-loops.js';
import type {Read} from '../operation.js';
import type {
  LoopPartsFragment,
  MyActionsQuery,
  MyActionsQueryVariables,
  OpenActionsQuery,
  OpenActionsQueryVariables,
  OpenQuestionsQuery,
  OpenQuestionsQueryVariables,
} from '../schema.js';

export type OpenAction = LoopPartsFragment;
export type OpenQuestions = NonNullable<OpenQuestionsQuery['feed']>;
export type OpenQuestion = OpenQuestions['nodes'][number];

/** The first of something, and how many there are of it in all. */
export interface Open<Node> {
  readonly nodes: readonly Node[];
  /** Null: the network does not count them. */
  readonly totalCount: number | null;
  readonly pageInfo: {readonly hasNextPage: boolean};
}

export interface OpenLoopsOf {
  /** Only in this group. Empty: everywhere the viewer may read, as far as it is in the home feed. */
  readonly groupId: string;
  /** How many of each to ask for, at most 50. */
  readonly first: number;
}

/** Agreed but not done, overdue first. */
export const openActions = ({
  groupId,
  first,
}: OpenLoopsOf): Read<OpenActionsQuery, OpenActionsQueryVariables, Open<OpenAction>> => ({
  document: openActionsDocument,
  variables: {groupId: groupId === '' ? undefined : groupId, first},
  feature: 'ACTION_ITEMS',
  select: ({actionItems}) => actionItems,
});

/** What the viewer is to do, wherever it was agreed, overdue first. */
export const myActions = (first: number): Read<MyActionsQuery, MyActionsQueryVariables, Open<OpenAction>> => ({
  document: myActionsDocument,
  variables: {first},
  feature: 'ACTION_ITEMS',
  select: ({viewer}) => viewer?.actionItems ?? null,
});

const questions = (
  scope: OpenQuestionsQueryVariables['scope'],
  isAskedOfViewer: boolean,
  first: number,
): Read<OpenQuestionsQuery, OpenQuestionsQueryVariables, Open<OpenQuestion>> => ({
  document: openQuestionsDocument,
  variables: {
    scope,
    filter: {kinds: ['QUESTION'], unansweredOnly: true, ...(isAskedOfViewer && {askedOfViewerOnly: true})},
    first,
  },
  feature: 'QUESTIONS',
  select: ({feed}) => feed,
});

/** Questions without a best answer, the newest first. */
export const openQuestions = ({groupId, first}: OpenLoopsOf) =>
  questions(groupId === '' ? {stream: 'HOME'} : {groupId}, false, first);

/** Those that the viewer was asked by name. */
export const myQuestions = (first: number) => questions({stream: 'ALL'}, true, first);
