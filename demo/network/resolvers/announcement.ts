/** Announcements and their confirmations. */
import {acknowledge, type Announcement, announcementOf, confirmations, pending} from '../domain/announcement.js';
import {groupOf} from '../domain/group.js';
import type {Post} from '../domain/message.js';
import type {PageArguments} from '../domain/page.js';
import {errorsOf} from '../domain/refusal.js';
import {access, maySeeWhoConfirmed} from '../permission.js';
import type {Resolvers} from './schema.js';

export const announcement: Resolvers = {
  Post: {
    announcement: (source: Post, _args, context) =>
      source.kind === 'ANNOUNCEMENT' ? announcementOf(context, source) : null,
  },
  Announcement: {
    expiresAt: (source: Announcement) => source.expires_at,
    requiresAcknowledgement: (source: Announcement) => source.requires_acknowledgement,
    acknowledgeBy: (source: Announcement) => source.acknowledge_by,
    viewerHasAcknowledged: (source: Announcement) => source.is_acknowledged,
    acknowledgements: async (source: Announcement, _args, context) => {
      if (!source.requires_acknowledgement) return null;
      const group = await groupOf(context, source.group_id);
      const post = {author_id: source.author_id, deleted_at: null};
      if (!maySeeWhoConfirmed(await access(context), group, post)) return null;
      return {...(await confirmations(context, source)), announcement: source};
    },
  },
  AcknowledgementSummary: {
    pending: (source: {announcement: Announcement}, args: PageArguments, context) =>
      pending(context, source.announcement, args),
  },
  Mutation: {
    acknowledgeAnnouncement: async (_source, {input}: {input: {postId: string}}, context) => {
      const {post, refusal} = await acknowledge(context, input.postId);
      return {post, userErrors: errorsOf(refusal)};
    },
  },
};
