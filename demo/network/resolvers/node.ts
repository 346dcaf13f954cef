/** Anything by its id, and following it. */
import {setFollowing} from '../domain/follow.js';
import {forgetLoaded} from '../domain/loaders.js';
import {nodeById} from '../domain/node.js';
import {notFound, refusal, unsupported} from '../domain/refusal.js';
import type {RequestContext} from '../context.js';
import {access, mayKnowPeople} from '../permission.js';
import type {Resolvers} from './schema.js';

const kinds = {Person: 'person', Topic: 'topic', Post: 'post'} as const;

/** To whoever may not know people, they do not exist but as authors. */
async function visible(context: RequestContext, id: string) {
  const found = await nodeById(context, id);
  return found?.__typename === 'Person' && !mayKnowPeople(context) ? null : found;
}

export const node: Resolvers = {
  Query: {
    node: (_source, {id}: {id: string}, context) => visible(context, id),
    nodes: (_source, {ids}: {ids: readonly string[]}, context) => Promise.all(ids.map((id) => visible(context, id))),
  },
  Mutation: {
    setFollowing: async (_source, {input}: {input: {id: string; following: boolean}}, context) => {
      const subject = await nodeById(context, input.id);
      if (!subject) return {subject: null, userErrors: [notFound(context, 'id')]};
      if (!(subject.__typename in kinds)) {
        return {subject, userErrors: [unsupported(context, ['id'])]};
      }
      if (subject.id === (await access(context)).personId) {
        return {subject, userErrors: [refusal(context, 'INVALID', 'mayNotFollowSelf', ['id'])]};
      }
      await setFollowing(context, kinds[subject.__typename as keyof typeof kinds], subject.id, input.following);
      forgetLoaded(context);
      return {subject, userErrors: []};
    },
  },
};
