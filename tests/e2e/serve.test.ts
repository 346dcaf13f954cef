import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {graphqlPath} from '../../demo/settings.js';
import {Browser, locationOf} from '../demo/identity/support.js';
import {type Demo, DemoEnded, startDemo, temporaryFolder} from './support/demo.js';

/** Who the network takes the holder of this token for. */
async function viewerOf({origin}: Demo, token: string): Promise<string | undefined> {
  const response = await fetch(origin + graphqlPath, {
    method: 'POST',
    headers: {'content-type': 'application/json', authorization: `Bearer ${token}`},
    body: JSON.stringify({query: '{viewer {person {displayName}}}'}),
  });
  const {data} = (await response.json()) as {data?: {viewer?: {person: {displayName: string}}}};
  return data?.viewer?.person.displayName;
}

const endOf = async (starting: Promise<Demo>): Promise<DemoEnded> => {
  const ended = await starting.then(
    () => null,
    (error: unknown) => error,
  );
  assert.ok(ended instanceof DemoEnded);
  return ended;
};

describe('npm start', () => {
  const dataFolder = temporaryFolder();
  let demo: Demo;
  before(async () => (demo = await startDemo({dataFolder})));
  after(() => demo.stop());

  it('says where it is, in its last line', () => {
    assert.match(demo.output(), /\nFoyer is ready at http:\/\/localhost:\d+\/\n$/);
  });

  for (const path of ['/', '/intranet/', '/portal/', '/auth-redirect.html'])
    it(`serves ${path} under the strict policy`, async () => {
      const response = await fetch(demo.origin + path);
      assert.equal(response.status, 200);
      assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
      assert.match(response.headers.get('content-security-policy') ?? '', /^default-src 'none'/);
      assert.equal(response.headers.get('cross-origin-opener-policy'), null);
      assert.match(await response.text(), /<script type="module" crossorigin src="\/assets\//);
    });

  it('answers 404 for a page that there is not, and for what lies outside of the pages', async () => {
    for (const path of ['/nothing/', '/../package.json', '/%2e%2e/%2e%2e/package.json'])
      assert.equal((await fetch(demo.origin + path)).status, 404, path);
  });

  it('gives faces, and refuses a token that nobody signed', async () => {
    const face = await fetch(`${demo.origin}/faces/p-ana-lima.svg`);
    assert.equal(face.status, 200);
    assert.match(face.headers.get('content-type') ?? '', /^image\/svg\+xml/);
    const refused = await fetch(demo.origin + graphqlPath, {
      method: 'POST',
      headers: {'content-type': 'application/json', authorization: 'Bearer x.y.z'},
      body: '{"query": "{__typename}"}',
    });
    assert.equal(refused.status, 401);
  });

  it('lets somebody sign in whom the network then knows', async () => {
    const tokens = await new Browser(demo.origin).signIn({id: 'p-ana-lima'});
    assert.equal(await viewerOf(demo, tokens.access_token), 'Ana Lima');
  });

  it('is told apart from whatever else has its port', async () => {
    const {code, output} = await endOf(startDemo({dataFolder: temporaryFolder(), port: demo.port}));
    assert.equal(code, 1);
    assert.equal(
      output,
      `Port ${demo.port} is taken. Stop what uses it, or choose another: PORT=${demo.port + 1} npm start\n`,
    );
  });

  it('does not share its folder with a second one, which says so and leaves it alone', async () => {
    const {code, output} = await endOf(startDemo({dataFolder, args: ['--fresh']}));
    assert.equal(code, 1);
    assert.match(output, /The data folder .* is in use by process \d+/);
    assert.equal((await fetch(`${demo.origin}/faces/p-ana-lima.svg`)).status, 200);
  });

  it('explains an option that it does not know', async () => {
    const {code, output} = await endOf(startDemo({dataFolder: temporaryFolder(), args: ['--quick']}));
    assert.equal(code, 1);
    assert.match(output, /'--quick'.*Known are --fresh and --watch/s);
  });
});

describe('a demo that is started again', () => {
  it('still knows who is signed in, and forgets everything when it starts afresh', async () => {
    const dataFolder = temporaryFolder();
    const first = await startDemo({dataFolder});
    const browser = new Browser(first.origin);
    const tokens = await browser.signIn({id: 'p-kai-brandt'});
    assert.equal(await first.stop('SIGINT'), 0);
    assert.equal(existsSync(join(dataFolder, 'database.lock')), false);

    const second = await startDemo({dataFolder, port: first.port});
    assert.equal(await viewerOf(second, tokens.access_token), 'Kai Brandt');
    const silent = new URL(locationOf(await browser.authorize({prompt: 'none'})));
    assert.ok(silent.searchParams.has('code'), silent.search);
    assert.equal(await second.stop(), 0);

    const third = await startDemo({dataFolder, port: first.port, args: ['--fresh']});
    assert.equal(await viewerOf(third, tokens.access_token), undefined);
    const forgotten = new URL(locationOf(await browser.authorize({prompt: 'none'})));
    assert.equal(forgotten.searchParams.get('error'), 'login_required');
    assert.equal(await third.stop(), 0);
    assert.deepEqual(readdirSync(dataFolder).sort(), ['foyer-demo-data.txt', 'identity', 'network']);
  });

  it('survives being cut off', async () => {
    const dataFolder = temporaryFolder();
    const first = await startDemo({dataFolder});
    const tokens = await new Browser(first.origin).signIn({id: 'p-ana-lima'});
    await first.stop('SIGKILL');
    const second = await startDemo({dataFolder, port: first.port});
    assert.equal(await viewerOf(second, tokens.access_token), 'Ana Lima');
    await second.stop();
  });
});
