/**
 * Three sites, as companies have them: an intranet that allows nothing but frames, the server with our files and the
 * network, and the identity provider. To a browser they are strangers to each other. A fourth one is a stranger to all.
 */
import {getRequestListener} from '@hono/node-server';
import {readFileSync} from 'node:fs';
import type {RequestListener} from 'node:http';
import {createServer, type Server} from 'node:https';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {after} from 'node:test';
import {createIdentity} from '../../../demo/identity/identity.js';
import {createNetwork} from '../../../demo/network/server.js';
import {company} from '../../../demo/network/seed/index.js';
import {embedHandler, embedSettings} from '../../../demo/serve/embed.js';
import {buildPages, servePages} from '../../../demo/serve/pages.js';
import {createServices} from '../../../demo/serve/services.js';
import {audience, scope} from '../../../demo/settings.js';
import {root} from '../../../tools/root.js';
import {copyOfNetwork, prepareNetwork} from '../../support/server/template.js';

export interface ThreeSites {
  readonly intranet: string;
  readonly foyer: string;
  readonly login: string;
  readonly stranger: string;
  /** What has been asked for so far, in its order. */
  readonly visits: readonly Visit[];
}

export interface Visit {
  readonly origin: string;
  readonly path: string;
  /** Names of the cookies that came along. */
  readonly cookies: readonly string[];
}

const closing: (() => unknown)[] = [];
// Whatever failed: what stays open would keep the whole run from ending.
after(async () => {
  for (const close of closing.reverse()) await close();
});

export async function openThreeSites(): Promise<ThreeSites> {
  await prepareNetwork(async (dataFolder) => {
    await (await createServices({origin: 'http://localhost', dataFolder})).close();
  });
  const visits: Visit[] = [];
  const sites = {
    intranet: await listen('intranet', visits),
    foyer: await listen('foyer', visits),
    login: await listen('login', visits),
    stranger: await listen('stranger', visits),
  };
  const {intranet, foyer, login, stranger} = sites;

  const {name: companyName, people} = company(new Date());
  const redirectPaths = [`${foyer.origin}/auth-redirect.html`];
  const identity = await createIdentity({
    origin: login.origin,
    dataFolder: null,
    accounts: people,
    companyName,
    redirectPaths,
  });
  login.answer = (request, response) => identity.handle(request, response);

  const {issuer, publicKeys} = identity;
  const network = await createNetwork({
    origin: foyer.origin,
    dataFolder: join(copyOfNetwork(), 'network'),
    company,
    tokens: {issuer, audience, scope, keys: publicKeys},
  });
  closing.push(() => network.close());
  const graphql = getRequestListener((request) => network.handle(request), {overrideGlobalObjects: false});
  const frameAncestors = [intranet.origin];
  const built = await buildPages(root, () => {});
  const pages = servePages(built, {frameAncestors, services: [login.origin]});
  // A server on which somebody has forgotten who may frame what.
  const unlocked = servePages(built, {frameAncestors: ['*'], services: [login.origin]});
  const settings = embedHandler(embedSettings(frameAncestors, {identity: login.origin, network: foyer.origin}));
  const relay = readFileSync(join(root, 'src/browser/auth-relay.html'), 'utf8');
  foyer.answer = (request, response) => {
    const isUnlocked = request.url?.startsWith('/unlocked/') ?? false;
    request.url = request.url?.replace(/^\/unlocked\//, '/foyer/');
    const path = request.url?.split('?')[0] ?? '/';
    // As its comment asks the administrator to.
    if (path === '/foyer/auth-relay.html')
      response
        .writeHead(200, {'content-type': 'text/html; charset=utf-8'})
        .end(relay.replace('https://login.microsoftonline.com', login.origin));
    else if (/^\/(graphql|faces)(\/|$)/.test(path)) void graphql(request, response);
    else if (!settings(request, response)) (isUnlocked ? unlocked : pages)(request, response);
  };
  for (const host of [intranet, stranger])
    host.answer = (request, response) =>
      hostPage({foyer: foyer.origin, stranger: stranger.origin}, request.url ?? '/', response);
  return {intranet: intranet.origin, foyer: foyer.origin, login: login.origin, stranger: stranger.origin, visits};
}

/**
 * A page that trusts the script and the frames of one other origin, and nothing else. What its address says stands in the
 * frame's: `/?element=feed`. `/bare?…` has no script; `/unlocked?…` has the frame from a server that forgot its lock.
 */
function hostPage(
  {foyer, stranger}: Readonly<Record<'foyer' | 'stranger', string>>,
  address: string,
  response: Parameters<RequestListener>[1],
): void {
  const url = new URL(address, 'https://intranet.test');
  const script = url.pathname === '/bare' ? '' : `<script src="${foyer}/foyer/host.js" defer></script>`;
  const folder = url.pathname === '/unlocked' ? 'unlocked' : 'foyer';
  const frame = `${foyer}/${folder}/embed.html${url.search.replaceAll('&', '&amp;')}`;
  const policy = `default-src 'none'; script-src ${foyer}; frame-src ${foyer}; img-src data:; base-uri 'none'`;
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy});
  response.end(`<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Intranet</title>
  <link rel="icon" href="data:," />
  ${script}
  <h1>Intranet</h1>
  <iframe data-foyer name="talk" src="${frame}" width="600" height="300"></iframe>
  <p id="below"><a href="${stranger}/bare" target="_blank" rel="opener">Below the frame</a></p>
</html>`);
}

interface Site {
  readonly origin: string;
  answer: RequestListener;
}

const certificate = (name: string): string => readFileSync(join(root, 'tests/e2e/support/sites', name), 'utf8');

/** By https: that is what identity providers and relays ask for. The browsers of these tests are told to believe it. */
async function listen(name: string, visits: Visit[]): Promise<Site> {
  const site: Site = {origin: '', answer: (_request, response) => void response.writeHead(503).end()};
  const options = {key: certificate('key.pem'), cert: certificate('certificate.pem')};
  const server: Server = createServer(options, (request, response) => {
    const cookies = (request.headers.cookie ?? '').split('; ').map((cookie) => cookie.split('=')[0]!);
    visits.push({origin: site.origin, path: request.url ?? '/', cookies: cookies.filter(Boolean)});
    site.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return Object.assign(site, {origin: `https://${name}.test:${(server.address() as AddressInfo).port}`});
}
