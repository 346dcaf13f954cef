/** A control that goes, because it has done its work, leaves the focus where the host says rather than nowhere. */
import type {LitElement, ReactiveController} from 'lit';

export class FocusKeeper implements ReactiveController {
  readonly #host: LitElement;
  readonly #home: () => HTMLElement;
  #focused: Element | null = null;
  #isHandingBack = false;

  /** @param home - Where the focus goes. */
  constructor(host: LitElement, home: () => HTMLElement) {
    this.#host = host;
    this.#home = home;
    host.addController(this);
  }

  /** The focus comes back by itself right now: nobody has touched anything. */
  get isHandingBack(): boolean {
    return this.#isHandingBack;
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? null;
  }

  hostUpdated(): void {
    if (!this.#focused || this.#focused.isConnected) return;
    this.#isHandingBack = true;
    this.#home().focus({preventScroll: true});
    this.#isHandingBack = false;
  }
}
