/**
 * What the browser tests talk to: the reference network with the whole company and the identity provider, on the
 * origin of the test page itself. Made for the first test that may need it.
 *
 * Besides `/graphql`, `/files`, `/faces` and `/identity` there is, for tests only:
 * - `/test/people`: everybody, as JSON.
 * - `/test/token?person=ana.lima`: a signed access token as JSON, for an id, handle or e-mail address. Wrong on purpose with
 *   `expired`, `audience=…`, `scope=…`, `issuer=…`, `type=…`; short-lived with `expires-in=` (seconds).
 * - `/test/end-poll?id=…`: ends a poll now, as if its time had passed. Nobody is told.
 * - `/test/elsewhere`: a server on another port (`elsewhere.ts`), and an address where nobody listens.
 * - `/test/cut-off.html`: the redirect page with an opener policy; `/test/start-page.html`: a page that is none.
 * - `/auth-redirect.html`: the page that a popup or a hidden frame comes back to.
 */
import type {Context, Middleware} from 'koa';
import {findAccount} from '../../../demo/identity/account.js';
import {createServices, type Services} from '../../../demo/serve/services.js';
import {startElsewhere, type Elsewhere} from './elsewhere.js';
import {copyOfNetwork, prepareNetwork} from './template.js';

const ours = /^\/(graphql|files|faces|identity|ledger|test)(\/|$)/;
/** Tests of these rooms do without a network, and need not wait for it. */
const needy = /^\/tests\/(?!lib|localization|styles)\w+\/.*\.test\.ts$/;

const redirectPage = `<!doctype html>
<html lang="en">
  <title>Signing in …</title>
  <script type="module" src="/src/auth-redirect.ts"></script>
</html>`;

const startPage = '<!doctype html><html lang="en"><title>Welcome</title><p>Welcome.</p></html>';

/** A middleware of Web Test Runner. Everything that is not the servers' goes on to the test runner. */
export async function testServer(): Promise<Middleware> {
  // Before any test begins: the first one would run out of time.
  await prepareNetwork(async (dataFolder) => {
    await (await createServices({origin: 'http://localhost', dataFolder, onError: report})).close();
  });
  let services: Promise<Services> | null = null;
  let elsewhere: Promise<Elsewhere> | null = null;
  return async (context, next) => {
    if (context.path === '/auth-redirect.html') {
      context.body = redirectPage;
      return undefined;
    }
    const isOurs = ours.test(context.path);
    if (!isOurs && !needy.test(context.path)) return goOn(next);
    services ??= start(context.origin);
    const running = await services;
    // A test file is handed out when everything is there that its tests need: their time starts after that.
    if (!isOurs) return goOn(next);
    if (context.path === '/test/people') context.body = running.people;
    else if (context.path === '/test/token') await answerToken(context, running);
    else if (context.path === '/test/end-poll') await endPoll(context, running);
    else if (context.path === '/test/elsewhere') context.body = await (elsewhere ??= startElsewhere(context.origin));
    else if (context.path === '/test/start-page.html') context.body = startPage;
    else if (context.path === '/test/cut-off.html') {
      context.set('cross-origin-opener-policy', 'same-origin');
      context.body = redirectPage;
    } else {
      // Koa starts with 404 and would answer itself; the servers do that on their own.
      context.respond = false;
      context.res.statusCode = 200;
      if (!running.handle(context.req, context.res)) context.res.writeHead(404).end();
    }
  };
}

/** Koa's own type of it knows nothing of what it resolves to. */
async function goOn(next: () => Promise<unknown>): Promise<void> {
  await next();
}

async function start(origin: string): Promise<Services> {
  // A few people do in minutes here what a company does in days.
  const perMinute = {requests: Infinity, writes: Infinity};
  return createServices({origin, dataFolder: copyOfNetwork(), perMinute, onError: report});
}

async function answerToken(context: Context, {people, identity}: Services): Promise<void> {
  const wish = new URLSearchParams(context.querystring);
  const person = findAccount(people, wish.get('person') ?? '');
  if (!person) return context.throw(404, `Nobody is called "${wish.get('person')}".`);
  const expiresIn = wish.has('expired') ? -60 : Number(wish.get('expires-in') ?? 3600);
  const token = await identity.issueAccessToken(person.id, {
    expiresIn,
    audience: wish.get('audience') ?? undefined,
    scope: wish.get('scope') ?? undefined,
    issuer: wish.get('issuer') ?? undefined,
    type: wish.get('type') ?? undefined,
  });
  context.set('cache-control', 'no-store');
  context.body = {token, personId: person.id, expiresAt: Date.now() + expiresIn * 1000};
}

async function endPoll(context: Context, {network}: Services): Promise<void> {
  const id = new URLSearchParams(context.querystring).get('id') ?? '';
  await network.database.updateTable('polls').set({closes_at: new Date()}).where('id', '=', id).execute();
  context.status = 204;
}

function report(error: Error): void {
  process.stderr.write(`${error.stack ?? error.message}\n`);
}
