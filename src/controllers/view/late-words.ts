/** Words that come with a late part, for a host, in its language: null until their chunk is there, which draws the host again. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

export class LateWordsController<Words> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #languageOf: () => string;
  readonly #load: (language: string) => Promise<Words>;
  #wanted = '';
  #words: Words | null = null;

  /**
   * @param languageOf - Called before every update of the host.
   * @param load - Rejects when not even English comes: then there are no words.
   */
  constructor(host: ReactiveControllerHost, languageOf: () => string, load: (language: string) => Promise<Words>) {
    this.#host = host;
    this.#languageOf = languageOf;
    this.#load = load;
    host.addController(this);
  }

  get words(): Words | null {
    return this.#words;
  }

  hostUpdate(): void {
    const language = this.#languageOf();
    if (language === this.#wanted) return;
    this.#wanted = language;
    void this.#fetch(language);
  }

  async #fetch(language: string): Promise<void> {
    const words = await this.#load(language).catch(() => null);
    if (words === null) {
      // The next drawing tries again: what the part stands for is there without it.
      if (this.#wanted === language) this.#wanted = '';
      return;
    }
    if (this.#wanted !== language) return;
    this.#words = words;
    this.#host.requestUpdate();
  }
}
