/**
 * Pages that a test writes by itself, with the files that it names beside them, on one origin with a network and an identity
 * provider. The same strict policy as the demo's unless the test says another. Signed in by `/token.js`, as a page with a
 * sign-in of its own would.
 */
import {readFileSync, statSync} from 'node:fs';
import type {IncomingMessage, RequestListener, ServerResponse} from 'node:http';
import {extname, join} from 'node:path';
import {after} from 'node:test';
import {findAccount} from '../../../demo/identity/account.js';
import {listen} from '../../../demo/serve/listen.js';
import {createServices, type Services} from '../../../demo/serve/services.js';
import {copyOfNetwork, prepareNetwork} from '../../support/server/template.js';

export interface Stage {
  readonly origin: string;
  /** Paths that were asked for since the last page was put up, in their order, those of the network apart. */
  readonly files: string[];
  /** Questions to the network since then. */
  readonly questions: string[];
  /** Tokens that were handed out since then. */
  readonly tokens: string[];
  /** Puts a page up, for everybody who comes from now on. @returns its path */
  page(body: string, options?: PageOptions): string;
}

export interface PageOptions {
  readonly head?: string;
  /** Its Content-Security-Policy. */
  readonly policy?: string;
  /**
   * Questions are answered when so many live streams are open, one for each network of the page, as on a machine that is not
   * busy. What is answered before is asked for once more, and rightly so: something may have happened in between. Default: 0.
   */
  readonly streamsFirst?: number;
  /** Scripts are not handed out before this. Default: at once. */
  readonly scriptsAfter?: Promise<void>;
}

export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; media-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** Answers every question for a token with one, as the page's own script. */
const tokenScript = `addEventListener('foyer-token-request', (event) => {
  event.respondWith(fetch('/token').then((answer) => answer.text()));
});`;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
  '.css': 'text/css',
};

const open: (() => Promise<void>)[] = [];
after(() => Promise.all(open.map((close) => close())));

/** @param folders - What is served, by the path in front of it: `{'/foyer/': folder}`. */
export async function openStage(folders: Readonly<Record<string, string>>): Promise<Stage> {
  const state = {files: [] as string[], questions: [] as string[], tokens: [] as string[]};
  let page = {html: '', policy: strictPolicy, streamsFirst: 0, scriptsAfter: Promise.resolve()};
  const streams = new Set<ServerResponse>();
  let services: Services | null = null;
  const scripts = new Map([['/token.js', tokenScript]]);

  const answer: RequestListener = (request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    if (path.startsWith('/graphql')) return void answerNetwork(request, response, path);
    if (services!.handle(request, response)) return;
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    if (path !== '/') state.files.push(path);
    if (path === '/') {
      response
        .writeHead(200, {
          'content-type': types['.html'],
          'cache-control': 'no-store',
          'content-security-policy': page.policy,
        })
        .end(page.html);
    } else if (path === '/token') void answerToken();
    else {
      const content = scripts.get(path) ?? find(folders, path);
      if (content === null) return void response.writeHead(404).end();
      const send = (): void =>
        void response.writeHead(200, {'content-type': types[extname(path)], 'cache-control': 'no-store'}).end(content);
      if (path.endsWith('.js')) void page.scriptsAfter.then(send);
      else send();
    }

    async function answerNetwork(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
      if (isStream(request)) streams.add(response);
      else if (request.method === 'POST') {
        state.questions.push(path);
        const isOpen = (): boolean => [...streams].filter(({headersSent}) => headersSent).length >= page.streamsFirst;
        while (!isOpen() && !response.destroyed) await new Promise((resolve) => setTimeout(resolve, 10));
      }
      services!.handle(request, response);
    }

    async function answerToken(): Promise<void> {
      state.tokens.push(path);
      const person = findAccount(services!.people, 'ana.lima')!;
      response.end(await services!.identity.issueAccessToken(person.id, {expiresIn: 3600}));
    }
  };

  const server = await listen(0, answer);
  const origin = `http://localhost:${server.port}`;
  const report = (error: Error): void => void process.stderr.write(`${error.message}\n`);
  await prepareNetwork(async (dataFolder) => {
    await (await createServices({origin: 'http://localhost', dataFolder, onError: report})).close();
  });
  services = await createServices({origin, dataFolder: copyOfNetwork(), onError: report});
  const opened = services;
  open.push(async () => {
    await server.close();
    await opened.close();
  });

  return {
    origin,
    ...state,
    page(body, {head = '', policy = strictPolicy, streamsFirst = 0, scriptsAfter = Promise.resolve()} = {}) {
      streams.clear();
      page = {
        html: `<!doctype html><html lang="en"><head><title>Stage</title>${head}</head><body>${body}</body></html>`,
        policy,
        streamsFirst,
        scriptsAfter,
      };
      for (const list of Object.values(state)) list.length = 0;
      return '/';
    },
  };
}

const isStream = ({headers}: IncomingMessage): boolean => headers.accept?.includes('text/event-stream') ?? false;

function find(folders: Readonly<Record<string, string>>, path: string): Buffer | null {
  for (const [base, folder] of Object.entries(folders)) {
    if (!path.startsWith(base) || path.includes('..')) continue;
    const file = join(folder, path.slice(base.length));
    if (statSync(file, {throwIfNoEntry: false})?.isFile()) return readFileSync(file);
  }
  return null;
}
