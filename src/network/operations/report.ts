/** Reports of messages: making one, and what those do with them who look after the place. */
import {
  dismissReportsDocument,
  reportMessageDocument,
  reportsDocument,
  reportStateDocument,
} from '../documents/report.js';
import type {Read, Write} from '../operation.js';
import type {
  DismissReportsInput,
  DismissReportsMutation,
  DismissReportsMutationVariables,
  ReportMessageInput,
  ReportMessageMutation,
  ReportMessageMutationVariables,
  ReportsQuery,
  ReportsQueryVariables,
  ReportStateQuery,
  ReportStateQueryVariables,
} from '../schema.js';

/** Whether the viewer has reported the words as they are now. Only to be asked of networks of version 1.1 or later. */
export const reportState = (
  id: string,
): Read<ReportStateQuery, ReportStateQueryVariables, {readonly hasReported: boolean}> => ({
  document: reportStateDocument,
  variables: {id},
  freshFor: 0,
  select: ({node}) => ({
    hasReported: (node?.__typename === 'Post' || node?.__typename === 'Reply') && node.viewerHasReported,
  }),
});

/** Tells those who look after the place. Nothing of it is seen on the page. */
export const reportMessage: Write<
  ReportMessageInput,
  ReportMessageMutation,
  ReportMessageMutationVariables,
  ReportMessageMutation['reportMessage']
> = {
  name: 'reportMessage',
  document: reportMessageDocument,
  variables: (input) => ({input}),
  select: (data) => data.reportMessage,
};

export type OpenReports = NonNullable<ReportsQuery['reports']>;
/** All that was reported of one message. */
export type OpenReport = OpenReports['nodes'][number];

/** Of one group, of one discussion, or of all that the viewer looks after. */
export interface ReportsOf {
  readonly groupId?: string;
  readonly postId?: string;
}

/** How many are shown at a time: they are there to be dealt with. */
const first = 20;

/** Only to be asked for a viewer with the capability MODERATE, which came with version 1.1. */
export const reports = ({groupId, postId}: ReportsOf): Read<ReportsQuery, ReportsQueryVariables, OpenReports> => ({
  document: reportsDocument,
  variables: {groupId, postId, first},
  select: (data) => data.reports,
});

/** Nothing is to be done: every list of reports is asked for again. */
export const dismissReports: Write<
  DismissReportsInput,
  DismissReportsMutation,
  DismissReportsMutationVariables,
  DismissReportsMutation['dismissReports']
> = {
  name: 'dismissReports',
  document: dismissReportsDocument,
  variables: (input) => ({input}),
  lane: ({messageId}) => messageId,
  select: (data) => data.dismissReports,
  settle: (_payload, _input, editor) => editor.invalidate(reportsDocument),
  // It is gone, or another one was faster.
  correct: (_payload, _input, editor) => editor.invalidate(reportsDocument),
};
