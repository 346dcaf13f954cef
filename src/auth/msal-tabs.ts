/**
 * Tells everybody of an origin who signed in or out: other tabs, and other networks of this page. By way of the storage that
 * MSAL's own cache is in. Its event comes when all that was written before can be read; MSAL's messages may be ahead of
 * what they are about, and MSAL then looks no more.
 */

/** Who is there now: MSAL's `homeAccountId`; null: nobody. */
export type Listener = (accountId: string | null) => void;

const here = new Map<Listener, string>();

const keyOf = (clientId: string): string => `foyer.account.${clientId}`;

/** @param except - Who tells, and knows already. */
export function tell(clientId: string, accountId: string | null, except?: Listener): void {
  for (const [listener, id] of [...here]) if (id === clientId && listener !== except) listener(accountId);
  try {
    // With the time: the same person once more is news as well, and what does not change is not told.
    localStorage.setItem(keyOf(clientId), JSON.stringify({accountId, at: Date.now()}));
  } catch {
    // No storage, no other tabs that share it.
  }
}

/** @returns how to stop */
export function listen(clientId: string, listener: Listener): () => void {
  const hear = ({key, newValue}: StorageEvent): void => {
    if (key !== keyOf(clientId) || newValue === null) return;
    const accountId = readAccountId(newValue);
    if (accountId !== undefined) listener(accountId);
  };
  here.set(listener, clientId);
  addEventListener('storage', hear);
  return () => {
    here.delete(listener);
    removeEventListener('storage', hear);
  };
}

/** Undefined: somebody else wrote it. */
function readAccountId(text: string): string | null | undefined {
  try {
    const {accountId} = JSON.parse(text) as {readonly accountId?: unknown};
    return typeof accountId === 'string' || accountId === null ? accountId : undefined;
  } catch {
    return undefined;
  }
}
