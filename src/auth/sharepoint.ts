/**
 * Sign-in on SharePoint pages: SharePoint Framework holds tokens for whoever is looking at the page, and the web part hands
 * its holder over. Only the shape is known here: no part of the framework is imported, and any version of it will do.
 */
import type {AadSource, AadTokenProvider} from './handed-over.js';
import {readGrant} from './read-grant.js';
import {SignInError, type Acquisition, type Grant, type SignInRequest, type TokenProvider} from './token-provider.js';

/** Codes of Microsoft Entra after which only the person, or an administrator, can help. */
const needsThePerson = /AADSTS(50058|50076|50078|50079|50158|53000|53003|65001|700082)\b|interaction_required/;
/** Nobody has approved that SharePoint may get tokens for this API, or there is no such API. */
const isNotSetUp = /AADSTS(65001|500011|650057|700016)\b/;

export class SharePointProvider implements TokenProvider {
  readonly #resource: string;
  readonly #find: () => Promise<AadSource>;
  #provider: Promise<AadTokenProvider> | null = null;

  /** @param find - Waits until the page has handed something over. */
  constructor(resource: string, find: () => Promise<AadSource>) {
    this.#resource = resource;
    this.#find = find;
  }

  async acquire({forceRefresh, claims = ''}: Acquisition): Promise<Grant | null> {
    try {
      return await this.#request(forceRefresh, claims);
    } catch (error) {
      if (needsThePerson.test(describe(error)) && !isNotSetUp.test(describe(error))) return null;
      throw explain(error);
    }
  }

  /** There is no window of ours here: who looks at a SharePoint page is signed in. Asks anew, past what is kept. */
  async signIn({claims = ''}: SignInRequest): Promise<Grant> {
    try {
      return await this.#request(true, claims);
    } catch (error) {
      throw explain(error);
    }
  }

  /** One signs out of SharePoint, not of a part of its page. */
  signOut(): Promise<void> {
    return Promise.resolve();
  }

  async #request(forceRefresh: boolean, claims: string): Promise<Grant> {
    const useCachedToken = !forceRefresh;
    const provider = await this.#ready();
    // Older versions would take an object for "yes, a kept one".
    const token = await provider.getToken(this.#resource, claims ? {useCachedToken: false, claims} : useCachedToken);
    if (!token) throw new SignInError('unknown', 'SharePoint gave no token.');
    return readGrant(token, 'sharepoint', forceRefresh || claims !== '');
  }

  /** One for the whole session; if it could not be had, it is asked for again by whoever comes next. */
  async #ready(): Promise<AadTokenProvider> {
    this.#provider ??= this.#find().then((source) =>
      'getTokenProvider' in source ? source.getTokenProvider() : source,
    );
    try {
      return await this.#provider;
    } catch (error) {
      this.#provider = null;
      throw error;
    }
  }
}

function explain(error: unknown): SignInError {
  if (error instanceof SignInError) return error;
  const text = describe(error);
  if (isNotSetUp.test(text)) {
    return new SignInError(
      'wrong-settings',
      `SharePoint may not get tokens for this API: approve it in the SharePoint admin centre, API access. (${text})`,
      error,
    );
  }
  return new SignInError(needsThePerson.test(text) ? 'refused' : 'unreachable', `SharePoint: ${text}`, error);
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 300);
