/** What is on the page, as far as a script can see: networks and widgets, in the document and in open shadow roots. */
import type {SessionState} from '../auth/session.js';
import type {Examiner} from '../network/examiner.js';

/** `<foyer-network>`, of this or another copy of the library: an older one may lack what came later. */
export interface NetworkElement extends HTMLElement {
  readonly endpoint?: string;
  readonly auth?: string;
  readonly clientId?: string;
  readonly authority?: string;
  readonly scopes?: string;
  readonly redirectUri?: string;
  readonly page?: boolean;
  readonly session?: SessionState;
  examine?(): Promise<Examiner | null>;
}

/** All elements whose tag begins so, in the order of the page. */
export function elementsBelow(root: Document | ShadowRoot, prefix: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.localName.startsWith(prefix)) found.push(element);
    // What widgets are drawn with is theirs: only the page's own shadow roots hold more of them.
    else if (element.shadowRoot) found.push(...elementsBelow(element.shadowRoot, prefix));
  }
  return found;
}

/** The parent, through slots and out of shadow roots: how a widget looks for its network. */
const parentOf = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;

/** The network that serves an element: the closest around it, or one for the whole page. */
export function networkOf(element: Element, networks: readonly NetworkElement[]): NetworkElement | null {
  for (let node = parentOf(element); node; node = parentOf(node)) {
    const around = networks.find((network) => network === node);
    if (around) return around;
  }
  return networks.find(({page}) => page) ?? null;
}

/** An address as a developer may pass it on: without what can hold a secret. */
export function bare(address: string): string {
  if (!URL.canParse(address, document.baseURI)) return address;
  const {protocol, host, pathname} = new URL(address, document.baseURI);
  return host ? `${protocol}//${host}${pathname}` : `${protocol}${pathname}`;
}

/** The page's own address resolved; empty where it is none. */
export const absolute = (address: string): string =>
  URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : '';

export const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : address);
