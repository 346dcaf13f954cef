/**
 * Words and formats for a host, in the language of its closest ancestor with a `lang`, through shadow roots; and the
 * direction in which to write them. Follows changes of `lang` and `dir` anywhere above the host.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Formats} from '../../localization/formats.js';
import {loadLanguage, localize, type Localization} from '../../localization/localize.js';
import type {Translation} from '../../localization/translation.js';

/** The parent, through slots and out of shadow roots: how `lang` and `dir` are inherited. */
const parentOf = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;

function closestValue(start: Element, attribute: string): string | null {
  for (let element: Element | null = start; element; element = parentOf(element)) {
    const value = element.getAttribute(attribute);
    if (value) return value;
  }
  return null;
}

/** One observer for each document or shadow root, however many widgets are inside, gone with the last of them. */
const watched = new Map<Node, {observer: MutationObserver; listeners: Set<() => void>}>();

function watchRoot(root: Node, listener: () => void): void {
  let entry = watched.get(root);
  if (!entry) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => listeners.forEach((listen) => listen()));
    observer.observe(root, {attributes: true, attributeFilter: ['lang', 'dir'], subtree: true});
    entry = {observer, listeners};
    watched.set(root, entry);
  }
  entry.listeners.add(listener);
}

function unwatchRoot(root: Node, listener: () => void): void {
  const entry = watched.get(root);
  if (!entry?.listeners.delete(listener) || entry.listeners.size > 0) return;
  entry.observer.disconnect();
  watched.delete(root);
}

export class LocalizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #roots: Node[] = [];
  #current: Localization = localize('en');
  #direction: 'ltr' | 'rtl' = 'ltr';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** All of it: one object a language, to hand on to parts. */
  get current(): Localization {
    return this.#current;
  }

  get words(): Translation {
    return this.#current.words;
  }

  get formats(): Formats {
    return this.#current.formats;
  }

  /** Of the words that are shown: for the `lang` of what the element draws. */
  get language(): string {
    return this.#current.language;
  }

  /** The page's, if anything above says `dir`; otherwise that of the words. */
  get direction(): 'ltr' | 'rtl' {
    return this.#direction;
  }

  hostConnected(): void {
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#roots.push(root);
      watchRoot(root, this.#follow);
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#follow();
  }

  hostDisconnected(): void {
    for (const root of this.#roots) unwatchRoot(root, this.#follow);
    this.#roots = [];
  }

  readonly #follow = (): void => {
    const language = closestValue(this.#host, 'lang') ?? 'en';
    // English shows until the words are there: a widget never waits for its language.
    void loadLanguage(language)?.then(() => this.#host.isConnected && this.#speak(language));
    this.#speak(language);
  };

  #speak(language: string): void {
    const next = localize(language);
    const direction = closestValue(this.#host, 'dir')
      ? (getComputedStyle(this.#host).direction as 'ltr' | 'rtl')
      : next.direction;
    if (next === this.#current && direction === this.#direction) return;
    this.#current = next;
    this.#direction = direction;
    this.#host.requestUpdate();
  }
}
