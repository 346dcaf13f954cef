/** Markdown of what another program put on the clipboard: its structure, and none of its markup. */
import {blocksToMarkdown, type Block} from './blocks.js';
import {BlockCollector} from './collect.js';
import {readHtml} from './read-html.js';

export interface PastedText {
  readonly markdown: string;
  /** Words that may stand in the middle of a line. */
  readonly isInline: boolean;
}

export function htmlToMarkdown(html: string): PastedText {
  const collector = new BlockCollector();
  readHtml(html, collector);
  const blocks = collector.end();
  return {markdown: blocksToMarkdown(blocks), isInline: blocks.length === 1 && isPlain(blocks[0]!)};
}

const isPlain = ({kind, containers}: Block): boolean => kind === 'paragraph' && containers.length === 0;
