/** What a widget that links can lead to carries from the beginning: an ear. What follows a link is loaded with the first one. */
import {addressChange, addressTeller} from '../../lib/address-changes.js';
import type {LinkTarget} from './links.js';
import type {NetworkHost} from './network.js';

/** Widgets on this page that can show any message. */
const showers = new Set<NetworkHost>();

/** Whether a link to a message leads to somebody here, whichever discussion it is part of. */
export const showsAnyMessage = (): boolean => showers.size > 0;

/**
 * Lets links lead to a widget, on arrival and later. Call it once, when the widget is made.
 * @param target - Made when it is needed.
 * @param showsAny - Whether it can show every message, and not only those of one discussion.
 */
export function hearLinks(host: NetworkHost, target: () => LinkTarget | Promise<LinkTarget>, showsAny = false): void {
  const look = (): void => {
    // Which message it is, if any, is found out there.
    if (location.href.includes('foyer='))
      void import('./links.js').then(
        ({follow}) => follow(host, target),
        // The page is whole without it.
        () => undefined,
      );
  };
  host.addController({
    hostConnected() {
      if (showsAny) showers.add(host);
      addressTeller.addEventListener(addressChange, look);
      look();
    },
    hostDisconnected() {
      showers.delete(host);
      addressTeller.removeEventListener(addressChange, look);
    },
  });
}
