/** The words of discussions for a host, in its language: null until their chunk is there, which draws the host again. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {knownDiscussionWords, loadDiscussionWords, type DiscussionWords} from '../../localization/discussion/words.js';

export class DiscussionWordsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #languageOf: () => string;
  #wanted = '';
  #words: DiscussionWords | null = null;
  #isLost = false;

  /** @param languageOf Called before every update of the host. */
  constructor(host: ReactiveControllerHost, languageOf: () => string) {
    this.#host = host;
    this.#languageOf = languageOf;
    host.addController(this);
  }

  get words(): DiscussionWords | null {
    return this.#words;
  }

  /** Not even English came: the line is down, or the page's files are. */
  get isLost(): boolean {
    return this.#isLost;
  }

  hostUpdate(): void {
    const language = this.#languageOf();
    if (language === this.#wanted) return;
    this.#wanted = language;
    this.#words = knownDiscussionWords(language) ?? this.#words;
    if (knownDiscussionWords(language)) return;
    void this.#load(language);
  }

  /** Tries once more, after `isLost`. */
  async retry(): Promise<void> {
    await this.#load(this.#wanted);
  }

  async #load(language: string): Promise<void> {
    try {
      const words = await loadDiscussionWords(language);
      if (language !== this.#wanted) return;
      this.#words = words;
      this.#isLost = false;
    } catch {
      this.#isLost = this.#words === null;
    }
    this.#host.requestUpdate();
  }
}
