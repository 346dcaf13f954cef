/**
 * Reads what people write, CommonMark with strikethrough and bare links, into blocks of segments. The only reader of
 * markdown in the house: no page ever parses it. HTML is text like any other here, pictures become links, and a link
 * that is not http, https or mailto becomes its words.
 */
import type {Definition, ImageReference, LinkReference, Nodes, Parents, PhrasingContent, RootContent} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmAutolinkLiteralFromMarkdown} from 'mdast-util-gfm-autolink-literal';
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough';
import {gfmAutolinkLiteral} from 'micromark-extension-gfm-autolink-literal';
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough';
import {type MentionText, wordSegments} from './markdown-words.js';
import {safeUrl} from './safe-url.js';
import type {BlockKind, Mark, StoredBlock, StoredSegment} from './rich-text.js';

export type {MentionText} from './markdown-words.js';
export * from './rich-text.js';

/** What the contract allows a body to have; `parseMarkdown` returns more if there are more, for the caller to refuse. */
export const maxBlocks = 200;
/** Nesting beyond this is a trick or a mistake, and looks the same. */
const maxDepth = 6;
/** Lists and quotes that deep are read as text: reading them takes a stack and time that grows with the square. */
const maxContainers = 24;

const options = {
  extensions: [
    gfmStrikethrough(),
    gfmAutolinkLiteral(),
    // Without these two, tags are plain characters and what stands between them is markdown as usual.
    {disable: {null: ['htmlFlow', 'htmlText']}},
  ],
  mdastExtensions: [gfmStrikethroughFromMarkdown(), gfmAutolinkLiteralFromMarkdown()],
};

/** Makes characters that no database takes into the replacement character, and defuses absurdly deep nesting. */
function tame(markdown: string): string {
  return markdown
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}|\0/gu, '\ufffd')
    .split('\n')
    .map((line) => (containerCount(line) > maxContainers ? `\\${line.trimStart()}` : line))
    .join('\n');
}

/** How many quotes and list items a line opens. */
function containerCount(line: string): number {
  const prefix = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(line)?.[0] ?? '';
  return prefix.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
}

/** What markdown says, with every occurrence of a mention's text outside code and links made into the mention. */
export function parseMarkdown(markdown: string, mentions: readonly MentionText[] = []): StoredBlock[] {
  const tree = fromMarkdown(tame(markdown), options);
  const reader = new Reader(mentions);
  reader.define(tree);
  reader.blocks(tree.children, {kind: 'PARAGRAPH', depth: 1, quotes: 0, lists: 0});
  return reader.result;
}

/** Where a block stands. */
interface Place {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly quotes: number;
  readonly lists: number;
}

class Reader {
  readonly result: StoredBlock[] = [];
  readonly #mentions: readonly MentionText[];
  readonly #definitions = new Map<string, Definition>();

  constructor(mentions: readonly MentionText[]) {
    this.#mentions = mentions;
  }

  /** Collects where reference links lead. The first definition of a name counts, as CommonMark says. */
  define(node: Nodes): void {
    if (node.type === 'definition' && !this.#definitions.has(node.identifier)) {
      this.#definitions.set(node.identifier, node);
    }
    if ('children' in node) for (const child of node.children) this.define(child);
  }

  blocks(nodes: readonly RootContent[], place: Place): void {
    for (const node of nodes) this.#block(node, place);
  }

