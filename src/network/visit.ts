/**
 * When an account last read a discussion in this browser, for the line above what is new since. Kept here because few
 * networks keep it; it goes with the drafts when the person signs out on purpose.
 */
import {keyOf, storage} from './storage.js';

/** Discussions that are remembered: the latest of them. */
const most = 200;

// Beside the drafts, under a name that no place has.
const visitsKey = (account: string): string => keyOf(account, '~visits');

function visits(account: string): readonly (readonly [postId: string, until: string])[] {
  try {
    const kept: unknown = JSON.parse(storage()?.getItem(visitsKey(account)) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.filter((visit): visit is [string, string] => Array.isArray(visit) && visit.every(isText));
  } catch {
    return [];
  }
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** Up to when this account has read the discussion: an ISO 8601 time of the network's clock, or null. */
export const readVisit = (account: string, postId: string): string | null =>
  visits(account).find(([id]) => id === postId)?.[1] ?? null;

/** Remembers up to when it has been read. Where nothing can be kept, nothing is. */
export function keepVisit(account: string, postId: string, until: string): void {
  const others = visits(account).filter(([id]) => id !== postId);
  try {
    storage()?.setItem(visitsKey(account), JSON.stringify([[postId, until], ...others].slice(0, most)));
  } catch {
    // Full or forbidden.
  }
}
