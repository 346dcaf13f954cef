/** What somebody has been told of, as tests look at it. */
import type {Actors} from './acting.js';

export interface Told {
  readonly id: string;
  readonly reason: string;
  readonly createdAt: string;
  readonly isRead: boolean;
  readonly actors: readonly {readonly displayName: string}[];
  readonly actorCount: number;
  readonly subject: {readonly __typename: string; readonly id: string} | null;
  readonly summary: string;
}

interface Page {
  readonly nodes: readonly Told[];
  readonly pageInfo: {readonly hasNextPage: boolean; readonly endCursor: string | null};
}

export async function page(
  people: Actors,
  as: string,
  variables: {readonly unreadOnly?: boolean; readonly first?: number; readonly after?: string | null},
): Promise<Page> {
  const {viewer} = await people.read<{viewer: {notifications: Page}}>(
    `query ($unreadOnly: Boolean, $first: Int, $after: String) {
      viewer { notifications(unreadOnly: $unreadOnly, first: $first, after: $after) {
        nodes { id reason createdAt isRead actors { displayName } actorCount summary subject { __typename ... on Node { id } } }
        pageInfo { hasNextPage endCursor } } } }`,
    as,
    variables,
  );
  return viewer.notifications;
}

/** The newest of what there is. */
export const told = async (people: Actors, as: string): Promise<readonly Told[]> =>
  (await page(people, as, {first: 50})).nodes;

export const unread = async (people: Actors, as: string): Promise<readonly Told[]> =>
  (await page(people, as, {first: 50, unreadOnly: true})).nodes;

export async function unreadCount(people: Actors, as: string): Promise<number> {
  const {viewer} = await people.read<{viewer: {unreadNotificationCount: number}}>(
    '{ viewer { unreadNotificationCount } }',
    as,
  );
  return viewer.unreadNotificationCount;
}
