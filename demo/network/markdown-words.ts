/** Finds the mentions and topics in a run of plain text. */
import type {Mark, StoredSegment} from './rich-text.js';

/** A mention as the writer gives it: the literal text, such as "@Ana Lima", and whom it means. */
export interface MentionText {
  readonly text: string;
  readonly id: string;
}

/** Longer than any word that anybody means as a topic. */
const maxTopicLength = 50;
/** Not behind a letter, a slash or another #: that would be C#, a fragment of a URL, or shouting. */
const topicPattern = /(?<![\p{L}\p{M}\p{N}_&#/])#([\p{L}\p{M}\p{N}_-]+)/gu;
const endsInWord = /[\p{L}\p{M}\p{N}]$/u;
const beginsInWord = /^[\p{L}\p{M}\p{N}]/u;

interface Found {
  readonly start: number;
  readonly segment: StoredSegment;
}

function foundTopics(text: string, marks: readonly Mark[]): Found[] {
  return [...text.matchAll(topicPattern)].flatMap((match) => {
    const name = (match[1] ?? '').replace(/[-_]+$/, '');
    // "#1" numbers something.
    if (!/\p{L}/u.test(name) || name.length > maxTopicLength) return [];
    return [{start: match.index, segment: {type: 'topic', text: `#${name}`, marks, name}}];
  });
}

function foundMentions(text: string, marks: readonly Mark[], mentions: readonly MentionText[]): Found[] {
  return mentions.flatMap(({text: wanted, id}) => {
    const found: Found[] = [];
    if (wanted.trim() === '') return found;
    for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + wanted.length)) {
      // "@Ana" is not meant in "@Anastasia", nor in "joe@Ana".
      if (
        endsInWord.test(text.slice(Math.max(0, start - 2), start)) ||
        beginsInWord.test(text.slice(start + wanted.length, start + wanted.length + 2))
      )
        continue;
      found.push({start, segment: {type: 'mention', text: wanted, marks, id}});
    }
    return found;
  });
}

/** The text in pieces. Where finds overlap, the one that begins first counts, of those the longest. */
export function wordSegments(text: string, marks: readonly Mark[], mentions: readonly MentionText[]): StoredSegment[] {
  const found = [...foundMentions(text, marks, mentions), ...foundTopics(text, marks)].sort(
    (a, b) => a.start - b.start || b.segment.text.length - a.segment.text.length,
  );
  const segments: StoredSegment[] = [];
  let end = 0;
  for (const {start, segment} of found) {
    if (start < end) continue;
    if (start > end) segments.push({type: 'text', text: text.slice(end, start), marks});
    segments.push(segment);
    end = start + segment.text.length;
  }
  if (end < text.length) segments.push({type: 'text', text: text.slice(end), marks});
  return segments;
}
