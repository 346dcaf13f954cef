/**
 * Lets a host draw less of itself while it is more than a screen away: what one does with a message takes more memory than
 * what it says. What is read, found, selected and counted stays. What only flies by is left as it is.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Milliseconds after which what came near is not about to fly by. At any speed at which one reads, it is not in sight yet. */
const patience = 200;
const between = 100;

interface Host extends ReactiveControllerHost {
  /** Draws it in the same turn. */
  drawNow(): void;
}

const far = new Set<FarController>();
/** When each came near. */
const coming = new Map<FarController, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

function arrive(): void {
  timer = undefined;
  for (const [one, since] of coming) if (performance.now() - since >= patience) one.hurry();
  if (coming.size > 0) timer = setTimeout(arrive, between);
}

/** A printer shows everything, and waits for nobody. */
function print(): void {
  for (const one of far) one.hurry();
}

export class FarController implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get isFar(): boolean {
    return far.has(this);
  }

  /** Call it only when nothing in it would be lost. */
  leave(): void {
    coming.delete(this);
    if (this.isFar) return;
    if (far.size === 0) addEventListener('beforeprint', print);
    far.add(this);
    this.#host.requestUpdate();
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
    this.#host.requestUpdate();
    this.#host.drawNow();
  }

  hostDisconnected(): void {
    coming.delete(this);
    if (!far.delete(this)) return;
    if (far.size === 0) removeEventListener('beforeprint', print);
    this.#host.requestUpdate();
  }
}
