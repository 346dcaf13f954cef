/** What lies on the device, and a browser that keeps nothing. */
import type {Draft} from '../../src/network/writing.js';

export const draft: Draft = {
  text: 'Half a thought about @Ana Lima',
  mentions: [{text: '@Ana Lima', id: 'p-ana-lima'}],
  kind: 'QUESTION',
  groupId: 'g1',
  attempt: {idempotencyKey: 'k1', leftAt: 7, tried: []},
};

/** All that an attacker reads who gets hold of the device. */
export const onDevice = (kept: Storage = localStorage): string => JSON.stringify({...kept});

/** Does something in another window of this origin: it shares the storage, and this one is told. */
export async function inOtherTab(act: (tab: Window & typeof globalThis) => unknown): Promise<void> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  await act(frame.contentWindow as Window & typeof globalThis);
  frame.remove();
}

/** Merely touching its storage throws, as in a sandboxed frame. Returns how to end it. */
export function forbidStorage(name: 'localStorage' | 'indexedDB' = 'localStorage'): () => void {
  const own = Object.getOwnPropertyDescriptor(window, name)!;
  const refuse = (): never => {
    throw new DOMException('no', 'SecurityError');
  };
  Object.defineProperty(window, name, {get: refuse, configurable: true});
  return () => Object.defineProperty(window, name, own);
}

/** Whoever has got hold of a storage already cannot use it any more either. Returns how to end it. */
export function forbidAllStorage(): () => void {
  const {getItem, setItem, removeItem} = Storage.prototype;
  const refuse = (): never => {
    throw new DOMException('no', 'SecurityError');
  };
  Object.assign(Storage.prototype, {getItem: refuse, setItem: refuse, removeItem: refuse});
  const ends = [forbidStorage(), forbidStorage('indexedDB')];
  return () => {
    Object.assign(Storage.prototype, {getItem, setItem, removeItem});
    for (const end of ends) end();
  };
}

/** Nothing more fits on the disk. Returns how to end it. */
export function fillDisk(): () => void {
  const {setItem} = Storage.prototype;
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  return () => (Storage.prototype.setItem = setItem);
}

/** Whether somebody who closed the tab now would be asked first. */
export const asksFirst = (): boolean => !dispatchEvent(new Event('beforeunload', {cancelable: true}));
