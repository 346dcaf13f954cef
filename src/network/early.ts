/**
 * What somebody types before that is there which keeps texts sealed: in the tab's own storage, as it stands, until it is. It goes with
 * everything else of the account, and with the tab: whoever closes that in this moment is asked.
 */
import {toJson} from '../lib/to-json.js';
import {keyOf} from './storage.js';
import type {Draft} from './writing.js';

const sign = '~early:';
// In an array: a vault that lies in the same storage takes it for nothing of its own.
const nameOf = (account: string, place: string): string => keyOf(account, sign + place);

/** By boxes of this page. */
const taken = new Set<string>();

/** Full or forbidden, by merely touching it or by each of its methods: then a text is as safe as the page, until the vault says so. */
function inTab<T>(use: (kept: Storage) => T): T | null {
  try {
    return use(sessionStorage);
  } catch {
    return null;
  }
}

/** Asked of the storage: signing out has thrown it away. */
const ask = (event: Event): void => {
  if (inTab((kept) => Object.keys(kept).some((name) => name.includes(sign)))) event.preventDefault();
};

export function keepEarly(account: string, place: string, draft: Draft): void {
  addEventListener('beforeunload', ask);
  inTab((kept) => kept.setItem(nameOf(account, place), toJson([draft])));
}

/** For the first box that asks. Null: there is none. */
export function readEarly(account: string, place: string): Draft | null {
  const name = nameOf(account, place);
  if (taken.has(name)) return null;
  // Where there is nothing, reading the first of it fails.
  const draft = inTab((kept) => (JSON.parse(kept.getItem(name)!) as [Draft])[0]);
  if (draft) taken.add(name);
  return draft;
}

/** It is kept better by now, or need not be kept any more. */
export function forgetEarly(account: string, place: string): void {
  const name = nameOf(account, place);
  taken.delete(name);
  // Other boxes are sealed by the same, in the same moment.
  removeEventListener('beforeunload', ask);
  inTab((kept) => kept.removeItem(name));
}
