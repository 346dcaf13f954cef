/**
 * Draws a host again when the page becomes another one without being loaded anew: by its address, or by what it says its address is, which
 * applications change a moment later. One pair of eyes for all hosts.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {addressChange, addressTeller} from '../../lib/address-changes.js';
import {pageAddress} from '../../lib/page-address.js';

const hosts = new Set<ReactiveControllerHost>();
let address = '';
let observer: MutationObserver | null = null;

function look(): void {
  const now = pageAddress(document);
  if (now === address) return;
  address = now;
  for (const host of hosts) host.requestUpdate();
}

function watch(): void {
  address = pageAddress(document);
  addressTeller.addEventListener(addressChange, look);
  observer = new MutationObserver(look);
  observer.observe(document.head, {childList: true, subtree: true, attributeFilter: ['href', 'rel']});
}

function rest(): void {
  addressTeller.removeEventListener(addressChange, look);
  observer?.disconnect();
  observer = null;
}

export class PageAddressController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (hosts.size === 0) watch();
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size === 0) rest();
  }
}
