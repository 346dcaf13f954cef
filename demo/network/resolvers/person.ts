/** People. */
import type {RequestContext} from '../context.js';
import {isFollowing} from '../domain/follow.js';
import type {PageArguments} from '../domain/page.js';
import {followerCount, type PeopleFilter, people, type Person, personBy, type PersonKey} from '../domain/person.js';
import {access} from '../permission.js';
import type {Resolvers} from './schema.js';

/** Where the demo serves the face of a person. Drawn, not photographed, so one size fits all. */
export const faceUrl = (context: RequestContext, person: Person): string =>
  `${context.origin}/faces/${encodeURIComponent(person.id)}.svg`;

export const person: Resolvers = {
  Query: {
    person: (_source, {by}: {by: PersonKey}, context) => personBy(context, by),
    people: (_source, args: PageArguments & {filter?: PeopleFilter | null}, context) =>
      people(context, args.filter ?? {}, args),
  },
  Person: {
    avatarUrl: (source: Person, _args, context) => faceUrl(context, source),
    followerCount: (source: Person, _args, context) => followerCount(context, source.id),
    viewerIsFollowing: (source: Person, _args, context) => isFollowing(context, 'person', source.id),
    viewerCanFollow: async (source: Person, _args, context) => (await access(context)).personId !== source.id,
  },
};
