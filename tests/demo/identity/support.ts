/** A provider on a port of its own, and a browser of the simplest kind: it keeps cookies and follows no redirects. */
import {createHash, randomBytes} from 'node:crypto';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createIdentity, type Identity} from '../../../demo/identity/identity.js';
import type {DemoAccount} from '../../../demo/identity/account.js';
import {clientId, scope} from '../../../demo/settings.js';

const person = (handle: string, displayName: string, rest: Partial<DemoAccount> = {}): DemoAccount => ({
  id: `person-${handle}`,
  handle,
  displayName,
  email: `${handle}@ellenvik.example`,
  jobTitle: 'Test Engineer',
  department: 'Quality',
  isLeader: false,
  isCommunityManager: false,
  isDeleted: false,
  ...rest,
});

export const ana = person('ana.lima', 'Ana Lima');
export const kai = person('kai.brandt', 'Kai Brandt', {department: 'Engineering'});
export const ingrid = person('ingrid.solheim', 'Ingrid Solheim', {isLeader: true, jobTitle: 'Chief Executive'});
export const tom = person('tom.whitaker', 'Tom Whitaker', {isCommunityManager: true});
export const gone = person('old.hand', 'Old Hand', {isDeleted: true});
export const tricky = person('tricky', '<img src=x onerror=alert(1)> & "Co"', {id: 'a"b/c', department: 'R&D'});
export const accounts = [ana, kai, ingrid, tom, gone, tricky];

export interface RunningIdentity extends AsyncDisposable {
  readonly origin: string;
  readonly identity: Identity;
}

/** @param port - The one of a provider that ran before, to take its place. Default: any. */
export async function startIdentity(
  dataFolder: string | null = null,
  port = 0,
  people: readonly DemoAccount[] = accounts,
): Promise<RunningIdentity> {
  const server = createServer((request, response) => identity.handle(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const identity = await createIdentity({origin, dataFolder, accounts: people, companyName: 'Ellenvik & Søn'});
  return {
    origin,
    identity,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await identity.close();
    },
  };
}

export interface AuthorizeOptions {
  readonly prompt?: string;
  readonly loginHint?: string;
  readonly redirectUri?: string;
  readonly responseMode?: string;
  readonly withoutPkce?: boolean;
}

export class Browser {
  readonly #cookies = new Map<string, {value: string; path: string}>();
  readonly #verifier = randomBytes(32).toString('base64url');
  readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  /** Sends a request with the cookies that belong to its path, and keeps those that it is given. */
  async go(url: string, init: RequestInit = {}): Promise<Response> {
    const {href, pathname} = new URL(url, this.origin);
    const cookie = [...this.#cookies]
      .filter(([, {path}]) => pathname.startsWith(path))
      .map(([name, {value}]) => `${name}=${value}`)
      .join('; ');
    const headers = {accept: 'text/html', cookie, ...init.headers};
    const response = await fetch(href, {...init, headers, redirect: 'manual'});
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const [name = '', value = ''] = pair.split('=');
      const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
      if (value) this.#cookies.set(name, {value, path});
      else this.#cookies.delete(name);
    }
    return response;
  }

  /** Where the authorization endpoint sends one: back with a code, or to the list of people. */
  async authorize(options: AuthorizeOptions = {}): Promise<Response> {
    return this.go(this.addressOf(options));
  }

  /** What an application asks the authorization endpoint. */
  addressOf(options: AuthorizeOptions = {}): string {
    const query = new URLSearchParams({
      client_id: clientId,
      response_type: 'code',
      scope: `openid profile offline_access ${scope}`,
      redirect_uri: options.redirectUri ?? `${this.origin}/auth-redirect.html`,
      state: 'the-state',
      nonce: 'the-nonce',
      response_mode: options.responseMode ?? 'query',
    });
    if (options.prompt) query.set('prompt', options.prompt);
    if (options.loginHint) query.set('login_hint', options.loginHint);
    if (!options.withoutPkce) {
      query.set('code_challenge', createHash('sha256').update(this.#verifier).digest('base64url'));
      query.set('code_challenge_method', 'S256');
    }
    return `${this.origin}/identity/auth?${query}`;
  }

  /** Chooses somebody in the list that `page` redirects to, and follows until the application's address. */
  async choose(page: Response, accountId: string): Promise<URL> {
    let response = await this.post(locationOf(page), {account: accountId});
    for (let step = 0; step < 5; step += 1) {
      const location = locationOf(response);
      if (location && !new URL(location, this.origin).pathname.startsWith('/identity/')) return new URL(location);
      response = location ? await this.go(location) : await this.#submit(response);
    }
    throw new Error('The provider never came back to the application');
  }

  post(url: string, fields: Record<string, string>): Promise<Response> {
    return this.go(url, {method: 'POST', body: new URLSearchParams(fields)});
  }

  token(fields: Record<string, string>): Promise<Response> {
    return this.post('/identity/token', {client_id: clientId, ...fields});
  }

  /** Tokens for the code in the address that the provider came back to. */
  async redeem(returned: URL): Promise<Tokens> {
    const response = await this.token({
      grant_type: 'authorization_code',
      code: returned.searchParams.get('code') ?? '',
      redirect_uri: `${this.origin}/auth-redirect.html`,
      code_verifier: this.#verifier,
    });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as Tokens;
  }

  async signIn(account: Pick<DemoAccount, 'id'>): Promise<Tokens> {
    return this.redeem(await this.choose(await this.authorize(), account.id));
  }

  /** What a page's script would do at once: send the page's only form. */
  async #submit(page: Response): Promise<Response> {
    return this.post(...formOf(await page.text()));
  }
}

export interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly expires_in: number;
}

export const locationOf = (response: Response): string => response.headers.get('location') ?? '';

/** Address and hidden fields of a page's form. */
export function formOf(html: string): [action: string, fields: Record<string, string>] {
  const action = /<form[^>]* action="([^"]+)"/.exec(html)?.[1];
  if (!action) throw new Error(`No form in ${html}`);
  const fields = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return [action, Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]))];
}
