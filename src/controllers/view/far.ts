/**
 * Lets a host draw less of itself while it is more than a screen away: what one does with a message takes more memory than
 * what it says. What is read, found, selected and counted stays. What only flies by is left as it is.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {few} from './clock.js';

/** Milliseconds after which what came near is not about to fly by. At any speed at which one reads, it is not in sight yet. */
const patience = 200;
const between = 100;
/** Drawn in one go: nobody waits for more of them. */
const atOnce = 16;

type Host = ReactiveControllerHost &
  Element & {
    /** Draws it in the same turn. */
    drawNow(): void;
    /** Draws it whole, if it is not. */
    hurry(): void;
  };

const far = new Set<FarController>();
/** When each came near. */
const coming = new Map<FarController, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
/** What began with less and was not laid out yet. */
let begun: FarController[] = [];
let count = 0;
let looking: Promise<void> | undefined;

/**
 * Once they have been laid out, and before one sees them. Folded by then is what is long: who has looked at sizes before is asked
 * before.
 */
function lookAtBegun(): void {
  const looking = begun;
  begun = [];
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    // All are asked where they are before the first is changed: the layout is worked out once.
    const seen = looking.filter((one) => one.isInSight);
    for (const one of seen) one.hurry();
    if (count <= few) for (const one of looking) one.approach();
  });
  for (const {host} of looking) observer.observe(host);
}

function arrive(): void {
  timer = undefined;
  const due = [...coming].filter(([, since]) => performance.now() - since >= patience);
  for (const [one] of due.slice(0, atOnce)) one.hurry();
  if (coming.size > 0) timer = setTimeout(arrive, between);
}

/** A printer shows everything, and waits for nobody. */
function print(): void {
  for (const one of far) one.hurry();
}

function add(one: FarController): void {
  if (far.size === 0) addEventListener('beforeprint', print);
  far.add(one);
}

export class FarController implements ReactiveController {
  constructor(readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    count++;
  }

  get isFar(): boolean {
    return far.has(this);
  }

  get isInSight(): boolean {
    const {top, bottom} = this.host.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }

  /** Begins with less, until it is known whether it is near. Call it before the host is drawn for the first time. */
  begin(): void {
    if (begun.length === 0) queueMicrotask(lookAtBegun);
    begun.push(this);
    add(this);
  }

  /** Call it only when nothing in it would be lost. */
  leave(): void {
    coming.delete(this);
    if (this.isFar) return;
    // For the keyboard, once. Where it does not come, one goes on with less comfort.
    looking ??= import('./backwards.js').then(
      (late) => late.lookBackwards(far),
      () => {},
    );
    add(this);
    this.host.requestUpdate();
  }

  approach(): void {
    if (!this.isFar || coming.has(this)) return;
    coming.set(this, performance.now());
    timer ??= setTimeout(arrive, patience);
  }

  /** Draws it whole, now: somebody is there. */
  hurry(): void {
    coming.delete(this);
    if (!far.delete(this)) return;
    if (far.size === 0) removeEventListener('beforeprint', print);
    this.host.requestUpdate();
    this.host.drawNow();
  }

  hostDisconnected(): void {
    count--;
    coming.delete(this);
    if (!far.delete(this)) return;
    if (far.size === 0) removeEventListener('beforeprint', print);
    this.host.requestUpdate();
  }
}
