/** The keys of the tools: which tool a key means, and how its keys are called. */
import type {ToolName, WritingWords} from '../../localization/writing/words.js';

interface Shortcut {
  readonly key: string;
  readonly shift?: true;
}

const shortcuts: Readonly<Record<ToolName, Shortcut>> = {
  bold: {key: 'B'},
  italic: {key: 'I'},
  link: {key: 'K'},
  code: {key: 'E'},
  numbers: {key: '7', shift: true},
  bullets: {key: '8', shift: true},
  quote: {key: '9', shift: true},
};

/** Ctrl+B moves the caret on these, and has done so since before they had menus. */
const isApple = /Mac|iP(?:hone|ad|od)/.test(navigator.platform);

export function toolOf(event: KeyboardEvent): ToolName | null {
  const [wanted, other] = isApple ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  if (!wanted || other || event.altKey) return null;
  const pressed = nameOf(event);
  const found = Object.entries(shortcuts).find(
    ([, {key, shift}]) => key === pressed && Boolean(shift) === event.shiftKey,
  );
  return (found?.[0] as ToolName | undefined) ?? null;
}

/** The letter, wherever it is on the keyboard; the place of the key where the letters are not Latin, and for digits, which shift. */
function nameOf({key, code}: KeyboardEvent): string {
  return /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace(/^(?:Key|Digit)/, '');
}

/** "Ctrl+Shift+7", as the keyboard has it. */
export function shortcutWords(tool: ToolName, {keys}: WritingWords): string {
  const {key, shift} = shortcuts[tool];
  if (isApple) return `${shift ? '⇧' : ''}⌘${key}`;
  return [keys.control, ...(shift ? [keys.shift] : []), key].join('+');
}

/** For `aria-keyshortcuts`. */
export function ariaShortcut(tool: ToolName): string {
  const {key, shift} = shortcuts[tool];
  return [isApple ? 'Meta' : 'Control', ...(shift ? ['Shift'] : []), key].join('+');
}
