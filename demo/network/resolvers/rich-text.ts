/** The segments of a body. Whom or what the viewer can't see is words and nothing more. */
import {groupById} from '../domain/group.js';
import {personById} from '../domain/person.js';
import {topicId} from '../domain/text.js';
import {topicById} from '../domain/topic.js';
import type {StoredBlock, StoredSegment} from '../rich-text.js';
import type {Resolvers} from './schema.js';

const typeNames: Record<StoredSegment['type'], string> = {
  text: 'TextSegment',
  link: 'LinkSegment',
  mention: 'MentionSegment',
  topic: 'TopicSegment',
};

export const richText: Resolvers = {
  Block: {
    segments: async (source: StoredBlock, _args, context) =>
      Promise.all(
        source.segments.map(async (segment) => {
          // A segment's topic is not null in the contract: one that is not a topic (any more) is text.
          const topic = segment.type === 'topic' ? await topicById(context, topicId(segment.name)) : null;
          const __typename = segment.type === 'topic' && !topic ? 'TextSegment' : typeNames[segment.type];
          return {...segment, __typename, topic};
        }),
      ),
  },
  MentionSegment: {
    mentioned: async ({id}: {id: string}, _args, context) =>
      (await personById(context, id)) ?? (await groupById(context, id)),
  },
};