  #block(node: RootContent, place: Place): void {
    switch (node.type) {
      case 'paragraph':
        this.#add(place.kind, place.depth, this.#phrases(node, []));
        break;
      case 'heading':
        this.#add('HEADING', node.depth, this.#phrases(node, []));
        break;
      case 'thematicBreak':
        this.result.push({kind: 'DIVIDER', depth: 1, language: null, segments: []});
        break;
      case 'code':
        this.result.push({
          kind: 'CODE',
          depth: 1,
          language: node.lang ?? null,
          segments: node.value === '' ? [] : [{type: 'text', text: node.value, marks: []}],
        });
        break;
      case 'blockquote': {
        const quotes = place.quotes + 1;
        this.blocks(node.children, {kind: 'QUOTE', depth: Math.min(quotes, maxDepth), quotes, lists: 0});
        break;
      }
      case 'list': {
        const lists = place.lists + 1;
        const item: Place = {
          kind: node.ordered ? 'NUMBERED' : 'BULLET',
          depth: Math.min(lists, maxDepth),
          quotes: place.quotes,
          lists,
        };
        for (const {children} of node.children) {
          const [first, ...rest] = children;
          if (first) this.#block(first, item);
          // A second paragraph is no second item.
          this.blocks(rest, {...item, kind: 'PARAGRAPH', depth: 1});
        }
        break;
      }
      default:
        // Definitions say nothing by themselves; nothing else comes from these extensions.
        break;
    }
  }

  #add(kind: BlockKind, depth: number, segments: readonly StoredSegment[]): void {
    const merged = mergeText(segments);
    if (merged.length > 0) this.result.push({kind, depth, language: null, segments: merged});
  }

  #phrases(parent: Parents, marks: readonly Mark[]): StoredSegment[] {
    return (parent.children as readonly PhrasingContent[]).flatMap((node) => this.#phrase(node, marks));
  }

  #phrase(node: PhrasingContent, marks: readonly Mark[]): StoredSegment[] {
    switch (node.type) {
      case 'text':
        return wordSegments(node.value, marks, this.#mentions);
      case 'strong':
        return this.#phrases(node, withMark(marks, 'BOLD'));
      case 'emphasis':
        return this.#phrases(node, withMark(marks, 'ITALIC'));
      case 'delete':
        return this.#phrases(node, withMark(marks, 'STRIKETHROUGH'));
      case 'inlineCode':
        return [{type: 'text', text: node.value, marks: withMark(marks, 'CODE')}];
      case 'break':
        return [{type: 'text', text: '\n', marks}];
      case 'link':
        return this.#link(node.url, this.#phrases(node, marks));
      case 'image':
        return this.#picture(node.url, node.alt, marks);
      case 'linkReference':
      case 'imageReference':
        return this.#reference(node, marks);
      default:
        return [];
    }
  }

  #reference(node: LinkReference | ImageReference, marks: readonly Mark[]): StoredSegment[] {
    const url = this.#definitions.get(node.identifier)?.url ?? '';
    return node.type === 'linkReference'
      ? this.#link(url, this.#phrases(node, marks))
      : this.#picture(url, node.alt, marks);
  }

  #picture(url: string, alt: string | null | undefined, marks: readonly Mark[]): StoredSegment[] {
    const words = alt?.trim() ?? '';
    return this.#link(url, [{type: 'text', text: words === '' ? (safeUrl(url) ?? '') : words, marks}]);
  }

  /** One segment for each run of marks, all with the same target. Nothing inside a link is a mention or a topic. */
  #link(url: string, words: readonly StoredSegment[]): StoredSegment[] {
    const href = safeUrl(url);
    if (href === null) return [...words];
    return words.map(({text, marks}) => ({type: 'link', text, marks, href}));
  }
}

const withMark = (marks: readonly Mark[], mark: Mark): readonly Mark[] =>
  marks.includes(mark) ? marks : [...marks, mark];

/** Joins neighbours that look the same, and leaves out what is empty. */
function mergeText(segments: readonly StoredSegment[]): StoredSegment[] {
  const merged: StoredSegment[] = [];
  for (const segment of segments) {
    if (segment.text === '') continue;
    const last = merged.at(-1);
    const isSame =
      last?.type === segment.type &&
      last.marks.join() === segment.marks.join() &&
      (last.type === 'text' || (last.type === 'link' && segment.type === 'link' && last.href === segment.href));
    if (isSame) merged[merged.length - 1] = {...last, text: last.text + segment.text};
    else merged.push(segment);
  }
  return merged;
}
