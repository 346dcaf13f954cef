/**
 * WebKit, driven by its own WebDriver: as much of it as `Reader` needs. It blocks cookies of other sites and keeps storage of
 * their frames apart by itself, and its driver leaves it at that.
 */
import {type ChildProcess, spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {findWebkit} from '../../../tools/webkit.js';
import type {Surroundings, TestBrowser} from './test-page.js';
import {WebkitPage, WebkitPlace} from './webkit-page.js';
import {WebkitSession} from './webkit-session.js';

export async function openWebkit(surroundings: Surroundings): Promise<TestBrowser> {
  const found = findWebkit();
  if (found.path === null) throw new Error(found.reason);
  const children: ChildProcess[] = [];
  const kill = (): void => children.forEach((child) => child.kill());
  process.once('exit', kill);
  const display = await openScreen(found.screen, children);
  const port = await freePort();
  const driver = spawn(found.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      // Its sandbox needs rights that a container does not give.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LANG: 'en_GB.UTF-8',
    },
  });
  children.push(driver);
  const session = await WebkitSession.open(`http://127.0.0.1:${port}`, found.path, surroundings);
  const {handle} = session;
  return {
    page: new WebkitPage(session, handle),
    frame: new WebkitPlace(session, {handle, isFrame: true}),
    async windows() {
      return (await session.windows()).map((each) => new WebkitPage(session, each));
    },
    async close() {
      await session.end().catch(() => undefined);
      kill();
    },
  };
}

/** @returns its name, such as `:7`; it chooses one that is free */
function openScreen(screen: string, children: ChildProcess[]): Promise<string> {
  const child = spawn(screen, ['-displayfd', '3', '-screen', '0', '1600x1300x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    child.stdio[3]!.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as {port: number};
      server.close(() => resolve(port));
    });
  });
}
