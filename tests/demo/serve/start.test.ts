import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, request} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import {takeDataFolder} from '../../../demo/serve/data-folder.js';
import {pageHeaders} from '../../../demo/serve/headers.js';
import {listen} from '../../../demo/serve/listen.js';
import {oneOrigin} from '../../../demo/serve/one-origin.js';
import {readOptions, StartError} from '../../../demo/serve/options.js';

describe('what the environment and the command line say', () => {
  it('is port 5173 and the folder .foyer of the project, unless it says otherwise', () => {
    assert.deepEqual(readOptions([], {}, '/project'), {
      port: 5173,
      dataFolder: '/project/.foyer',
      frameAncestors: ["'self'"],
      isOpen: false,
      fresh: false,
      watch: false,
    });
    assert.deepEqual(readOptions(['--fresh', '--watch'], {PORT: '0', FOYER_DATA: '/data'}, '/project'), {
      port: 0,
      dataFolder: '/data',
      frameAncestors: ["'self'"],
      isOpen: false,
      fresh: true,
      watch: true,
    });
    assert.equal(readOptions([], {FOYER_DATA: 'elsewhere'}, '/project').dataFolder, '/project/elsewhere');
  });

  for (const port of ['http', '-1', '65536', '80.5', ' '])
    it(`is refused if PORT is "${port}"`, () => {
      assert.throws(() => readOptions([], {PORT: port}, '/project'), {name: 'StartError', message: /whole number/});
    });

  it('names who may frame the page for frames, and nothing that would say more in a header', () => {
    const read = (text: string): readonly string[] =>
      readOptions([], {FOYER_FRAME_ANCESTORS: text}, '/project').frameAncestors;
    assert.deepEqual(read(" 'self' https://intranet.example.com  https://*.sharepoint.com"), [
      "'self'",
      'https://intranet.example.com',
      'https://*.sharepoint.com',
    ]);
    assert.deepEqual(read(''), ["'self'"]);
    for (const wrong of ['*', 'https://a.example; script-src *', 'intranet', 'https://a.example/path'])
      assert.throws(() => read(wrong), {name: 'StartError', message: /FOYER_FRAME_ANCESTORS/});
  });

  it('is refused with the options that there are if it holds an unknown one', () => {
    assert.throws(() => readOptions(['--frech'], {}, '/project'), {name: 'StartError', message: /--fresh and --watch/});
    assert.throws(() => readOptions(['anything'], {}, '/project'), StartError);
  });
});

