/** Where the benchmark is played: the reference network with the whole company and one long discussion, and two pages. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {createServices} from '../../demo/serve/services.js';
import {bundleModules} from '../build/modules.js';
import {usualNaming} from '../build/naming.js';
import {root} from '../root.js';
import type {Settings} from './pages/settings.js';

/** Who has drawn a page: Foyer, or a hand; or it is the one with nothing but a box to write in. */
export type Painter = 'foyer' | 'vanilla' | 'box';

/** Each by itself, as a bundler makes it for a page. Foyer's load the widget that is measured. */
const scripts = ['foyer-feed', 'foyer-thread', 'vanilla', 'box'] as const;
type Script = (typeof scripts)[number];

export interface Stage {
  /** Address of a page of the benchmark. */
  address(painter: Painter, what: Settings['what']): string;
  close(): Promise<void>;
}

const reader = 'ana.lima';
const replier = 'matthias.roth';
export const longest = 1000;

const folder = join(root, 'tools/bench/pages');
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
};

/** A page by itself may be asked what memory it takes. */
const isolated = {'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp'};

/** @param hasDiscussion - Whether there is the long one: it takes a while to write. */
export async function openStage(hasDiscussion: boolean): Promise<Stage> {
  const built = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const script of scripts) {
    const entries = {[script]: `tools/bench/pages/${script}.ts`};
    await bundleModules({entries, folder: join(built, script), naming: usualNaming});
  }
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const services = await createServices({
    origin,
    dataFolder: null,
    perMinute: {requests: Infinity, writes: Infinity},
  });
  const tokenOf = (handle: string): Promise<string> => {
    const {id} = services.people.find((person) => person.handle === handle)!;
    return services.identity.issueAccessToken(id, {expiresIn: 3600});
  };
  const token = await tokenOf(reader);
  let postId = '';
  server.on('request', (request, response) => {
    if (services.handle(request, response)) return;
    const {pathname, searchParams} = new URL(request.url!, origin);
    const painter = /^\/bench\/(foyer|vanilla|box)\.html$/.exec(pathname)?.[1];
    try {
      const content = painter
        ? page(painter as Painter, {what: searchParams.get('what') as Settings['what'], token, postId})
        : readFileSync(join(pathname.endsWith('.css') ? folder : built, pathname.replace('/bench/', '')));
      response.writeHead(200, {...isolated, 'content-type': types[extname(pathname)] ?? 'text/plain'}).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  if (hasDiscussion) postId = await discuss(origin, await tokenOf(replier));
  return {
    address: (painter, what) => `${origin}/bench/${painter}.html?what=${what}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await services.close();
      rmSync(built, {recursive: true});
    },
  };
}

function page(painter: Painter, settings: Settings): string {
  const text = readFileSync(join(folder, 'page.html'), 'utf8');
  const script = painter === 'foyer' ? (`foyer-${settings.what}` as Script) : painter;
  return text.replace('SETTINGS', JSON.stringify(settings)).replaceAll('SCRIPT', script);
}

/** A post with a thousand replies of several lengths, every tenth with a reaction. @returns its id. */
async function discuss(origin: string, token: string): Promise<string> {
  const ask = async (query: string, variables: object): Promise<Record<string, unknown>> => {
    const answer = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: {'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}`},
      body: JSON.stringify({query, variables}),
    });
    const {data, errors} = (await answer.json()) as {data: Record<string, unknown>; errors?: unknown};
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const key = (): string => crypto.randomUUID();
  const posted = await ask(
    'mutation($input: CreatePostInput!) {createPost(input: $input) {post {id} userErrors {message}}}',
    {input: {idempotencyKey: key(), body: {markdown: 'What would you change about the canteen? Everything counts.'}}},
  );
  const {id: postId} = (posted.createPost as {post: {id: string}}).post;
  for (let number = 1; number <= longest; number++) {
    const words = 'I would like soup, and **more** of the [bread](https://example.com/bread) from last week. ';
    const markdown = `${number}: ${words.repeat(1 + (number % 4))}`;
    const replied = await ask(
      'mutation($input: AddReplyInput!) {addReply(input: $input) {reply {id} userErrors {message}}}',
      {input: {idempotencyKey: key(), postId, body: {markdown}}},
    );
    const {id: messageId} = (replied.addReply as {reply: {id: string}}).reply;
    if (number % 10 === 0) {
      await ask('mutation($input: AddReactionInput!) {addReaction(input: $input) {userErrors {message}}}', {
        input: {messageId, reactionKey: 'like'},
      });
    }
  }
  return postId;
}
