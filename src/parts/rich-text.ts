/**
 * A body as the contract gives it: a flat list of blocks of typed segments. A switch and text nodes, no parser and no
 * HTML; a kind or type that is not known here is shown as its text.
 */
import {css} from 'lit';
import {safeUrl} from '../lib/safe-url.js';
import type {RichTextPartsFragment} from '../network/schema.js';
import {byHand, make} from './by-hand.js';

export type Block = RichTextPartsFragment['blocks'][number];
export type Segment = Block['segments'][number];

type Content = Node | string;

/** A link if the address is one that may be followed, plain text otherwise. */
function link(href: string | null | undefined, content: Content, className: string | null = null): Content {
  const safe = safeUrl(href);
  if (safe) return make('a', {class: className, href: safe}, [content]);
  return className ? make('span', {class: className}, [content]) : content;
}

const tags: Partial<Record<string, string>> = {BOLD: 'strong', ITALIC: 'em', CODE: 'code', STRIKETHROUGH: 's'};

const marked = ({text, marks}: Segment): Content =>
  (marks ?? []).reduce<Content>((content, mark) => {
    const tag = tags[mark];
    return tag ? make(tag, {}, [content]) : content;
  }, text ?? '');

function inline(segment: Segment): Content {
  const content = marked(segment);
  switch (segment.__typename) {
    case 'LinkSegment':
      return link(segment.href, content);
    case 'MentionSegment':
      return link(segment.mentioned?.url, content, 'named');
    case 'TopicSegment':
      return link(segment.topic?.url, content, 'named');
    default:
      return content;
  }
}

const words = (block: Block): Content[] => block.segments.map(inline);

/** `dir="auto"` on each block: one post may hold a line of Arabic and a line of German. */
function single(block: Block, level: number): Node {
  switch (block.kind) {
    case 'HEADING': {
      const rank = Math.min(6, level + block.depth - 1);
      return make('p', {class: 'strong', role: 'heading', 'aria-level': String(rank), dir: 'auto'}, words(block));
    }
    case 'QUOTE':
      return make('blockquote', {dir: 'auto'}, words(block));
    case 'CODE':
      // Code is written left to right everywhere, and wraps: a box that scrolls sideways would need a stop for Tab.
      return make('pre', {dir: 'ltr'}, [make('code', {}, words(block))]);
    case 'DIVIDER':
      return make('hr');
    default:
      return make('p', {dir: 'auto'}, words(block));
  }
}

const isItem = ({kind}: Block): boolean => kind === 'BULLET' || kind === 'NUMBERED';

/** Turns a run of items, each with its depth, into real lists inside each other: ears count on "list with 3 items". */
function listOf(items: readonly Block[]): Node {
  const [first] = items;
  const rows: {item: Block; nested: Block[]}[] = [];
  for (const item of items) {
    const last = rows.at(-1);
    if (last && item.depth > first!.depth) last.nested.push(item);
    else rows.push({item, nested: []});
  }
  const entries = rows.map(({item, nested}) => make('li', {}, [...words(item), ...runs(nested)]));
  return make(first!.kind === 'BULLET' ? 'ul' : 'ol', {dir: 'auto'}, entries);
}

/** Lists out of items: a new one starts where the kind changes at the same depth. */
function runs(items: readonly Block[]): Node[] {
  const lists: Block[][] = [];
  for (const item of items) {
    const last = lists.at(-1);
    if (last && (item.depth > last[0]!.depth || item.kind === last[0]!.kind)) last.push(item);
    else lists.push([item]);
  }
  return lists.map(listOf);
}

function draw(blocks: readonly Block[], level: number): Node {
  const drawn = document.createDocumentFragment();
  for (let index = 0; index < blocks.length;) {
    let end = index;
    while (end < blocks.length && isItem(blocks[end]!)) end++;
    if (end > index) drawn.append(...runs(blocks.slice(index, end)));
    else drawn.append(single(blocks[end++]!, level));
    index = end;
  }
  return drawn;
}

/**
 * The blocks of a body.
 * @param level Of a heading in the body that has depth 1. Default: 4.
 */
export const richText = (blocks: readonly Block[], level = 4): unknown => byHand(draw, blocks, level);

/** The text of a message: the blocks of its body, with the language that it is in. */
export const bodyNode = (blocks: readonly Block[], level: number, language: string | null): Node =>
  make('div', {class: 'body', lang: language}, [draw(blocks, level)]);

export const richTextStyles = css`
  .body > * + * {
    margin-block-start: 0.5em;
  }
  .body {
    max-inline-size: 68ch;
  }
  .body :is(p, li, blockquote) {
    white-space: pre-line;
  }
  .body ul {
    list-style: disc;
  }
  .body ol {
    list-style: decimal;
  }
  .body :is(ul, ol) {
    white-space: normal;
    padding-inline-start: 1.5em;
  }
  .body blockquote {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
    color: var(--_muted);
  }
  .body code {
    padding: 0.1em 0.3em;
    border-radius: 4px;
    background: var(--_hover);
    font:
      0.9em ui-monospace,
      SFMono-Regular,
      Consolas,
      monospace;
  }
  .body pre {
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_hover);
    line-height: 1.45;
    white-space: pre-wrap;
  }
  .body pre code {
    padding: 0;
    background: none;
  }
  .body hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .named {
    color: var(--_accent-text);
    font-weight: 500;
    text-decoration: none;
  }
  a.named:hover {
    text-decoration: underline;
  }
`;
