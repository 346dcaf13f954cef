/**
 * Watches, on a device that many share, whether anybody is still there. Whoever touches any tab of the site is; after so many
 * seconds without that, a warning comes, and then `leave` is called. Loaded by networks that ask for it.
 */
import type {Session} from '../../auth/session.js';
import '../../parts/away-warning.js';

/** Of the time before the end, at most so many seconds are a warning. */
const longestWarning = 30;
/** Milliseconds between two messages to the other tabs. */
const pause = 1000;
const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

export class Away {
  readonly #session: Session;
  readonly #room: ParentNode;
  readonly #patience: number;
  readonly #warning: number;
  readonly #tabs = typeof BroadcastChannel === 'function' ? new BroadcastChannel('foyer-here') : null;
  readonly #unsubscribe: () => void;
  #touched = Date.now();
  #told = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param room - Where the warning is put.
   * @param seconds - Without a touch, until the person is signed out.
   */
  constructor(session: Session, room: ParentNode, seconds: number) {
    this.#session = session;
    this.#room = room;
    this.#patience = seconds * 1000;
    this.#warning = Math.min(longestWarning, Math.ceil(seconds / 2));
    for (const touch of touches) addEventListener(touch, this.#touch, {capture: true, passive: true});
    document.addEventListener('visibilitychange', this.#look);
    this.#tabs?.addEventListener('message', this.#hear);
    // Whoever has just signed in is there.
    this.#unsubscribe = session.subscribe(() => this.#stay());
    this.#look();
  }

  stop(): void {
    clearTimeout(this.#timer);
    for (const touch of touches) removeEventListener(touch, this.#touch, {capture: true});
    document.removeEventListener('visibilitychange', this.#look);
    this.#tabs?.close();
    this.#unsubscribe();
    this.#room.querySelector('foyer-away-warning')?.remove();
  }

  readonly #touch = (): void => {
    const now = Date.now();
    if (now - this.#told >= pause) this.#tabs?.postMessage('here');
    if (now - this.#told >= pause) this.#told = now;
    this.#touched = now;
    if (this.#room.querySelector('foyer-away-warning')) this.#look();
  };

  /** In another tab. */
  readonly #hear = (): void => this.#stay();

  #stay(): void {
    this.#touched = Date.now();
    this.#look();
  }

  /** By the clock, not by the timer alone: a device that slept has been left alone all the while. */
  readonly #look = (): void => {
    clearTimeout(this.#timer);
    const warning = this.#room.querySelector('foyer-away-warning');
    const left = this.#touched + this.#patience - Date.now();
    const isIn = this.#session.state.kind === 'signed-in';
    if (!isIn || left > this.#warning * 1000) warning?.remove();
    if (!isIn) return;
    if (left <= 0) {
      warning?.remove();
      this.#session.signOut();
      return;
    }
    const isWarned = left <= this.#warning * 1000;
    if (isWarned && !warning) this.#warn(Math.ceil(left / 1000));
    this.#timer = setTimeout(this.#look, isWarned ? left : left - this.#warning * 1000);
  };

  #warn(seconds: number): void {
    const warning = document.createElement('foyer-away-warning');
    warning.seconds = seconds;
    this.#room.append(warning);
  }
}
