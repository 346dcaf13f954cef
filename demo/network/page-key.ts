/**
 * Pages and records by the one key that all their spellings come down to. What only says where somebody came from is not
 * part of an address: tracking parameters, the fragment, a name and password, a slash at the end, the order of parameters.
 */

import type {StoredBlock} from './rich-text.js';

/** The contract's ContextKey: exactly one of them is there. */
export interface ContextKey {
  readonly url?: string | null;
  readonly record?: (RecordKey & {readonly proof?: string | null}) | null;
}

export interface RecordKey {
  readonly system: string;
  readonly type: string;
  readonly id: string;
}

export interface PageKey {
  readonly canonicalKey: string;
  readonly url: string | null;
  readonly record: RecordKey | null;
}

/** An index of the database holds no longer ones. */
const longest = 2000;
const tracking =
  /^(utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|_hs\w+|g(cl|br|d|cls)(id|aid|src)|wbraid|dclid|fbclid|msclkid|yclid|twclid|li_fat_id|igshid|mc_[ce]id|mkt_tok|_ga|_gl|xsdata|sdata|ovuser|clickparams)$/i;
/** Of addresses in SharePoint alone; elsewhere they may mean something. */
const trackingInSharePoint = /^(or|ct|cid|web|at)$/i;

/** Null: it is not the key of anything. */
export function pageKeyOf({url, record}: ContextKey): PageKey | null {
  if (record) {
    const parts = [record.system, record.type, record.id].map((part) => part.trim());
    if (parts.some((part) => part === '' || /\p{Surrogate}|\0/u.test(part))) return null;
    const canonicalKey = `record:${parts.map(encodeURIComponent).join('/')}`;
    const [system, type, id] = parts as [string, string, string];
    return canonicalKey.length > longest ? null : {canonicalKey, url: null, record: {system, type, id}};
  }
  const address = canonicalUrl(url ?? '');
  return address === null ? null : {canonicalKey: address, url: address, record: null};
}

/** Null: not the address of a page. */
export function canonicalUrl(written: string): string | null {
  if (!URL.canParse(written)) return null;
  const url = new URL(written);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  // The root of all names may be written as a dot.
  url.hostname = url.hostname.replace(/\.$/, '');
  const isSharePoint = url.hostname.endsWith('.sharepoint.com');
  for (const name of [...url.searchParams.keys()]) {
    if (tracking.test(name) || (isSharePoint && trackingInSharePoint.test(name))) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  url.pathname = evenly(url.pathname).replace(/(?<=.)\/+$/, '');
  // An empty query would leave its question mark.
  const address = url.href.replace(/\?$/, '');
  return address.length > longest ? null : address;
}

/** Letters that need no escape without it, escapes in capitals: two ways to write the same path are one. */
function evenly(path: string): string {
  return path.replace(/%[\da-f]{2}/gi, (escape) => {
    const letter = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return /[\w.~-]/.test(letter) ? letter : escape.toUpperCase();
  });
}

/** The pages that a body links to, each once. */
export const linkedPages = (blocks: readonly StoredBlock[]): readonly string[] => [
  ...new Set(
    blocks.flatMap(({segments}) =>
      segments.flatMap((segment) => (segment.type === 'link' ? (canonicalUrl(segment.href) ?? []) : [])),
    ),
  ),
];