describe('the data folder', () => {
  const made: string[] = [];
  let parent = '';
  beforeEach(() => made.push((parent = mkdtempSync(join(tmpdir(), 'foyer-folder-')))));
  after(() => made.forEach((folder) => rmSync(folder, {recursive: true})));

  it('is made with its parents, and marked', () => {
    const folder = join(parent, 'a/b');
    takeDataFolder(folder, {fresh: false})();
    assert.deepEqual(readdirSync(folder), ['foyer-demo-data.txt']);
  });

  it('is taken where nothing has been but pages, which tests build there before the demo was ever started', () => {
    mkdirSync(join(parent, 'pages'));
    takeDataFolder(parent, {fresh: false})();
    assert.deepEqual(readdirSync(parent).sort(), ['foyer-demo-data.txt', 'pages']);
  });

  it('is refused, and left alone, if it holds somebody’s other work', () => {
    writeFileSync(join(parent, 'thesis.txt'), 'years of work');
    mkdirSync(join(parent, 'network'));
    for (const fresh of [false, true])
      assert.throws(() => takeDataFolder(parent, {fresh}), {name: 'StartError', message: /not the demo's/});
    assert.deepEqual(readdirSync(parent).sort(), ['network', 'thesis.txt']);
  });

  it('is emptied by --fresh of what the demo made, and of nothing else', () => {
    takeDataFolder(parent, {fresh: false})();
    for (const name of ['network', 'identity', 'pages']) mkdirSync(join(parent, name));
    writeFileSync(join(parent, 'note.txt'), 'mine');
    takeDataFolder(parent, {fresh: true})();
    assert.deepEqual(readdirSync(parent).sort(), ['foyer-demo-data.txt', 'note.txt', 'pages']);
  });

  it('stays as it is without --fresh', () => {
    takeDataFolder(parent, {fresh: false})();
    mkdirSync(join(parent, 'network'));
    takeDataFolder(parent, {fresh: false})();
    assert.ok(existsSync(join(parent, 'network')));
  });

  it('belongs to one process at a time, and is not emptied under its feet', () => {
    const free = takeDataFolder(parent, {fresh: false});
    mkdirSync(join(parent, 'network'));
    assert.throws(() => takeDataFolder(parent, {fresh: true}), {name: 'StartError', message: /is in use by process/});
    assert.ok(existsSync(join(parent, 'network')));
    free();
    takeDataFolder(parent, {fresh: true})();
    assert.equal(existsSync(join(parent, 'network')), false);
  });
});

describe('the port', () => {
  it('can be any that is free, and is given back', async () => {
    const first = await listen(0, (_request, response) => response.end('here'));
    assert.equal(await (await fetch(`http://localhost:${first.port}/`)).text(), 'here');
    await first.close();
    await (await listen(first.port, () => {})).close();
  });

  it('that is taken is named, with what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const {port} = other.address() as AddressInfo;
    await assert.rejects(
      listen(port, () => {}),
      {
        name: 'StartError',
        message: `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
      },
    );
    await new Promise((resolve) => other.close(resolve));
  });

  it('is closed with streams that would go on for ever', async () => {
    const listening = await listen(0, (_request, response) => response.write('event: \n\n'));
    const stream = await fetch(`http://localhost:${listening.port}/`);
    await listening.close();
    await assert.rejects(stream.text());
  });
});

describe('one origin', () => {
  const ask = (port: number, host: string, method = 'GET'): Promise<{status?: number; location?: string}> =>
    new Promise((resolve, reject) => {
      request({host: '127.0.0.1', port, path: '/intranet/?x=1', method, headers: {host}}, (response) => {
        response.resume();
        resolve({status: response.statusCode, location: response.headers.location});
      })
        .on('error', reject)
        .end();
    });

  it('answers to its own name, redirects from other names of this machine, and refuses strangers’', async () => {
    let answer = oneOrigin('http://localhost', () => {});
    const listening = await listen(0, (incoming, response) => answer(incoming, response));
    const {port} = listening;
    answer = oneOrigin(`http://localhost:${port}`, (_request, response) => response.writeHead(200).end());

    assert.equal((await ask(port, `localhost:${port}`)).status, 200);
    for (const name of ['127.0.0.1', '[::1]'])
      assert.deepEqual(await ask(port, `${name}:${port}`), {
        status: 307,
        location: `http://localhost:${port}/intranet/?x=1`,
      });
    assert.equal((await ask(port, `127.0.0.1:${port}`, 'POST')).status, 421);
    assert.equal((await ask(port, 'rebound.example')).status, 421);
    assert.equal((await ask(port, `localhost.evil.example:${port}`)).status, 421);
    await listening.close();
  });
});

describe('the headers of a page', () => {
  const headers = (path: string): Record<string, string> => Object.fromEntries(pageHeaders(path));

  it('allow what comes from the page’s own origin, and neither inline code nor styles', () => {
    const policy = headers('/intranet/index.html')['content-security-policy'] ?? '';
    assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
    assert.match(policy, /require-trusted-types-for 'script'; trusted-types lit-html$/);
    assert.doesNotMatch(policy, /unsafe|\*|http/);
  });

  it('let others frame the page that is made for it and where its sign-in comes back to, and no other', () => {
    const frameAncestors = ['https://intranet.example.com'];
    const ancestorsOf = (path: string): string | undefined =>
      /frame-ancestors [^;]+/.exec(
        Object.fromEntries(pageHeaders(path, {frameAncestors}))['content-security-policy']!,
      )?.[0];
    for (const path of ['/foyer/embed.html', '/foyer/auth-redirect.html'])
      assert.equal(ancestorsOf(path), "frame-ancestors 'self' https://intranet.example.com");
    for (const path of ['/intranet/index.html', '/foyer/auth-relay.html'])
      assert.equal(ancestorsOf(path), "frame-ancestors 'self'");
  });

  it('keep files for ever that have a new name when they change, and ask about all others', () => {
    assert.match(headers('/assets/feed-B3x.js')['cache-control'] ?? '', /immutable/);
    assert.equal(headers('/intranet/index.html')['cache-control'], 'no-cache');
  });

  it('do not cut a page off from the one that opened it', () => {
    assert.equal('cross-origin-opener-policy' in headers('/auth-redirect.html'), false);
  });
});
