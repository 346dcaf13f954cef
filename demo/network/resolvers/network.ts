/** The network itself and the viewer: what there is, what this person may do at large. */
import type {RequestContext} from '../context.js';
import {maxBodyLength} from '../domain/body.js';
import {delegators} from '../domain/delegation.js';
import {memberCount, networkName} from '../domain/network.js';
import {personById} from '../domain/person.js';
import {praiseBadges} from '../domain/praise.js';
import {reactionTypes} from '../domain/reaction.js';
import {maxUploadBytes} from '../domain/upload.js';
import {access, mayAnnounce, mayModerate} from '../permission.js';
import type {Resolvers} from './schema.js';

/** Everything else of the contract is not there yet, and answers null, nothing or UNSUPPORTED. */
const features = [
  'HOME_FEED',
  'FOLLOWING_FEED',
  'ALL_FEED',
  'LEADERSHIP_FEED',
  'GROUPS',
  'GROUP_MEMBERSHIP',
  'TOPICS',
  'TRENDING',
  'TREND_SERIES',
  'CONTEXT_URL',
  'CONTEXT_RECORD',
  'ANNOUNCEMENTS',
  'ACKNOWLEDGEMENTS',
  'QUESTIONS',
  'DECISIONS',
  'POLLS',
  'PRAISE',
  'ACTION_ITEMS',
  'REACTIONS',
  'EDITING',
  'DELETING',
  'UPLOADS',
  'CLOSING',
  'REPORTING',
  'NOTIFICATIONS',
  'DELEGATION',
  'SIMILAR_POSTS',
  'AUTOCOMPLETE',
  'PEOPLE',
  'FOLLOWING',
  'PREVIEW',
  'REALTIME',
] as const;

/** Of no use to callers without a token. */
const forSomebody: ReadonlySet<string> = new Set([
  'GROUP_MEMBERSHIP',
  'AUTOCOMPLETE',
  'PEOPLE',
  'FOLLOWING',
  'REALTIME',
  'REPORTING',
  'NOTIFICATIONS',
  'ACKNOWLEDGEMENTS',
  'UPLOADS',
  'SIMILAR_POSTS',
  'DELEGATION',
  'PREVIEW',
]);

/** Null: nobody is signed in. */
export async function viewerOf(context: RequestContext) {
  if (!context.viewer) return null;
  const person = await personById(context, context.viewer.personId);
  const viewer = await access(context);
  const capabilities = [
    'POST',
    ...(mayAnnounce(viewer, null) ? ['ANNOUNCE'] : []),
    ...(mayModerate(viewer) ? ['MODERATE'] : []),
  ];
  return person && {person, capabilities, delegators: await delegators(context)};
}

/** Its schema is kept in `tools/contract`. */
export const contractVersion = '1.1';

export const network: Resolvers = {
  Query: {
    network: async (_source, _args, context: RequestContext) => ({
      name: await networkName(context),
      url: `${context.origin}/`,
      logoUrl: null,
      contractVersion,
      features: context.viewer || !context.isOpen ? features : features.filter((feature) => !forSomebody.has(feature)),
      creatableKinds: ['UPDATE', 'QUESTION', 'POLL', 'PRAISE', 'ANNOUNCEMENT'],
      reactions: reactionTypes(context.language),
      praiseBadges: praiseBadges(context.language),
      pollIntervalSeconds: 30,
      maxBodyLength,
      maxUploadBytes,
      memberCount: () => memberCount(context),
    }),
    viewer: (_source, _args, context: RequestContext) => viewerOf(context),
  },
};
