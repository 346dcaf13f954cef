/**
 * On a phone, makes a sheet at the bottom of the screen of a part of its host while one writes in it: the button that sends stays
 * in sight above the keyboard. The part goes to the top layer as it is, so nothing that is written or selected is touched.
 */
import type {LitElement, ReactiveController} from 'lit';

/** Where there is little room and a finger. */
const phone = matchMedia('(max-width: 479.98px) and (pointer: coarse)');

export class SheetController implements ReactiveController {
  readonly #host: LitElement;
  readonly #selector: string;
  readonly #isWanted: () => boolean;
  /** The person put it away: it comes back when the text is touched. */
  #isAway = false;
  #isOpen = false;

  /**
   * @param selector - Of the part.
   * @param isWanted - Whether it is being written in. Asked after every update.
   */
  constructor(host: LitElement, selector: string, isWanted: () => boolean) {
    this.#host = host;
    this.#selector = selector;
    this.#isWanted = isWanted;
    host.addController(this);
  }

  hostConnected(): void {
    phone.addEventListener('change', this.#follow);
    visualViewport?.addEventListener('resize', this.#fit);
    visualViewport?.addEventListener('scroll', this.#fit);
  }

  hostDisconnected(): void {
    phone.removeEventListener('change', this.#follow);
    visualViewport?.removeEventListener('resize', this.#fit);
    visualViewport?.removeEventListener('scroll', this.#fit);
    // What is taken out of a page is no popover any more.
    this.#isOpen = false;
  }

  hostUpdated(): void {
    const wanted = this.#isWanted();
    if (!wanted) this.#isAway = false;
    this.#show(wanted && !this.#isAway && phone.matches && this.#host.isConnected);
  }

  /** The text was touched. */
  bringBack(): void {
    if (!this.#isAway) return;
    this.#isAway = false;
    this.#host.requestUpdate();
  }

  /** Puts it back to its place in the page; what is written stays. Null: it is there. */
  get putAway(): (() => void) | null {
    return this.#isOpen ? this.#putAway : null;
  }

  readonly #putAway = (): void => {
    this.#isAway = true;
    (this.#host.shadowRoot?.activeElement as HTMLElement | null)?.blur();
    this.#host.requestUpdate();
  };

  #show(isOpen: boolean): void {
    const part = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    if (!part || isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    // A popover that is closed is not drawn: it is one only while it is open.
    if (isOpen) {
      part.popover = 'manual';
      part.showPopover();
    } else {
      part.hidePopover();
      part.popover = null;
    }
    this.#fit();
    this.#host.requestUpdate();
  }

  readonly #follow = (): void => this.#host.requestUpdate();

  /** Above the keyboard, which covers what is at the bottom of the page without saying so to its layout. */
  readonly #fit = (): void => {
    const part = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector);
    if (!part || !visualViewport) return;
    const {height, offsetTop} = visualViewport;
    const covered = Math.max(0, innerHeight - height - offsetTop);
    part.style.insetBlockEnd = this.#isOpen ? `${covered}px` : '';
    part.style.maxBlockSize = this.#isOpen ? `${height - 16}px` : '';
  };
}
