/**
 * What keys and pastes do in a text box while one writes markdown: shortcuts, lists that go on, links made by pasting. It
 * keeps out of the way of an input method, and of whoever has taken a key before it.
 */
import {isForInputMethod} from '../../lib/is-for-input-method.js';
import type {ToolName} from '../../localization/writing/words.js';
import {applyEdit, selectedIn} from './apply-edit.js';
import {continueList} from './edits/continue-list.js';
import type {Edit, Selected} from './edits/edit.js';
import {nestItem} from './edits/nest-item.js';
import {toggleCode} from './edits/toggle-code.js';
import {toggleLines} from './edits/toggle-lines.js';
import {linkSelection, toggleLink} from './edits/toggle-link.js';
import {toggleMark} from './edits/toggle-mark.js';
import {toolOf} from './shortcut.js';

type RichPaste = (selected: Selected, pasted: DataTransfer) => Edit | null;

/** What takes other programs' HTML apart comes later still; until then a paste is plain. */
let richPaste: RichPaste | null = null;
const loadRichPaste = (): void =>
  void import('../paste/rich-paste.js').then(
    (loaded) => (richPaste = loaded.richPaste),
    () => undefined,
  );

const tools: Readonly<Record<ToolName, (selected: Selected) => Edit>> = {
  bold: (selected) => toggleMark(selected, 'bold'),
  italic: (selected) => toggleMark(selected, 'italic'),
  code: toggleCode,
  link: toggleLink,
  bullets: (selected) => toggleLines(selected, 'bullets'),
  numbers: (selected) => toggleLines(selected, 'numbers'),
  quote: (selected) => toggleLines(selected, 'quote'),
};

/** Uses a tool on what is selected, and leaves the caret in the box. */
export function useTool(box: HTMLTextAreaElement, tool: ToolName): void {
  if (!box.readOnly) applyEdit(box, tools[tool](selectedIn(box)));
}

/** Listens to a text box until `signal` says that it is enough. */
export function assistTyping(box: HTMLTextAreaElement, signal: AbortSignal): void {
  if (!richPaste) loadRichPaste();
  const assist = (event: Event, edit: Edit | null): void => {
    if (!edit) return;
    event.preventDefault();
    applyEdit(box, edit);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || box.readOnly || isForInputMethod(event)) return;
    const tool = toolOf(event);
    if (tool) assist(event, tools[tool](selectedIn(box)));
    else if (event.key === 'Tab' && !event.ctrlKey && !event.metaKey && !event.altKey)
      assist(event, nestItem(selectedIn(box), event.shiftKey));
  };
  // On a phone, a key has no name; that a line is about to break is told everywhere. With Shift it is only broken.
  let isShifted = false;
  const noteShift = (event: KeyboardEvent): void => void (isShifted = event.shiftKey);
  const beforeInput = (event: InputEvent): void => {
    if (event.inputType !== 'insertLineBreak' || event.isComposing || isShifted || box.readOnly) return;
    assist(event, continueList(selectedIn(box)));
  };
  const paste = (event: ClipboardEvent): void => {
    const {clipboardData: pasted, defaultPrevented} = event;
    if (!pasted || defaultPrevented || box.readOnly) return;
    const selected = selectedIn(box);
    assist(event, linkSelection(selected, pasted.getData('text/plain')) ?? richPaste?.(selected, pasted) ?? null);
  };
  box.addEventListener('keydown', noteShift, {signal});
  box.addEventListener('keyup', noteShift, {signal});
  box.addEventListener('keydown', key, {signal});
  box.addEventListener('beforeinput', beforeInput, {signal});
  box.addEventListener('paste', paste, {signal});
}
