/** Posts and replies as the network would give them, for tests of what draws them. Every field can be put in. */
import type {PersonPartsFragment, PostPartsFragment, ReplyPartsFragment} from '../../src/network/schema.js';
import type {Block, Segment} from '../../src/parts/rich-text.js';

export const person = (displayName: string, more: Partial<PersonPartsFragment> = {}): PersonPartsFragment => ({
  id: displayName,
  displayName,
  handle: null,
  jobTitle: null,
  avatarUrl: null,
  url: null,
  isLeader: false,
  ...more,
});

export const text = (words: string, ...marks: string[]): Segment => ({__typename: 'TextSegment', text: words, marks});

export const block = (kind: string, depth: number, ...segments: Segment[]): Block => ({
  kind,
  depth,
  language: null,
  segments,
});

export const body = (...paragraphs: string[]) => ({
  isTruncated: false,
  blocks: paragraphs.map((words) => block('PARAGRAPH', 1, text(words))),
});

export const like = {key: 'like', label: 'Like', emoji: '👍'};
export const thanks = {key: 'thanks', label: 'Thanks', emoji: '🙏'};

export const reply = (words: string, more: Partial<ReplyPartsFragment> = {}): ReplyPartsFragment => ({
  __typename: 'Reply',
  id: `reply: ${words}`,
  url: null,
  createdAt: new Date().toISOString(),
  editedAt: null,
  deletedAt: null,
  language: 'en',
  viewerCanReact: true,
  author: person('Tom Nowak'),
  delegate: null,
  attachments: [],
  body: body(words),
  reactionGroups: [],
  ...more,
});

export const post = (words: string, more: Partial<PostPartsFragment> = {}): PostPartsFragment => ({
  __typename: 'Post',
  id: `post: ${words}`,
  url: null,
  createdAt: new Date().toISOString(),
  editedAt: null,
  language: 'en',
  kind: 'UPDATE',
  title: null,
  isPinned: false,
  lastActivityAt: new Date().toISOString(),
  replyCount: 0,
  viewerDidAuthor: false,
  viewerCanReact: true,
  viewerCanReply: true,
  author: person('Ana Lima'),
  delegate: null,
  body: body(words),
  group: {id: 'quality', name: 'Quality', url: null, privacy: 'PUBLIC'},
  topics: [],
  question: null,
  decision: null,
  actionItems: [],
  attachments: [],
  poll: null,
  praise: null,
  announcement: null,
  isClosed: false,
  reactionGroups: [],
  replies: {nodes: [], pageInfo: {hasPreviousPage: false}},
  ...more,
});
