/**
 * The address of a page as one would hand it on: what the page itself says (`<link rel="canonical">`), or where the browser
 * is, without the place on the page. To take away what only says where somebody came from is the network's work.
 */
export function pageAddress(page: Document): string {
  const canonical = page.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href ?? '';
  const url = new URL(/^https?:/.test(canonical) ? canonical : page.location.href);
  url.hash = '';
  return url.href;
}
