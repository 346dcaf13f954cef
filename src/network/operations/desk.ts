/** What lies ready for whoever writes: how many would read it, badges, for whom they may write, what was said already. */
import {deskDocument, postsOfDocument, similarPostsDocument} from '../documents/desk.js';
import type {Read} from '../operation.js';
import type {
  DeskQuery,
  DeskQueryVariables,
  PostsOfQuery,
  PostsOfQueryVariables,
  SimilarPostsQuery,
  SimilarPostsQueryVariables,
} from '../schema.js';

export interface Desk {
  /** People who read what is posted to everyone; null: the network does not say. */
  readonly memberCount: number | null;
  readonly badges: DeskQuery['network']['praiseBadges'];
  /** Leaders for whom the viewer may write. */
  readonly leaders: NonNullable<DeskQuery['viewer']>['delegators'];
}

export type Badge = Desk['badges'][number];
export type SimilarPost = NonNullable<SimilarPostsQuery['similarPosts']>[number];

/** Hardly ever changes while somebody writes. */
const tenMinutes = 600_000;

export function desk(): Read<DeskQuery, DeskQueryVariables, Desk> {
  return {
    document: deskDocument,
    variables: {},
    freshFor: tenMinutes,
    select: ({network, viewer}) => ({
      memberCount: network.memberCount,
      badges: network.praiseBadges,
      leaders: viewer?.delegators ?? [],
    }),
  };
}

/**
 * Discussions that are about the same, solved ones first. Ask when somebody stops writing, not at every key.
 * @param groupId Looks there alone; null: wherever the viewer reads.
 */
export function similarPosts(
  text: string,
  groupId: string | null,
): Read<SimilarPostsQuery, SimilarPostsQueryVariables, readonly SimilarPost[]> {
  return {
    document: similarPostsDocument,
    variables: {text, groupId: groupId ?? undefined},
    feature: 'SIMILAR_POSTS',
    freshFor: tenMinutes,
    select: (data) => data.similarPosts,
  };
}

/** Whether somebody has posted anything that the viewer may read. */
export function hasPosted(personId: string): Read<PostsOfQuery, PostsOfQueryVariables, boolean> {
  return {
    document: postsOfDocument,
    variables: {scope: {authorId: personId}},
    freshFor: tenMinutes,
    select: ({feed}) => feed && feed.edges.length > 0,
  };
}
