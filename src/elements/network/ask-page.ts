/** Asks the page for what only it has, however late the page's own script is. */
import {CustomProvider, type TokenFunction, type TokenRequest} from '../../auth/custom.js';
import type {AadSource} from '../../auth/handed-over.js';
import {SignInError, type TokenProvider} from '../../auth/token-provider.js';
import {FoyerTokenRequestEvent} from './network.events.js';

/** An element that a page hands tokens to, by a function or by answering its event. */
export interface AskingElement extends HTMLElement {
  readonly tokenProvider: TokenFunction | null;
}

const step = 250;
const patience = 10_000;

/** A way of signing in that is the page's own. */
export const createAsking = (element: AskingElement): TokenProvider =>
  new CustomProvider((request) => askPage(element, request));

/**
 * Asks by function, else by event; while nobody is there to answer, asks again for ten seconds. The first time it asks in the same turn:
 * a page may open a window only right after the click.
 */
async function askPage(element: AskingElement, request: TokenRequest): Promise<string | null> {
  return patiently(
    element,
    () => {
      // Null from the function is an answer: nobody is signed in.
      if (element.tokenProvider) return Promise.resolve(element.tokenProvider(request));
      const event = new FoyerTokenRequestEvent(request);
      element.dispatchEvent(event);
      return event.answer;
    },
    'auth="custom", but nobody answers: set the tokenProvider property or listen for foyer-token-request.',
  );
}

/** What a web part hands over, once it has. */
export async function findAadSource(
  element: HTMLElement & {readonly aadTokenProvider: AadSource | null},
): Promise<AadSource> {
  const source = await patiently(
    element,
    () => element.aadTokenProvider && Promise.resolve(element.aadTokenProvider),
    'auth="sharepoint", but nothing to get tokens with: set the aadTokenProvider property of <foyer-network>.',
  );
  if (!source) throw new SignInError('unknown', 'the element has left the page.');
  return source;
}

/** Looks every now and then. Null: the element is gone. @throws SignInError with `hint` when its time is up */
async function patiently<Found>(
  element: HTMLElement,
  look: () => Promise<Found> | null,
  hint: string,
): Promise<Found | null> {
  for (let waited = 0; waited < patience; waited += step) {
    const found = look();
    if (found !== null) return await found;
    await new Promise((resolve) => setTimeout(resolve, step));
    if (!element.isConnected) return null;
  }
  throw new SignInError('wrong-settings', hint);
}
