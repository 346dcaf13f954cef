/** The segments of a body. Whom or what the viewer can't see is words and nothing more. */
import type {RequestContext} from '../context.js';
import {type BodyInput, previewBody} from '../domain/body.js';
import {groupById} from '../domain/group.js';
import {personById} from '../domain/person.js';
import {topicId} from '../domain/text.js';
import {topicById} from '../domain/topic.js';
import type {StoredBlock, StoredSegment} from '../rich-text.js';
import type {Resolvers} from './schema.js';

/**
 * A mention of a private group looks like text to those outside: a mention of nothing would tell that there is
 * something of this name. The same goes for people who have left.
 */
async function segmentFor(context: RequestContext, segment: StoredSegment): Promise<unknown> {
  if (segment.type === 'link') return {...segment, __typename: 'LinkSegment'};
  if (segment.type === 'mention') {
    const mentioned = (await personById(context, segment.id)) ?? (await groupById(context, segment.id));
    if (mentioned) return {...segment, __typename: 'MentionSegment', mentioned};
  }
  if (segment.type === 'topic') {
    const topic = await topicById(context, topicId(segment.name));
    if (topic || segment.isToBe) return {...segment, __typename: 'TopicSegment', topic};
  }
  return {text: segment.text, marks: segment.marks, __typename: 'TextSegment'};
}

export const richText: Resolvers = {
  Query: {
    previewBody: (_source, {body}: {body: BodyInput}, context) => previewBody(context, body),
  },
  Block: {
    segments: (source: StoredBlock, _args, context) =>
      Promise.all(source.segments.map((segment) => segmentFor(context, segment))),
  },
};
