/**
 * Links to messages. They lead to the page that shows a message, not to the network: what is said stays beside what it is about.
 * The message is named in the fragment, which no server sees and no page loads anew for
 * (docs/decisions/0011-links-to-messages.md).
 */

interface Linked {
  readonly id: string;
  /** Its address in the network. */
  readonly url: string | null;
}

/** In a frame, what is around has an address that nobody in it knows: then the network's own is better, where it has one. */
export function messageLink({id, url}: Linked): string {
  if (url && self !== top) return url;
  // A fragment is replaced, unless the page keeps in it which of its views is open.
  const page = location.href.replace(/#(?!!?\/).*|(#.*?)[?&]foyer=[^&]*/, '$1');
  const before = page.includes('#') ? (/#.*\?/.test(page) ? '&' : '?') : '#';
  return `${page}${before}foyer=${encodeURIComponent(id)}`;
}
