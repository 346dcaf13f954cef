/**
 * Follows what somebody writes in a text box and says which people, groups, topics or emoji to offer. It asks for them
 * through a callback, so it needs no network, and it draws nothing: the host shows `items` and hands over the keys.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {findTrigger, type Trigger} from '../../lib/find-trigger.js';
import type {SuggestionsQuery} from '../../network/schema.js';

/** Somebody or something that can be named in a text. */
export type Suggestion = NonNullable<SuggestionsQuery['autocomplete']>[number];

/** An emoji that may be meant by the letters after a colon. */
export interface EmojiSuggestion {
  /** Its name. */
  readonly label: string;
  /** What one writes for it, such as `:smile:`. */
  readonly detail: string;
  /** It is nobody and nothing that can be named. */
  readonly entity: null;
  /** What to show before the name. */
  readonly face: unknown;
  /** What to write. */
  readonly character: string;
  /** To be called when it is taken. */
  noteUse(): void;
}

/** What is offered at once for a name that is being written, because nobody needs to be asked. */
export interface EmojiOffer extends Omit<Trigger, 'mark'> {
  readonly mark: ':';
  readonly items: readonly EmojiSuggestion[];
}

export type Offered = Suggestion | EmojiSuggestion;

/** What to look for. */
export interface SuggestionQuery {
  readonly mark: Trigger['mark'];
  readonly prefix: string;
}

/** What was found, and what for: an answer that comes late says by itself that it is stale. */
export interface SuggestionAnswer {
  readonly query: SuggestionQuery;
  readonly items: readonly Suggestion[];
}

export class SuggestionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ask: (query: SuggestionQuery) => void;
  readonly #delay: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #trigger: Trigger | EmojiOffer | null = null;
  #answer: SuggestionAnswer | null = null;
  #active = 0;
  /** Where the name starts for which the person wanted no help. */
  #dismissedAt = -1;
  /** Names that stand in the text because they were chosen: they are not asked for again. */
  readonly #settled = new Set<string>();

  /** What finds the emoji that is being written. It comes late. */
  findEmoji: ((text: string, caret: number) => EmojiOffer | null) | null = null;

  /**
   * @param ask Called when somebody stops writing for `delay`; hand the answer to `show`.
   * @param delay Milliseconds. Default: 250, as the contract asks of clients.
   */
  constructor(host: ReactiveControllerHost, ask: (query: SuggestionQuery) => void, delay = 250) {
    this.#host = host;
    this.#ask = ask;
    this.#delay = delay;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** What to offer now; empty: nothing, and no list is open. */
  get items(): readonly Offered[] {
    const trigger = this.#trigger;
    const answer = this.#answer;
    if (trigger?.mark === ':') return trigger.items;
    if (!trigger || !this.#fits(answer)) return [];
    // What was found for "an" still serves for "ana" until the answer for "ana" is there: the list doesn't flicker.
    const isForLess = answer.query.prefix !== trigger.prefix;
    return isForLess ? answer.items.filter((item) => matches(item, trigger.prefix)) : answer.items;
  }

  /** Index of the item that Enter would take; -1 when there is none. */
  get active(): number {
    return Math.min(this.#active, this.items.length - 1);
  }

  /** Call it after every change of the text or the caret. */
  follow(text: string, caret: number): void {
    const found = findTrigger(text, caret) ?? this.findEmoji?.(text, caret) ?? null;
    if (found?.start !== this.#dismissedAt) this.#dismissedAt = -1;
    const trigger = found && this.#dismissedAt < 0 && !this.#isSettled(found) ? found : null;
    const before = this.#trigger;
    if (before?.start === trigger?.start && before?.prefix === trigger?.prefix) return;
    this.#trigger = trigger;
    this.#active = 0;
    clearTimeout(this.#timer);
    if (trigger && trigger.mark !== ':') {
      const {mark, prefix} = trigger;
      this.#timer = setTimeout(() => this.#ask({mark, prefix}), this.#delay);
    }
    this.#host.requestUpdate();
  }

  /** Hands over what was found. An answer for something that is no longer being written is dropped. */
  show(answer: SuggestionAnswer | null): void {
    const known = this.#answer;
    if (answer === known || !this.#fits(answer)) return;
    // The one for "ana" may come before the one for "an".
    if (this.#fits(known) && known.query.prefix.length > answer.query.prefix.length) return;
    this.#answer = answer;
    this.#host.requestUpdate();
  }

  /** Moves to the next or previous item, round and round. */
  move(by: 1 | -1): void {
    const count = this.items.length;
    if (count === 0) return;
    this.#active = (this.active + by + count) % count;
    this.#host.requestUpdate();
  }

  /**
   * Takes an item: what to write, and in the place of what. Null when there is nothing to take.
   *
   * @param index Default: the active one.
   * @param textOf What to write for an item; it starts with the mark.
   */
  take(textOf: (item: Offered) => string, index = this.active): Taken | null {
    const item = this.items[index];
    const trigger = this.#trigger;
    if (!item || !trigger) return null;
    const text = textOf(item);
    this.#settled.add(text);
    this.close();
    return {item, text, start: trigger.start, end: trigger.end};
  }

  /** Wants no help with this name: nothing is offered until another one is begun. */
  dismiss(): void {
    this.#dismissedAt = this.#trigger?.start ?? -1;
    this.close();
  }

  /** Whether no help is wanted with the name that starts there. */
  isUnwanted(start: number): boolean {
    return this.#dismissedAt === start;
  }

  /** Closes the list; it comes back when the person writes on. */
  close(): void {
    clearTimeout(this.#timer);
    if (this.#trigger) this.#host.requestUpdate();
    this.#trigger = null;
    this.#answer = null;
  }

  /** Whether an answer is for what is being written, or for the beginning of it. */
  #fits(answer: SuggestionAnswer | null): answer is SuggestionAnswer {
    const trigger = this.#trigger;
    return !!trigger && answer?.query.mark === trigger.mark && trigger.prefix.startsWith(answer.query.prefix);
  }

  #isSettled({mark, prefix}: Trigger | EmojiOffer): boolean {
    return [...this.#settled].some((text) => `${mark}${prefix} `.startsWith(`${text} `));
  }
}

/** What was taken from the list. */
export interface Taken {
  readonly item: Offered;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function matches(item: Suggestion, prefix: string): boolean {
  return item.label.toLocaleLowerCase().includes(prefix.toLocaleLowerCase());
}
