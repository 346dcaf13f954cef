/** The routes that the provider leaves to us: the list of people, the choice, and what the pages look like. */
import type {HttpBindings} from '@hono/node-server';
import {Hono} from 'hono';
import {errors, type Provider} from 'oidc-provider';
import {type DemoAccount, findAccount} from './account.js';
import type {Asset} from './assets.js';
import {loginPage} from './pages/login.js';
import {errorPage, expiredPage} from './pages/notice.js';
import {wordsFor} from './words.js';

export interface LoginParts {
  readonly provider: Provider;
  readonly accounts: readonly DemoAccount[];
  readonly companyName: string;
  readonly assets: ReadonlyMap<string, Asset>;
}

/** Paths are below the provider's. A request without the cookie of its sign-in gets the page for an expired one. */
export function loginRoutes({provider, accounts, companyName, assets}: LoginParts): Hono<{Bindings: HttpBindings}> {
  const routes = new Hono<{Bindings: HttpBindings}>();

  routes.get('/login/:uid', async ({env, req, html}) => {
    const {params} = await provider.interactionDetails(env.incoming, env.outgoing);
    const hint = params.login_hint;
    const hinted = typeof hint === 'string' ? findAccount(accounts, hint) : undefined;
    return html(loginPage({words: wordsFor(req.header('accept-language')), companyName, accounts, hinted}));
  });

  // Forged requests do not get here: the cookie of a sign-in is not sent along with another site's form.
  routes.post('/login/:uid', async ({env, req, html, redirect}) => {
    const chosen = (await req.parseBody()).account;
    const account = accounts.find(({id, isDeleted}) => id === chosen && !isDeleted);
    if (!account) {
      const words = wordsFor(req.header('accept-language'));
      return html(loginPage({words, companyName, accounts, problem: words.unknownPerson}), 400);
    }
    const result = {login: {accountId: account.id}, select_account: {}};
    return redirect(await provider.interactionResult(env.incoming, env.outgoing, result), 303);
  });

  routes.get('/assets/:name', ({req, body, notFound}) => {
    const asset = assets.get(req.param('name'));
    if (!asset) return notFound();
    return body(asset.text, 200, {'content-type': asset.type, 'cache-control': 'no-cache'});
  });

  routes.onError((error, {req, html}) => {
    const words = wordsFor(req.header('accept-language'));
    if (error instanceof errors.SessionNotFound) return html(expiredPage(words), 400);
    return html(errorPage(words, 'server_error'), 500);
  });
  return routes;
}
