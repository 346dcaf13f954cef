/**
 * Tells a host when somebody is about to see it: it is on the screen, or less than a screen away. Until then, and while it is
 * hidden (in a closed `<details>`, in a tab that is not chosen, in a window in the background), it need not ask for
 * anything. Once near, a host stays so, wherever it is put. One observer for the whole page: what is near in the same
 * frame is told in the same turn, and so asks together.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * How far away still counts as near. In pixels: Chromium measures percentages by the whole page when both margins have them,
 * and then everything is near. The loader's is the same.
 */
const margin = (): string => `${Math.max(innerHeight, 500)}px`;

type Host = ReactiveControllerHost & Element;

const near = new WeakSet<Element>();
const waiting = new Set<Host>();
let observer: IntersectionObserver | undefined;

function tell(host: Host): void {
  near.add(host);
  forget(host);
  host.requestUpdate();
}

function forget(host: Host): void {
  waiting.delete(host);
  observer?.unobserve(host);
}

function see(entries: readonly IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting} of entries) {
    // An element without a box of its own is never seen, but what is inside may be.
    if (isIntersecting || getComputedStyle(target).display === 'contents') tell(target as unknown as Host);
  }
}

/** A printer shows what is far below as well. It may not wait for the answers; who prints once more has them. */
function seeAll(): void {
  for (const host of [...waiting]) if (host.checkVisibility()) tell(host);
}

export class NearController implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get isNear(): boolean {
    return near.has(this.#host);
  }

  /** Somebody wants it now, wherever it is. */
  hurry(): void {
    if (!this.isNear) tell(this.#host);
  }

  hostConnected(): void {
    if (this.isNear || waiting.has(this.#host)) return;
    // The page author's own wish, by the name that images and frames have for it.
    if (this.#host.getAttribute('loading') === 'eager') return void tell(this.#host);
    if (!observer) {
      // The second margin is for boxes that scroll by themselves; browsers that do not know it take their edges. Firefox adds
      // both at the window, which only means to be earlier.
      observer = new IntersectionObserver(see, {rootMargin: margin(), scrollMargin: margin()});
      addEventListener('beforeprint', seeAll);
    }
    waiting.add(this.#host);
    observer.observe(this.#host);
  }

  hostDisconnected(): void {
    forget(this.#host);
  }
}
