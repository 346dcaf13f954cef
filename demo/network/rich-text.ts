/** A body as it is stored: a flat list of blocks of typed segments, the contract's RichText without what a viewer may see of it. */

export type Mark = 'BOLD' | 'ITALIC' | 'CODE' | 'STRIKETHROUGH';
export type BlockKind = 'PARAGRAPH' | 'HEADING' | 'BULLET' | 'NUMBERED' | 'QUOTE' | 'CODE' | 'DIVIDER';

interface Words {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export type StoredSegment = Words &
  (
    | {readonly type: 'text'}
    /** Absolute, http, https or mailto. */
    | {readonly type: 'link'; readonly href: string}
    /** A person's or a group's id. */
    | {readonly type: 'mention'; readonly id: string}
    /** As written, without the #. */
    | {
        readonly type: 'topic';
        readonly name: string;
        /** In a preview: posting makes the topic, if it is not there. */
        readonly isToBe?: true;
      }
  );

export interface StoredBlock {
  readonly kind: BlockKind;
  /** Of a heading its level, of lists and quotes how deep they are nested, else 1. */
  readonly depth: number;
  /** Of code. */
  readonly language: string | null;
  readonly segments: readonly StoredSegment[];
}

/** What is written, one line a block: for search and excerpts. */
export function plainText(blocks: readonly StoredBlock[]): string {
  return blocks
    .map(({segments}) => segments.map(({text}) => text).join(''))
    .filter((line) => line.trim() !== '')
    .join('\n');
}

/** The names of the topics in it, each once, in the order and spelling of their first use. */
export function topicNames(blocks: readonly StoredBlock[]): string[] {
  const names = new Map<string, string>();
  for (const segment of blocks.flatMap(({segments}) => segments)) {
    if (segment.type !== 'topic') continue;
    const folded = segment.name.toLowerCase();
    if (!names.has(folded)) names.set(folded, segment.name);
  }
  return [...names.values()];
}

/** The ids of the people and groups who are mentioned, each once. */
export function mentionedIds(blocks: readonly StoredBlock[]): string[] {
  const segments = blocks.flatMap(({segments: list}) => list);
  return [...new Set(segments.flatMap((segment) => (segment.type === 'mention' ? [segment.id] : [])))];
}

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/**
 * The beginning of a text on one line, at most `maxLength` UTF-16 units with the ellipsis, cut between words where there
 * are any. Never inside what people see as one character.
 */
export function excerpt(text: string, maxLength: number): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= maxLength) return line;
  const room = Math.max(0, maxLength - 1);
  // A word that ends exactly at the limit is whole.
  const space = line.lastIndexOf(' ', room);
  // Languages without spaces, and words without end, are cut where the room ends.
  if (space > room / 2) return `${line.slice(0, space)}…`;
  let end = 0;
  for (const {index, segment} of graphemes.segment(line.slice(0, room + 64))) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  return maxLength > 0 ? `${line.slice(0, end)}…` : '';
}
