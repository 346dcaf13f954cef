/** What a paste from another program writes: markdown of its own looks, where those say something. */
import type {Edit, Selected} from '../writing-tools/edits/edit.js';
import {isInFence} from '../writing-tools/edits/lines.js';
import {htmlToMarkdown} from './html-to-markdown.js';

/** More than anybody means to post; taking it apart would hold the page up. */
const longest = 1_000_000;

/** Null: the paste is as plain as the browser makes it. That is also what Ctrl+Shift+V asks for: it brings no HTML. */
export function richPaste({text, start, end}: Selected, pasted: DataTransfer): Edit | null {
  const html = pasted.getData('text/html');
  // Editors of code dress it up; it is code all the same.
  if (html === '' || html.length > longest || pasted.types.includes('vscode-editor-data')) return null;
  if (isInFence(text, start)) return null;
  const {markdown, isInline} = htmlToMarkdown(html);
  if (markdown === '' || markdown === pasted.getData('text/plain').trim()) return null;
  const words = isInline ? markdown : apart(text.slice(0, start), markdown, text.slice(end));
  return {from: start, to: end, words, start: start + words.length, end: start + words.length};
}

/** What has lines of its own stands apart from what is before and after it. */
function apart(before: string, markdown: string, after: string): string {
  const head = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const tail = after.trim() === '' || after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
  return head + markdown + tail;
}
