/**
 * Keeps "5 minutes ago" true. One timer and one observer for the whole page: hosts in sight are drawn again every
 * half minute, the others when they come into sight, and a hidden tab not at all. What is out of sight keeps its height.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {keepHeights} from '../../lib/keep-height.js';

const interval = 30_000;
/** Of so few there is nothing to save by not laying them out; and who jumps to what is not laid out sees an empty frame. */
const few = 50;

type Host = ReactiveControllerHost & Element;

/** Every host, and when it was last told. */
const told = new Map<Element, number>();
const inSight = new Set<Host>();
/** What else a host does when time has passed. */
const passed = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;
let timer: ReturnType<typeof setInterval> | undefined;

function tell(host: Host): void {
  told.set(host, Date.now());
  host.requestUpdate();
  passed.get(host)?.();
}

function tick(): void {
  if (document.hidden) return;
  for (const host of inSight) tell(host);
}

function see(entries: IntersectionObserverEntry[]): void {
  if (told.size > few) keepHeights(entries.filter(({isIntersecting}) => !isIntersecting).map(({target}) => target));
  for (const {target, isIntersecting} of entries) {
    const host = target as unknown as Host;
    if (!told.has(host)) continue;
    if (!isIntersecting) inSight.delete(host);
    else {
      inSight.add(host);
      if (Date.now() - told.get(host)! > interval) tell(host);
    }
  }
  schedule();
}

/** The timer runs only while somebody looks. */
function schedule(): void {
  if (inSight.size > 0) timer ??= setInterval(tick, interval);
  else {
    clearInterval(timer);
    timer = undefined;
  }
}

export class ClockController implements ReactiveController {
  readonly #host: Host;

  /** @param whenPassed - Called when time has passed, beside drawing the host again. */
  constructor(host: Host, whenPassed?: () => void) {
    this.#host = host;
    if (whenPassed) passed.set(host, whenPassed);
    host.addController(this);
  }

  /** The time to draw by. */
  get now(): Date {
    return new Date();
  }

  hostConnected(): void {
    if (told.size === 0) document.addEventListener('visibilitychange', tick);
    told.set(this.#host, Date.now());
    observer ??= new IntersectionObserver(see);
    observer.observe(this.#host);
  }

  hostDisconnected(): void {
    told.delete(this.#host);
    inSight.delete(this.#host);
    observer?.unobserve(this.#host);
    if (told.size === 0) document.removeEventListener('visibilitychange', tick);
    schedule();
  }
}
