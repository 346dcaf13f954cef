/**
 * Where texts that were not sent lie in this browser, and by what names. What lies there is sealed (`vault.ts`); this file
 * knows the names alone, so that everything of an account can be thrown away at once and by whoever comes first.
 */

/** Begins all these names. */
export const everything = 'foyer-draft:';
/** Tells the other tabs whose texts have just been thrown away. */
const forgottenKey = 'foyer-forgotten';

// Encoded, so that no account's id can be the beginning of another's.
export const keyOf = (account: string, place: string): string => `${everything}${encodeURIComponent(account)}:${place}`;

/** A storage of this browser, or null where it is forbidden: merely touching it throws there. */
export function storage(name: 'localStorage' | 'sessionStorage' = 'localStorage'): Storage | null {
  try {
    return window[name];
  } catch {
    return null;
  }
}

const storages = (): readonly (Storage | null)[] => [storage(), storage('sessionStorage')];

/** By what names something lies there for this place, or one whose name begins so. */
const namesOf = (account: string, place: string): readonly string[] =>
  storages()
    .flatMap((kept) => Object.keys(kept ?? {}))
    .filter((name) => name.startsWith(keyOf(account, place)));

/** Whether something lies there for this place, or one whose name begins so. */
export const holds = (account: string, place: string): boolean => namesOf(account, place).length > 0;

/** How many texts lie there of this account, which a deliberate sign-out would throw away. */
export const countTexts = (account: string): number => namesOf(account, '').length;

/** Forgets everything that this account has not sent, here and in all tabs: the person signs out on purpose. */
export function forgetTexts(account: string): void {
  for (const name of namesOf(account, '')) for (const kept of storages()) kept?.removeItem(name);
  try {
    storage()?.setItem(forgottenKey, account);
    storage()?.removeItem(forgottenKey);
  } catch {
    // Where nothing can be kept, no other tab has kept anything.
  }
}

/** Calls back with the account whose texts another tab has thrown away; returns how to stop. */
export function hearForgotten(callback: (account: string) => void): () => void {
  const hear = ({key, newValue}: StorageEvent): void => {
    if (key === forgottenKey && newValue) callback(newValue);
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}

/** Begins the places of messages that wait to be sent. No draft has such a place. */
export const outboxPlace = '~outbox:';
