/**
 * Keeps what a person has written but not sent, in this browser, per account and place. It survives a reload and a
 * closed tab; it goes when the text is sent, and with everything of the account when the person signs out on purpose.
 *
 * Where the browser offers no storage (a sandboxed frame, a full disk) it keeps nothing and disturbs nobody: the text
 * is then only as safe as the page.
 */
import {toJson} from '../lib/to-json.js';
import {isBlank, type Writing} from './writing.js';

/** A text on its way to become a post. */
export interface Draft extends Writing {
  /** The last try to send it, so that another try after a reload does not post it twice. Null: there was none. */
  readonly attempt: Attempt | null;
}

export interface Attempt {
  readonly idempotencyKey: string;
  /** What was sent, as a number: another text needs another key. */
  readonly of: number;
}

const prefix = 'foyer-draft';
/** A text that nobody came back to for so long is not kept for ever on a machine that others may use. */
const longest = 30 * 24 * 60 * 60 * 1000;

// Encoded, so that no account's id can be the beginning of another's.
export const keyOf = (account: string, place: string): string => `${prefix}:${encodeURIComponent(account)}:${place}`;

/** The storage of this browser, or null where it is forbidden: merely touching it throws there. */
export function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** What was written here by this account and never sent, or null. */
export function readDraft(account: string, place: string): Draft | null {
  try {
    const kept = JSON.parse(storage()?.getItem(keyOf(account, place)) ?? 'null') as (Draft & {at: number}) | null;
    if (!kept || typeof kept.text !== 'string' || !Array.isArray(kept.mentions)) return null;
    if (Date.now() - kept.at < longest) return kept;
    forgetDraft(account, place);
  } catch {
    // Somebody else's or a damaged entry: the same as none.
  }
  return null;
}

/** Keeps a text; an empty one is forgotten. */
export function keepDraft(account: string, place: string, draft: Draft): void {
  if (isBlank(draft)) return void forgetDraft(account, place);
  try {
    storage()?.setItem(keyOf(account, place), toJson({...draft, at: Date.now()}));
  } catch {
    // Full or forbidden: see above.
  }
}

/** Forgets the text of one place: it was sent. */
export function forgetDraft(account: string, place: string): void {
  storage()?.removeItem(keyOf(account, place));
}

/** Forgets everything that this account has not sent: called when the person signs out on purpose. */
export function forgetDrafts(account: string): void {
  const kept = storage();
  if (!kept) return;
  for (const key of Object.keys(kept)) if (key.startsWith(keyOf(account, ''))) kept.removeItem(key);
}
