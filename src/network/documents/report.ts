// Generated from report.graphql by `npm run generate`. Do not edit.
import type {Document} from '../operation.js';
import type * as types from '../schema.js';
import {personParts} from './fragments.js';
export const reportStateDocument: Document<types.ReportStateQuery, types.ReportStateQueryVariables> = {
  name: 'ReportState',
  type: 'query',
  variables: {id: 'ID!'},
  fields: {node: 'node(id:$id){__typename ...on Post{id viewerHasReported}...on Reply{id viewerHasReported}}'},
  fragments: [],
};

export const reportsDocument: Document<types.ReportsQuery, types.ReportsQueryVariables> = {
  name: 'Reports',
  type: 'query',
  variables: {groupId: 'ID', postId: 'ID', first: 'Int!'},
  fields: {
    reports:
      'reports(groupId:$groupId postId:$postId first:$first){totalCount nodes{reporterCount reasons{reason count}notes isHeld lastReportedAt message{__typename id url excerpt(maxLength:280)language createdAt author{...PersonParts}...on Post{title}...on Reply{post{id title}}}}}',
  },
  fragments: [personParts],
};

export const reportMessageDocument: Document<types.ReportMessageMutation, types.ReportMessageMutationVariables> = {
  name: 'ReportMessage',
  type: 'mutation',
  variables: {input: 'ReportMessageInput!'},
  fields: {reportMessage: 'reportMessage(input:$input){message{id}userErrors{code message field retryAfterSeconds}}'},
  fragments: [],
};

export const dismissReportsDocument: Document<types.DismissReportsMutation, types.DismissReportsMutationVariables> = {
  name: 'DismissReports',
  type: 'mutation',
  variables: {input: 'DismissReportsInput!'},
  fields: {dismissReports: 'dismissReports(input:$input){message{id}userErrors{code message field retryAfterSeconds}}'},
  fragments: [],
};
