/** The demo's intranet page in a browser as strict as people have it, and ways to injure its sign-in. */
import {after, afterEach, before} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {type Demo, startDemo} from './demo.js';
import {streamFirst} from './page-report.js';
import {openStrictBrowser} from './strict-browser.js';
import {Visitor} from './visitor.js';

export interface SignInStage {
  readonly demo: Demo;
  /** Somebody with cookies and storage of their own, at this path. `prepare` comes before the page. */
  arrive(path?: string, prepare?: (visitor: Visitor) => Promise<unknown>): Promise<Visitor>;
}

/** Opens the demo for all tests of a `describe`, and sees everybody off after each. */
export function signInStage(env: Readonly<Record<string, string>> = {}): SignInStage {
  const visitors: Visitor[] = [];
  let demo: Demo | null = null;
  let browser: Browser;
  before(async () => {
    Object.assign(process.env, env);
    demo = await startDemo();
    for (const name of Object.keys(env)) Reflect.deleteProperty(process.env, name);
    browser = await openStrictBrowser();
  });
  afterEach(() => Promise.all(visitors.splice(0).map((visitor) => visitor.leave())));
  after(async () => {
    await browser.close();
    await demo?.stop();
  });
  return {
    get demo() {
      return demo!;
    },
    async arrive(path = '/intranet/', prepare = async () => undefined) {
      const visitor = await Visitor.arrive(browser, 'about:blank');
      visitors.push(visitor);
      await prepare(visitor);
      await visitor.page.goto(demo!.origin + path);
      return visitor;
    },
  };
}

/** The sentence beside the Sign-in button. */
export const problemOf = (visitor: Visitor) => visitor.page.locator('foyer-login [part=problem]');
export const signInButton = (visitor: Visitor) =>
  visitor.page.locator('foyer-login').getByRole('button', {name: 'Sign in', exact: true});

/** What a token says about itself. */
export type Payload = Readonly<Record<string, unknown>>;

const payloadOf = (header: string): Payload =>
  JSON.parse(Buffer.from(header.split('.')[1] ?? '', 'base64url').toString() || '{}') as Payload;

/**
 * The network takes only tokens that `accepts` likes, from now on; with `claims` it says what it misses. What a token is
 * refused for is the test's to say; that it is a real one of the real provider is not.
 */
export async function demand(page: Page, accepts: (payload: Payload) => boolean, claims?: object): Promise<Payload[]> {
  const refused: Payload[] = [];
  await page.unroute('**/graphql');
  await page.route('**/graphql', async (route) => {
    const payload = payloadOf(route.request().headers().authorization ?? '');
    if (accepts(payload)) return route.continue();
    refused.push(payload);
    const encoded = claims ? `, claims="${Buffer.from(JSON.stringify(claims)).toString('base64')}"` : '';
    const challenge = `Bearer error="${claims ? 'insufficient_claims' : 'invalid_token'}"${encoded}`;
    return route.fulfill({
      status: 401,
      headers: {'www-authenticate': challenge},
      json: {errors: [{message: 'no', extensions: {code: 'UNAUTHENTICATED'}}]},
    });
  });
  return refused;
}

/** Addresses that are asked for from now on, in all windows of this person. */
export function watchAddresses(visitor: Visitor, pattern: RegExp): string[] {
  const seen: string[] = [];
  visitor.context.on('request', (request) => {
    if (pattern.test(request.url())) seen.push(request.url());
  });
  return seen;
}

/** Lets a browser's clock be wrong by so many hours, in windows and frames too. */
export const setClock = (visitor: Visitor, hours: number): Promise<unknown> =>
  visitor.context.addInitScript((offset) => {
    const Right = Date;
    window.Date = class extends Right {
      constructor(...parts: unknown[]) {
        if (parts.length) super(...(parts as [number]));
        else super(Right.now() + offset);
      }
      static override now(): number {
        return Right.now() + offset;
      }
    } as DateConstructor;
  }, hours * 3_600_000);

/** The browser refuses to open windows, whatever is clicked. */
export const blockWindows = (visitor: Visitor): Promise<unknown> =>
  visitor.page.addInitScript(() => {
    window.open = () => null;
  });

/** MSAL adds to the address what helps to find a request again. */
export const isForToken = (address: string): boolean => new URL(address).pathname === '/identity/token';

/** Signs in, and gives the refresh token that nobody but MSAL gets to see. */
export async function signIn(visitor: Visitor, name: string): Promise<string> {
  // Of what comes after, tests count every request: none of them is to be of a stream that was late.
  await streamFirst(visitor.page);
  const [response] = await Promise.all([
    visitor.page.waitForResponse((answer) => isForToken(answer.url())),
    visitor.signIn(name),
  ]);
  await visitor.posts.first().waitFor();
  await visitor.page.unroute('**/graphql');
  return ((await response.json()) as {refresh_token: string}).refresh_token;
}

/** The feed asks again: what a person sees then is what became of the sign-in. */
export const refresh = (page: Page): Promise<void> =>
  page.evaluate(() => (document.querySelector('foyer-feed') as unknown as {refresh(): Promise<void>}).refresh());
