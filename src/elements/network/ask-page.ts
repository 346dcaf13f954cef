/** Asks the page for a token, however late the page's own script is. */
import type {TokenFunction, TokenRequest} from '../../auth/custom.js';
import {SignInError} from '../../auth/token-provider.js';
import {FoyerTokenRequestEvent} from './network.events.js';

/** An element that a page hands tokens to, by a function or by answering its event. */
export interface AskingElement extends HTMLElement {
  readonly tokenProvider: TokenFunction | null;
}

const step = 250;
const patience = 10_000;

/** Asks by function, else by event; while nobody is there to answer, asks again for ten seconds. */
export async function askPage(element: AskingElement, request: TokenRequest): Promise<string | null> {
  for (let waited = 0; waited < patience; waited += step) {
    if (element.tokenProvider) return element.tokenProvider(request);
    const event = new FoyerTokenRequestEvent(request);
    element.dispatchEvent(event);
    if (event.answer) return event.answer;
    await new Promise((resolve) => setTimeout(resolve, step));
    if (!element.isConnected) return null;
  }
  throw new SignInError(
    'wrong-settings',
    'auth="custom", but nobody answers: set the tokenProvider property or listen for foyer-token-request.',
  );
}
