/**
 * How widgets find their network: the closest `<foyer-network>` around them, or the page's. The one place that knows
 * of contexts. Order does not matter: a widget that is there before its network finds it when it comes.
 */
import {
  ContextConsumer,
  ContextProvider,
  ContextEvent,
  ContextRoot,
  createContext,
  type ContextCallback,
} from '@lit/context';
import type {ReactiveControllerHost} from 'lit';
import {announceCopy, protocol} from '../../lib/copies.js';
import type {Network} from '../../network/network.js';

/**
 * Known by name, so that widgets and networks from two copies of this library on one page find each other. Not those of a
 * version that speaks otherwise: a widget without a network says so, which is better than one that breaks.
 */
const networkContext = createContext<Network | null>(Symbol.for(`foyer-network/${protocol}`));

announceCopy();

let root: ContextRoot | null = null;

/** Keeps the requests of widgets that are upgraded before their network. */
function attachRoot(): void {
  if (root) return;
  root = new ContextRoot();
  // On the document and not on <html>: there, it would also keep what a network for the whole page has answered.
  root.attach(document as unknown as HTMLElement);
}

/** Calls back with the host's network, now or when there is one, and with null when it is gone. */
export function consumeNetwork(
  host: ReactiveControllerHost & HTMLElement,
  callback: (network: Network | null) => void,
): void {
  attachRoot();
  new ContextConsumer(host, {context: networkContext, subscribe: true, callback});
}

/** Hands a network to the widgets below an element. */
export class NetworkProvider {
  readonly #provider: Detachable;

  constructor(element: HTMLElement) {
    this.#provider = new Detachable(element, {context: networkContext, initialValue: null});
  }

  /** Says that there is a network here now; call it again after the element has moved. */
  provide(network: Network | null): void {
    this.#provider.setValue(network);
    this.#provider.hostConnected();
  }

  /** Leaves the element as it was; the widgets go and look for another network. */
  detach(): void {
    this.#provider.detach();
  }
}

class Detachable extends ContextProvider<typeof networkContext> {
  detach(): void {
    this.setValue(null);
    this.host.removeEventListener('context-request', this.onContextRequest);
    this.host.removeEventListener('context-provider', this.onProviderRequest as EventListener);
    for (const [callback, {consumerHost}] of [...this.subscriptions]) ask(consumerHost, callback);
    this.clearCallbacks();
  }
}

const ask = (element: Element, callback: ContextCallback<Network | null>): boolean =>
  element.dispatchEvent(new ContextEvent(networkContext, element, callback, true));
