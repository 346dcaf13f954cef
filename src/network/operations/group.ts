/** Groups as places to post in. */
import {groupDocument, myGroupsDocument} from '../documents/group.js';
import type {Read} from '../operation.js';
import type {GroupQuery, GroupQueryVariables, MyGroupsQuery, MyGroupsQueryVariables} from '../schema.js';

export type GroupChoice = NonNullable<MyGroupsQuery['groups']>['nodes'][number];

/** The groups that the viewer belongs to, at most 50. */
export function myGroups(): Read<MyGroupsQuery, MyGroupsQueryVariables, readonly GroupChoice[]> {
  return {
    document: myGroupsDocument,
    variables: {first: 50},
    feature: 'GROUPS',
    freshFor: 600_000,
    select: ({groups}) => groups?.nodes ?? null,
  };
}

/** One group by its id; nothing if the viewer may not know of it, or the id is another thing's. */
export function group(id: string): Read<GroupQuery, GroupQueryVariables, GroupChoice> {
  return {
    document: groupDocument,
    variables: {id},
    feature: 'GROUPS',
    freshFor: 600_000,
    select: ({node}) => (node?.__typename === 'Group' ? node : null),
  };
}
