/** Posts, newest activity first: read page by page, and listened to. */
import {feedDocument, postsDocument} from '../documents/feed.js';
import type {CacheEditor, Pages, Read, Watch} from '../operation.js';
import type {
  Feature,
  FeedFilter,
  FeedOrder,
  FeedQuery,
  FeedQueryVariables,
  FeedScope,
  FeedStream,
  PostPartsFragment,
} from '../schema.js';

export type Post = PostPartsFragment;
export type FeedEdge = NonNullable<FeedQuery['feed']>['edges'][number];

export interface FeedOf {
  readonly scope: FeedScope;
  readonly filter?: FeedFilter;
  /** Default: by latest activity. */
  readonly orderBy?: FeedOrder;
  /** Posts a page, at most 50. Default: 10. */
  readonly first?: number;
}

const featureOfStream: Readonly<Record<FeedStream, Feature>> = {
  HOME: 'HOME_FEED',
  FOLLOWING: 'FOLLOWING_FEED',
  ALL: 'ALL_FEED',
  LEADERSHIP: 'LEADERSHIP_FEED',
};

const featureOf = ({stream, groupId, topicId}: FeedScope): Feature | undefined =>
  stream ? featureOfStream[stream] : groupId ? 'GROUPS' : topicId ? 'TOPICS' : undefined;

export function feed({
  scope,
  filter,
  orderBy = 'ACTIVITY',
  first = 10,
}: FeedOf): Pages<FeedQuery, FeedQueryVariables, FeedEdge> {
  return {
    document: feedDocument,
    variables: {scope, filter, orderBy, first},
    feature: featureOf(scope),
    select: (data) => data.feed,
  };
}

const isPost = (node: unknown): node is Post => (node as Post | null)?.__typename === 'Post';

/** One post as a card shows it. */
export const post = (id: string): Read<unknown, unknown, Post> => ({
  document: postsDocument,
  variables: {ids: [id]},
  select: (data) => {
    const [node] = (data as {nodes: readonly unknown[]}).nodes;
    return isPost(node) ? node : null;
  },
});

/** What happens in a feed while it is shown. */
export function feedChanges(shown: FeedOf): Watch<Post> {
  const {scope, filter} = shown;
  const list = feed(shown);
  return {
    target: {feed: scope},
    list,
    fetch: (ids) => ({
      document: postsDocument,
      variables: {ids},
      freshFor: 0,
      select: (data) => (data as {nodes: readonly unknown[]}).nodes.map((node) => (isPost(node) ? node : null)),
    }),
    catchUp: () => ({
      ...list,
      select: (data) => list.select(data as FeedQuery)?.edges.map(({node}) => node) ?? null,
    }),
    matches: (post) => !filter?.kinds || filter.kinds.includes(post.kind),
    show: (posts, editor) => {
      for (const post of posts) {
        putOnTop(editor, post, (variables) => JSON.stringify(variables.scope) === JSON.stringify(scope));
      }
    },
  };
}

/** Shows a post above all others in the feeds that it belongs to. */
export function putOnTop(editor: CacheEditor, post: Post, isFeed: (variables: FeedQueryVariables) => boolean): void {
  const edge: FeedEdge = {cursor: '', reason: null, node: post};
  const matches = (variables: FeedQueryVariables): boolean =>
    isFeed(variables) && (!variables.filter?.kinds || variables.filter.kinds.includes(post.kind));
  editor.insert(feedDocument, matches, edge, ({node}) => node.id);
}
