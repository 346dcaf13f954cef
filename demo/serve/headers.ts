/** The headers of the demo's pages: as strict as an intranet's may be, so that the widgets prove that they live with it. */

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  // Silent sign-in runs in a hidden frame of the page's own origin.
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/**
 * No opener policy anywhere: the redirect page of a sign-in must stay in touch with the page that opened it.
 * @param path - Below the origin. Files in `/assets/` have their content's hash in their names and never change.
 */
export function pageHeaders(path: string): [name: string, value: string][] {
  return [
    ['content-security-policy', policy],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'same-origin'],
    ['cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'],
  ];
}
