/** Groups, joining and leaving. */
import {
  type Group,
  groupById,
  type GroupFilter,
  groups,
  join,
  leave,
  memberCount,
  members,
  membership,
} from '../domain/group.js';
import type {PageArguments} from '../domain/page.js';
import {notFound, refusal} from '../domain/refusal.js';
import {access, mayAnnounce, mayJoin, mayKnowPeople, mayPost} from '../permission.js';
import type {Resolvers} from './schema.js';

export const group: Resolvers = {
  Query: {
    groups: (_source, args: PageArguments & {filter?: GroupFilter | null}, context) =>
      groups(context, args.filter ?? {}, args),
  },
  Group: {
    memberCount: (source: Group, _args, context) => memberCount(context, source),
    members: (source: Group, args: PageArguments, context) =>
      mayKnowPeople(context) ? members(context, source, args) : null,
    viewerMembership: (source: Group, _args, context) => membership(context, source),
    viewerCanPost: async (source: Group, _args, context) => mayPost(await access(context), source),
    viewerCanAnnounce: async (source: Group, _args, context) => mayAnnounce(await access(context), source),
    viewerCanJoin: async (source: Group, _args, context) => mayJoin(await access(context), source),
  },
  Mutation: {
    joinGroup: async (_source, {input}: {input: {groupId: string}}, context) => {
      const found = await groupById(context, input.groupId);
      if (!found) return {group: null, userErrors: [notFound(context, 'groupId')]};
      await join(context, found);
      return {group: found, userErrors: []};
    },
    leaveGroup: async (_source, {input}: {input: {groupId: string}}, context) => {
      const found = await groupById(context, input.groupId);
      if (!found) return {group: null, userErrors: [notFound(context, 'groupId')]};
      if (!(await leave(context, found))) {
        return {group: found, userErrors: [refusal(context, 'FORBIDDEN', 'lastOwner', ['groupId'])]};
      }
      // Whoever leaves a private group can't see it any more.
      return {group: await groupById(context, found.id), userErrors: []};
    },
  },
};
