/** What the script tag says: the same names as the attributes of `<foyer-network>`, and two of the shim's own. */
import {connectionNames} from '../embed/settings.js';

export interface Setup {
  /** Where the library's files are. */
  readonly base: string;
  /** Attributes of `<foyer-network>`. */
  readonly network: Readonly<Record<string, string>>;
  /** `data-map` */
  readonly map: string;
  /** `data-replace-frames` */
  readonly replacesFrames: boolean;
}

export function readSetup(script: HTMLScriptElement): Setup {
  const network: Record<string, string> = {};
  for (const name of connectionNames) {
    const value = script.getAttribute(`data-${name}`);
    if (value !== null) network[name] = value;
  }
  const base = new URL('./', script.src).href;
  // The redirect page must be on the page's own origin; the folder of this script is a good guess only there.
  if (new URL(base).origin === location.origin) network['redirect-uri'] ??= new URL('auth-redirect.html', base).href;
  return {
    base,
    network,
    map: script.dataset.map ?? '',
    replacesFrames: script.hasAttribute('data-replace-frames'),
  };
}

/** Connects the page, unless it has done so by itself. */
export function connect({network}: Setup): void {
  if (!network.endpoint || document.querySelector('foyer-network[page]')) return;
  const element = document.createElement('foyer-network');
  element.setAttribute('page', '');
  for (const [name, value] of Object.entries(network)) element.setAttribute(name, value);
  document.body.prepend(element);
}
