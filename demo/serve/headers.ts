/** The headers of the demo's pages: as strict as an intranet's may be, so that the widgets prove that they live with it. */

import {framedPaths} from './embed.js';

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  // Silent sign-in runs in a hidden frame of the page's own origin.
  "frame-src 'self'",
  'frame-ancestors',
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
];

export interface HeaderOptions {
  /** Who may show `embed.html` in a frame. Default: the demo's own pages. */
  readonly frameAncestors?: readonly string[];
  /** Origins beside its own that a page asks for data, where network or provider are elsewhere. */
  readonly services?: readonly string[];
}

/**
 * No opener policy anywhere: the redirect page of a sign-in must stay in touch with the page that opened it.
 * @param path - Below the origin. Files in `/assets/` have their content's hash in their names and never change.
 */
export function pageHeaders(path: string, options: HeaderOptions = {}): [name: string, value: string][] {
  return [
    ['content-security-policy', policyOf(path, options)],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'same-origin'],
    ['cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'],
  ];
}

/** Exactly what `docs/csp.md` gives as the least that the widgets need with a token of the page's own. */
const leastPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; media-src 'self'; require-trusted-types-for 'script'";

/** Few pages are there to be framed by others, or need another policy to be what they are about. */
function policyOf(path: string, {frameAncestors = ["'self'"], services = []}: HeaderOptions): string {
  if (path === '/awkward/strict-csp.html') return leastPolicy;
  if (path === '/awkward/base-href.html') return directives.join('; ').replace("base-uri 'none'", "base-uri 'self'");
  const more: Readonly<Record<string, readonly string[]>> = {
    'connect-src': services,
    'frame-src': services,
    // Ourselves always: a silent sign-in comes back to a frame inside of the frame.
    'frame-ancestors': ["'self'", ...(framedPaths.includes(path) ? frameAncestors.filter(isElsewhere) : [])],
  };
  return directives.map((directive) => [directive, ...(more[directive.split(' ')[0]!] ?? [])].join(' ')).join('; ');
}

const isElsewhere = (entry: string): boolean => entry !== "'self'";
