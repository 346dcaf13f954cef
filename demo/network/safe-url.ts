/** The schemes that rule 5 of the contract allows. */
const schemes = new Set(['http:', 'https:', 'mailto:']);

/** The URL as it may leave the network: absolute, http, https or mailto, normalised. Null if it is anything else. */
export function safeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const {protocol, href} = new URL(url);
  return schemes.has(protocol) ? href : null;
}
