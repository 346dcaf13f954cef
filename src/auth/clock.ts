/** Notices that this machine's clock is far from everybody else's, and says so once, to a developer. */
import {hint} from '../lib/hint.js';

/** Milliseconds by which clocks may differ without anybody minding. */
export const clockTolerance = 5 * 60_000;

/** Whether the clocks are so far apart that tokens seem to be too old or not valid yet. */
export const isClockWrong = (theirs: number | null, ours = Date.now()): boolean =>
  theirs !== null && Math.abs(theirs - ours) > clockTolerance;

/** @param theirs - The time elsewhere, in milliseconds since 1970, when it was `ours` here. */
export function clockNote(theirs: number, ours: number): void {
  if (!isClockWrong(theirs, ours)) return;
  const minutes = Math.round(Math.abs(theirs - ours) / 60_000);
  const amount = minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
  const direction = ours > theirs ? 'ahead of' : 'behind';
  hint(
    `The clock of this device is about ${amount} ${direction} the server's. Signing in works best when it is right.`,
  );
}
