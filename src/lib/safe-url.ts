/** The one check of addresses that come from a network, before they stand in `href` or `src`. */

const followed = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address if a link may lead there: absolute, and http, https or mailto; null for everything else, `javascript:` in
 * every disguise included (the browser's own parser decides, so that it and we never disagree).
 */
export function safeUrl(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return followed.has(url.protocol) ? url.href : null;
}
