/** What posts and replies have in common. A tombstone has neither words nor author. */
import {attachmentsOf} from '../domain/attachment.js';
import type {Message} from '../domain/message.js';
import {personById} from '../domain/person.js';
import {reactionGroups} from '../domain/reaction.js';
import {hasReported} from '../domain/report.js';
import {threadOf} from '../domain/thread.js';
import {markdownOf} from '../domain/update-message.js';
import type {RequestContext} from '../context.js';
import {excerpt, type StoredBlock} from '../rich-text.js';
import {access, mayDelete, mayReact, mayReport, mayUpdate} from '../permission.js';
import type {Resolvers} from './schema.js';

async function canUpdate(context: RequestContext, source: Message): Promise<boolean> {
  const thread = source.deleted_at ? null : await threadOf(context, source);
  return thread !== null && mayUpdate(await access(context), thread.group, source, thread.post);
}

export const message: Resolvers[string] = {
  author: (source: Message, _args, context) => (source.deleted_at ? null : personById(context, source.author_id)),
  delegate: (source: Message, _args, context) =>
    source.deleted_at || !source.delegate_id ? null : personById(context, source.delegate_id),
  createdAt: (source: Message) => source.created_at,
  editedAt: (source: Message) => source.edited_at,
  body: (source: Message, {maxBlocks}: {maxBlocks?: number | null}, context) => {
    const blocks = source.deleted_at ? [] : (source.blocks as readonly StoredBlock[]);
    const shown = typeof maxBlocks === 'number' ? blocks.slice(0, Math.max(0, maxBlocks)) : blocks;
    const markdown = async () => ((await canUpdate(context, source)) ? markdownOf(context, source) : null);
    return {blocks: shown, isTruncated: shown.length < blocks.length, markdown};
  },
  excerpt: (source: Message, {maxLength}: {maxLength: number}) =>
    source.deleted_at ? '' : excerpt(source.plain, Math.max(0, maxLength)),
  attachments: (source: Message, _args, context) => attachmentsOf(context, source),
  reactionGroups: (source: Message, _args, context) => reactionGroups(context, source),
  viewerDidAuthor: async (source: Message, _args, context) =>
    source.author_id === (await access(context)).personId && !source.deleted_at,
  viewerCanReact: (source: Message) => mayReact(source),
  viewerCanUpdate: (source: Message, _args, context) => canUpdate(context, source),
  viewerCanDelete: async (source: Message, _args, context) => {
    const thread = await threadOf(context, source);
    return thread !== null && mayDelete(await access(context), thread.group, source);
  },
  viewerHasReported: (source: Message, _args, context) => hasReported(context, source),
  viewerCanReport: async (source: Message, _args, context) => mayReport(await access(context), source),
};
