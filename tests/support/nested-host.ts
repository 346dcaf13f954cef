/** A host with nested app authentication, as Teams is one: the bridge that MSAL talks to, with real tokens behind it. */
import {tokenFor} from './token.js';

interface BridgeRequest {
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: {readonly clientId: string; readonly scope: string; readonly claims?: string};
}

export interface NestedAsked {
  readonly method: string;
  readonly clientId: string;
  readonly scope: string;
  readonly claims: string;
}

type Listener = (response: string) => void;

export class NestedHost {
  readonly asked: NestedAsked[] = [];
  /** Silent requests are turned down. */
  wantsPerson = false;
  readonly #person: string;
  readonly #listeners = new Set<Listener>();

  private constructor(person: string) {
    this.#person = person;
  }

  static install(person: string): NestedHost {
    const host = new NestedHost(person);
    Object.assign(window, {
      nestedAppAuthBridge: {
        addEventListener: (_name: string, listener: Listener) => host.#listeners.add(listener),
        removeEventListener: (_name: string, listener: Listener) => host.#listeners.delete(listener),
        postMessage: (message: string) => void host.#answer(JSON.parse(message) as BridgeRequest),
      },
    });
    return host;
  }

  remove(): void {
    Reflect.deleteProperty(window, 'nestedAppAuthBridge');
    for (const key of Object.keys(localStorage)) if (key.startsWith('msal')) localStorage.removeItem(key);
  }

  async #answer({method, requestId, tokenParams}: BridgeRequest): Promise<void> {
    if (method === 'GetInitContext') {
      this.#send({requestId, success: true, initContext: {sdkName: 'test', sdkVersion: '1', capabilities: {}}});
      return;
    }
    const {clientId = '', scope = '', claims = ''} = tokenParams ?? {};
    this.asked.push({method, clientId, scope, claims});
    if (this.wantsPerson && method === 'GetToken') {
      this.#send({requestId, success: false, error: {status: 'USER_INTERACTION_REQUIRED'}});
      return;
    }
    const {token, personId} = await tokenFor(this.#person);
    const account = {
      environment: location.host,
      homeAccountId: `${personId}.tests`,
      tenantId: 'tests',
      localAccountId: personId,
      username: this.#person,
      name: 'Ana Lima',
    };
    this.#send({
      requestId,
      success: true,
      account,
      token: {access_token: token, id_token: token, expires_in: 3600, scope},
    });
  }

  #send(response: object): void {
    for (const listener of this.#listeners) listener(JSON.stringify(response));
  }
}
