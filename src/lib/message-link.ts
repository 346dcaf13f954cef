/**
 * Addresses of single messages: the page that shows a discussion, and in its fragment which message is meant. A fragment
 * never leaves the browser and makes no other page of it, so every page can have such links without knowing of them.
 */

const name = 'foyer-message';
const pattern = new RegExp(`(?:^#|[?&])${name}=([^&]*)`);

/**
 * The address of a message on a page. What the page itself keeps in its fragment stays only where it is a route
 * (`#/news/7`, `#!/news/7`): anything else there is a place on the page, and a page can go to one place only.
 *
 * @param address - Of the page; null if it is none.
 */
export function messageLink(address: string | null | undefined, messageId: string): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  const own = url.hash.replace(pattern, '');
  const route = /^#!?\//.test(own) ? own : '';
  const mark = route === '' ? '#' : route.includes('?') ? '&' : '?';
  url.hash = `${route}${mark}${name}=${encodeURIComponent(messageId)}`;
  return url.href;
}

/** The id of the message that an address asks for; null: it asks for none. */
export function readMessageLink(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const written = pattern.exec(new URL(address).hash)?.[1];
  try {
    return written ? decodeURIComponent(written) : null;
  } catch {
    // Half an escape, as some programs cut addresses: it names nothing.
    return null;
  }
}
