/** The list of pages that may frame us: written as in `frame-ancestors`, so that one list serves both. */
import {Refusal} from './refusal.js';

/**
 * `'self'`, an origin such as `https://intranet.example.com`, or all names below one: `https://*.example.com`.
 * @throws Refusal for anything else: `*` would let any page on the internet draw over the buttons of ours.
 */
export function isListed(origin: string, list: readonly string[]): boolean {
  return list.some((entry) => matches(origin, entry));
}

function matches(origin: string, entry: string): boolean {
  if (entry === "'self'" || entry === 'self') return origin === location.origin;
  const parts = /^(https?):\/\/(\*\.)?([^/*\s]+)\/?$/.exec(entry);
  if (!parts)
    throw new Refusal(`embed.json: "${entry}" in parents is no origin, such as https://intranet.example.com.`);
  const [, scheme, wild, host] = parts;
  if (!wild) return origin === new URL(entry).origin;
  return origin.startsWith(`${scheme}://`) && origin.endsWith(`.${host!.toLowerCase()}`);
}
