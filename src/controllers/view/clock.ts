/**
 * Keeps "5 minutes ago" true. One timer and one observer for the whole page: hosts in sight are drawn again every
 * half minute, the others when they come into sight, and a hidden tab not at all. What is out of sight keeps its height.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {keepHeights} from '../../lib/keep-height.js';

const interval = 30_000;
/**
 * Of so few, a page of them and what stands around it, there is nothing to save by not laying them out; and who jumps to what is
 * not laid out sees an empty frame.
 */
export const few = 60;

/** In pixels: Chromium takes percentages of the whole page where a page is in a frame. */
const margin = (): string => `${Math.max(innerHeight, 500)}px 0px`;

type Host = ReactiveControllerHost &
  Element & {
    /** Called when the browser stops to lay it out, and when it begins again: what is observed in it costs each frame. */
    skip?(isSkipped: boolean): void;
    /** Called when it is about to be seen, and when it is no more: what is far may draw less of itself. */
    near?(isNear: boolean): void;
    /** Whether it draws less: then it is drawn again in any case, when it has come near. */
    readonly isFar?: boolean;
  };

/** Every host, and when it was last told. */
const told = new Map<Element, number>();
const inSight = new Set<Host>();
/** Out of sight, and laid out all the same. */
const away = new Set<Host>();
const hasBeenAway = new WeakSet<Element>();
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

/** Looks away from what is not laid out: nobody can see it, and the browser says when it comes near. */
function skip({skipped, currentTarget}: ContentVisibilityAutoStateChangeEvent): void {
  const host = ((currentTarget as Element).getRootNode() as ShadowRoot).host as unknown as Host;
  if (skipped) leave(host);
  else if (told.has(host)) observer!.observe(host);
  host.skip?.(skipped);
}

function leave(host: Host): void {
  inSight.delete(host);
  away.delete(host);
  observer?.unobserve(host);
}

const isAway = (host: Element): boolean => told.has(host) && !inSight.has(host as Host);

function see(entries: IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting} of entries) {
    const host = target as unknown as Host;
    if (!told.has(host)) continue;
    if (!isIntersecting) {
      // What only comes near has left before.
      if (inSight.delete(host) || !hasBeenAway.has(host)) away.add(host);
      hasBeenAway.add(host);
    } else {
      inSight.add(host);
      away.delete(host);
      host.near?.(true);
      if (!host.isFar && Date.now() - told.get(host)! > interval) tell(host);
    }
  }
  schedule();
  if (told.size > few) {
    const hosts = [...away];
    away.clear();
    keepHeights(hosts, isAway, skip);
    // Its height is known: what is not drawn any more leaves its room.
    for (const host of hosts) host.near?.(false);
  }
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

  /** Looks at the host again, which is laid out whole from now on: nobody looks at what was not. */
  lookAgain(): void {
    hasBeenAway.delete(this.#host);
    leave(this.#host);
    observer?.observe(this.#host);
  }

  hostConnected(): void {
    if (told.size === 0) document.addEventListener('visibilitychange', tick);
    told.set(this.#host, Date.now());
    observer ??= new IntersectionObserver(see, {rootMargin: margin()});
    observer.observe(this.#host);
  }

  hostDisconnected(): void {
    told.delete(this.#host);
    leave(this.#host);
    if (told.size === 0) document.removeEventListener('visibilitychange', tick);
    schedule();
  }
}
