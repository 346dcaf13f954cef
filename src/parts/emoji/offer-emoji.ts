/**
 * Offers emoji in a text box while one writes the name of one after a colon, and writes the emoji in its place when a second
 * colon ends a name. What there is to offer is loaded with the first name; where it does not come, one writes on.
 */
import type {EmojiOffer, EmojiSuggestion, SuggestionController} from '../../controllers/view/suggestion.js';
import {isInCode} from '../writing-tools/edits/in-code.js';
import {findShortcode, isTelling, type Shortcode} from './find-shortcode.js';
import type {EmojiNames} from './named-emoji.js';
import {putInPlace} from './put-in-place.js';

export interface EmojiDesk {
  readonly box: HTMLTextAreaElement;
  /** What shows the list, and takes from it. */
  readonly suggestions: SuggestionController;
  language(): string;
}

/** Until `signal` says that it is enough. */
export function offerEmoji({box, suggestions, language}: EmojiDesk, signal: AbortSignal): void {
  let names: EmojiNames | null = null;
  let loading: Promise<unknown> | null = null;
  let loadingFor = '';
  /** Where a name stands for which nothing could be loaded: the next one tries again. */
  let lostAt = -1;

  async function load(start: number): Promise<void> {
    const asked = language();
    loadingFor = asked;
    names = null;
    try {
      const {loadEmojiNames} = await import('./named-emoji.js');
      const loaded = await loadEmojiNames(asked);
      if (asked === loadingFor) names = loaded;
    } catch {
      loadingFor = '';
      lostAt = start;
    }
  }

  /** What was found for the caret, but not in code, where a colon is a colon. */
  function written(text: string, caret: number): Shortcode | null {
    const found = findShortcode(text, caret);
    if (!found) lostAt = -1;
    return found && !isInCode(text, found.start) ? found : null;
  }

  function isHere(): boolean {
    const isFocused = (box.getRootNode() as Document | ShadowRoot).activeElement === box;
    return isFocused && !box.readOnly && !signal.aborted;
  }

  /** Offers what has come for what is still being written. */
  function show(): void {
    const caret = box.selectionEnd;
    if (!names || !isHere() || box.selectionStart !== caret || !written(box.value, caret)) return;
    suggestions.close();
    suggestions.follow(box.value, caret);
  }

  /** Null: not there yet. */
  function offered({name, start}: Shortcode): readonly EmojiSuggestion[] {
    if (loadingFor !== language() && start !== lostAt) loading = load(start).then(show);
    return names?.beginningWith(name) ?? [];
  }

  function replace(found: Shortcode): void {
    const emoji = names?.called(found.name);
    const isThere = box.value.slice(found.start, found.end) === `:${found.name}:`;
    if (!emoji || !isThere || !isHere()) return;
    putInPlace(box, found.start, found.end, emoji.character);
    emoji.noteUse();
  }

  /** Nobody but a person at the keyboard ends a name: an undo brings one back, and a paste means what it says. */
  function end({inputType, data, isComposing}: InputEvent): void {
    if (inputType !== 'insertText' || data !== ':' || isComposing) return;
    const found = written(box.value, box.selectionEnd);
    if (!found?.isClosed || !isTelling(found.name) || suggestions.isUnwanted(found.start)) return;
    // Whoever writes faster than it comes still gets it.
    if (names) replace(found);
    else void loading?.then(() => replace(found));
  }

  /** For a text; null: for none. Each key asks twice, when it goes down and when it comes up. */
  let last: {
    readonly text: string;
    readonly caret: number;
    readonly names: EmojiNames;
    readonly offer: EmojiOffer;
  } | null;

  suggestions.findEmoji = (text, caret) => {
    if (text === last?.text && caret === last.caret && names === last.names) return last.offer;
    last = null;
    const found = written(text, caret);
    if (!found) return null;
    const {start, end: to, name, isClosed} = found;
    const items = !isClosed && isTelling(name) ? offered(found) : [];
    const offer: EmojiOffer = {mark: ':', prefix: text.slice(start + 1, to), start, end: to, items};
    if (names) last = {text, caret, names, offer};
    return offer;
  };
  signal.addEventListener('abort', () => (suggestions.findEmoji = null));
  box.addEventListener('input', end, {signal});
}
