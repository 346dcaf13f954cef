/** Reports: made by anybody who reads, read by those who look after the place. */
import {messageById} from '../domain/message.js';
import {errorsOf} from '../domain/refusal.js';
import {dismissReports, reportMessage, type ReportMessageInput} from '../domain/report.js';
import {notesOf, reasonsOf, type Report, reports, type ReportsArguments} from '../domain/reports.js';
import type {Resolvers} from './schema.js';

export const report: Resolvers = {
  Query: {
    reports: (_source, args: ReportsArguments, context) => reports(context, args),
  },
  Report: {
    message: (source: Report, _args, context) => messageById(context, source.id),
    reporterCount: (source: Report) => source.reporter_count,
    reasons: (source: Report, _args, context) => reasonsOf(context, source),
    isHeld: (source: Report) => source.held_for !== null,
    notes: (source: Report, _args, context) => notesOf(context, source),
    lastReportedAt: (source: Report) => source.last_at,
  },
  Mutation: {
    reportMessage: async (_source, {input}: {input: ReportMessageInput}, context) => {
      const {message, refusal} = await reportMessage(context, input);
      return {message, userErrors: errorsOf(refusal)};
    },
    dismissReports: async (_source, {input}: {input: {messageId: string; until: Date}}, context) => {
      const {message, refusal} = await dismissReports(context, input);
      return {message, userErrors: errorsOf(refusal)};
    },
  },
};
