/** The one check of addresses that come from a network, before they stand in `href` or `src`. */

/**
 * The address if a link may lead there: absolute, and http, https or mailto; null for everything else, `javascript:` in
 * every disguise included (the browser's own parser decides, so that it and we never disagree).
 */
export function safeUrl(address: string | null | undefined): string | null {
  if (!address) return null;
  try {
    const {href} = new URL(address);
    return /^(https?|mailto):/.test(href) ? href : null;
  } catch {
    return null;
  }
}
