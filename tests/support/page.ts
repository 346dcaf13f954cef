/** A page with a network on it, as an embedder would write it, signed in as somebody of the demo company. */
import {fixture, fixtureCleanup} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/elements/network/network.js';
import type {FoyerNetwork} from '../../src/elements/network/network.js';
import {Network} from '../../src/network/network.js';
import type {TokenProvider} from '../../src/auth/token-provider.js';
import {CustomProvider} from '../../src/auth/custom.js';
import {tokenFor} from './token.js';

// Each file begins with a browser that keeps nothing: what the files before it have left there is none of its business. In
// another tab that a test has opened there is no test runner.
(globalThis as Partial<typeof globalThis>).before?.(() => {
  localStorage.clear();
  sessionStorage.clear();
});

/** Puts widgets on the page, inside a network that `person` is signed in to. Nobody: signed out. */
export async function page(person: string | null, widgets: TemplateResult): Promise<FoyerNetwork> {
  const token = person && (await tokenFor(person)).token;
  return fixture<FoyerNetwork>(
    html`<foyer-network endpoint="/graphql" auth="custom" .tokenProvider=${() => token}>${widgets}</foyer-network>`,
  );
}

/** A network without elements, for the tests of what lies below them. Stop it at the end. */
export async function networkOf(person: string): Promise<Network> {
  const {token} = await tokenFor(person);
  return networkWith(new CustomProvider(() => token));
}

export function networkWith(provider: TokenProvider): Network {
  const network = new Network(new URL('/graphql', location.href).href, provider);
  network.start();
  return network;
}

export {until} from './until.js';
export {fixtureCleanup};
