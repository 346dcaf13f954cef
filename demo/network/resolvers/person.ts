/** People. */
import type {RequestContext} from '../context.js';
import {isFollowing} from '../domain/follow.js';
import type {PageArguments} from '../domain/page.js';
import {followerCount, type PeopleFilter, people, type Person, personBy, type PersonKey} from '../domain/person.js';
import {access, mayKnowPeople} from '../permission.js';
import type {Resolvers} from './schema.js';

/** Where the demo serves the face of a person. Drawn, not photographed, so one size fits all. */
export const faceUrl = (context: RequestContext, person: Person): string =>
  `${context.origin}/faces/${encodeURIComponent(person.id)}.svg`;

/** Only for those who may know more of people than their names. */
const known =
  <Value>(of: (person: Person) => Value) =>
  (source: Person, _args: unknown, context: RequestContext): Value | null =>
    mayKnowPeople(context) ? of(source) : null;

export const person: Resolvers = {
  Query: {
    person: (_source, {by}: {by: PersonKey}, context) => personBy(context, by),
    people: (_source, args: PageArguments & {filter?: PeopleFilter | null}, context) =>
      people(context, args.filter ?? {}, args),
  },
  Person: {
    handle: known(({handle}) => handle),
    jobTitle: known(({jobTitle}) => jobTitle),
    department: known(({department}) => department),
    email: known(({email}) => email),
    avatarUrl: (source: Person, _args, context) => faceUrl(context, source),
    followerCount: (source: Person, _args, context) =>
      mayKnowPeople(context) ? followerCount(context, source.id) : null,
    viewerIsFollowing: (source: Person, _args, context) => isFollowing(context, 'person', source.id),
    viewerCanFollow: async (source: Person, _args, context) =>
      mayKnowPeople(context) && (await access(context)).personId !== source.id,
  },
};
