/**
 * What somebody types before that is there which keeps texts sealed: in the tab's own storage, as it stands, until it is. It goes with
 * everything else of the account, and with the tab.
 */
import {toJson} from '../lib/to-json.js';
import {keyOf, storage} from './storage.js';
import type {Draft} from './writing.js';

// In an array: a vault that lies in the same storage takes it for nothing of its own.
const nameOf = (account: string, place: string): string => keyOf(account, `~early:${place}`);

/** By boxes of this page. */
const taken = new Set<string>();

export function keepEarly(account: string, place: string, draft: Draft): void {
  try {
    storage('sessionStorage')!.setItem(nameOf(account, place), toJson([draft]));
  } catch {
    // Full or forbidden: then it is as safe as the page, until the vault says so.
  }
}

/** For the first box that asks. Null: there is none. */
export function readEarly(account: string, place: string): Draft | null {
  const name = nameOf(account, place);
  if (taken.has(name)) return null;
  try {
    const [draft] = JSON.parse(storage('sessionStorage')?.getItem(name) ?? '[]') as Draft[];
    if (draft) taken.add(name);
    return draft ?? null;
  } catch {
    return null;
  }
}

/** It is kept better by now, or need not be kept any more. */
export function forgetEarly(account: string, place: string): void {
  taken.delete(nameOf(account, place));
  storage('sessionStorage')?.removeItem(nameOf(account, place));
}
