/** What happens to a page from outside: its tab goes to the back, its line goes away. */

function pretend(target: object, property: string, value: unknown): void {
  Object.defineProperty(target, property, {configurable: true, get: () => value});
}

/** The tab is hidden, or in front again. */
export function hide(isHidden = true): void {
  if (isHidden) pretend(document, 'hidden', true);
  else Reflect.deleteProperty(document, 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

/** A page that is opened now has a line. */
export const beOnline = (): boolean => Reflect.deleteProperty(navigator, 'onLine');

/** The line goes away, or comes back. */
export function goOffline(isOffline = true): void {
  if (isOffline) pretend(navigator, 'onLine', false);
  else Reflect.deleteProperty(navigator, 'onLine');
  window.dispatchEvent(new Event(isOffline ? 'offline' : 'online'));
}
