/**
 * The key that texts are sealed with. It lies in IndexedDB, apart from what it opens; on a device that many share it lies
 * in the tab's own storage and goes with the tab.
 */
import {keyLength} from './cipher.js';
import {storage} from './storage.js';

const database = 'foyer';
const store = 'keys';
const name = 'texts';
/** Milliseconds: some browsers neither open a database nor say that they won't. */
const patience = 3000;

const fresh = (): Uint8Array => crypto.getRandomValues(new Uint8Array(keyLength));

/** The key of this browser, made if there is none. Null: it keeps none. */
export function keyOfBrowser(): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(null), patience);
    void findKey()
      .then(resolve, () => resolve(null))
      .finally(() => clearTimeout(late));
  });
}

/** The key of this tab, made if there is none. Null: it keeps none. */
export function keyOfTab(): Uint8Array | null {
  try {
    const kept = storage('sessionStorage')?.getItem('foyer-key')?.split(',').map(Number);
    const key = kept?.length === keyLength ? Uint8Array.from(kept) : fresh();
    storage('sessionStorage')!.setItem('foyer-key', key.join(','));
    return key;
  } catch {
    return null;
  }
}

async function findKey(): Promise<Uint8Array> {
  const opened = await openDatabase();
  return findOrMake(opened).finally(() => opened.close());
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Throws, rather than fails, where it is forbidden.
    const opening = indexedDB.open(database, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(store);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error!);
  });
}

/** In one transaction: two tabs that are opened for the first time at the same moment end with the same key. */
function findOrMake(opened: IDBDatabase): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const transaction = opened.transaction(store, 'readwrite');
    const finding = transaction.objectStore(store).get(name);
    let key: Uint8Array;
    finding.onsuccess = () => {
      const found: unknown = finding.result;
      key = found instanceof Uint8Array && found.length === keyLength ? found : fresh();
      if (key !== found) transaction.objectStore(store).put(key, name);
    };
    transaction.oncomplete = () => resolve(key);
    transaction.onabort = () => reject(transaction.error!);
  });
}
