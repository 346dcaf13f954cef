/** From a feed's attributes, which a page author may have got wrong, to what to ask the network for. */
import type {FeedOf} from '../../network/operations/feed.js';
import type {FeedOrder, FeedStream} from '../../network/schema.js';

interface FeedAttributes {
  readonly scope: 'home' | 'following' | 'all' | 'leadership';
  readonly groupId: string;
  readonly topicId: string;
  readonly authorId: string;
  readonly kind: string;
  readonly order: 'activity' | 'newest' | 'relevance';
  readonly limit: number;
}

/** An attribute that asks for something unknown, and what there is instead, for the console. */
export interface WrongAttribute {
  readonly name: string;
  readonly value: string;
  readonly known: string;
}

const streams: readonly string[] = ['home', 'following', 'all', 'leadership'];
const orders: readonly string[] = ['activity', 'newest', 'relevance'];
const kinds: readonly string[] = ['update', 'question', 'poll', 'praise', 'announcement'];

export function feedOf(
  attributes: FeedAttributes,
): {readonly asked: FeedOf; readonly wrong: null} | {readonly asked: null; readonly wrong: WrongAttribute} {
  const {groupId, topicId, authorId} = attributes;
  // An attribute that is taken away comes as null: it means its default.
  const scope = attributes.scope || 'home';
  const order = attributes.order || 'activity';
  const limit = attributes.limit ?? 10;
  const wanted = (attributes.kind ?? '').split(/[\s,]+/).filter(Boolean);
  const wrong = (name: string, value: string, known: readonly string[] | string) => ({
    asked: null,
    wrong: {name, value, known: `Known: ${typeof known === 'string' ? known : known.join(', ')}.`},
  });
  const unknownKind = wanted.find((kind) => !kinds.includes(kind));
  if (!streams.includes(scope)) return wrong('scope', scope, streams);
  if (!orders.includes(order)) return wrong('order', order, orders);
  if (unknownKind) return wrong('kind', unknownKind, kinds);
  if (!Number.isInteger(limit) || limit < 1 || limit > 50) return wrong('limit', String(limit), '1 to 50');
  return {
    asked: {
      scope: groupId
        ? {groupId}
        : topicId
          ? {topicId}
          : authorId
            ? {authorId}
            : {stream: scope.toUpperCase() as FeedStream},
      filter: wanted.length > 0 ? {kinds: wanted.map((kind) => kind.toUpperCase())} : undefined,
      orderBy: order.toUpperCase() as FeedOrder,
      first: limit,
    },
    wrong: null,
  };
}
