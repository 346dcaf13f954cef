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
  const sites = {
    intranet: await listen('intranet'),
    foyer: await listen('foyer'),
    login: await listen('login'),
    stranger: await listen('stranger'),
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
    host.answer = (request, response) => hostPage(foyer.origin, request.url ?? '/', response);
  return {intranet: intranet.origin, foyer: foyer.origin, login: login.origin, stranger: stranger.origin};
}

/**
 * A page that trusts the script and the frames of one other origin, and nothing else. What its address says stands in the
 * frame's: `/?element=feed`. `/bare?…` has no script; `/unlocked?…` has the frame from a server that forgot its lock.
 */
function hostPage(foyer: string, address: string, response: Parameters<RequestListener>[1]): void {
  const url = new URL(address, 'https://intranet.test');
  const script = url.pathname === '/bare' ? '' : `<script src="${foyer}/foyer/host.js" defer></script>`;
  const folder = url.pathname === '/unlocked' ? 'unlocked' : 'foyer';
  const frame = `${foyer}/${folder}/embed.html${url.search.replaceAll('&', '&amp;')}`;
  const policy = `default-src 'none'; script-src ${foyer}; frame-src ${foyer}; base-uri 'none'`;
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy});
  response.end(`<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Intranet</title>
  ${script}
  <h1>Intranet</h1>
  <iframe data-foyer name="talk" src="${frame}" width="600" height="300"></iframe>
  <p id="below">Below the frame</p>
</html>`);
}

interface Site {
  readonly origin: string;
  answer: RequestListener;
}

const certificate = (name: string): string => readFileSync(join(root, 'tests/e2e/support/sites', name), 'utf8');

/** By https: that is what identity providers and relays ask for. The browsers of these tests are told to believe it. */
async function listen(name: string): Promise<Site> {
  const site: Site = {origin: '', answer: (_request, response) => void response.writeHead(503).end()};
  const options = {key: certificate('key.pem'), cert: certificate('certificate.pem')};
  const server: Server = createServer(options, (request, response) => site.answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return Object.assign(site, {origin: `https://${name}.test:${(server.address() as AddressInfo).port}`});
}
