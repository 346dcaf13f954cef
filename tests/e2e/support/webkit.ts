/**
 * A page in WebKit, driven by its own WebDriver: as much of it as `Reader` needs, in the words of the other browsers' tools.
 * This driver has no ear for the console: the page itself is asked to remember what is said there, from as early on as it
 * can be asked. What happens before that is not heard; the other browsers hear all.
 */
import {type ChildProcess, spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {findWebkit} from '../../../tools/webkit.js';
import type {TestPage} from './test-page.js';

/** Of WebDriver: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys: Readonly<Record<string, string>> = {Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004'};

export interface Webkit {
  readonly page: TestPage;
  close(): Promise<void>;
}

/** @param proxy - Port of a proxy on this machine that everything goes through. */
export async function openWebkit(proxy?: number): Promise<Webkit> {
  const found = findWebkit();
  if (found.path === null) throw new Error(found.reason);
  const children: ChildProcess[] = [];
  const close = (): void => children.forEach((child) => child.kill());
  process.once('exit', close);
  const display = await openScreen(found.screen, children);
  const port = await freePort();
  const driver = spawn(found.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    // Its sandbox needs rights that a container does not give.
    env: {...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LANG: 'en_GB.UTF-8'},
  });
  children.push(driver);
  const base = `http://127.0.0.1:${port}`;
  const {sessionId} = await patiently(() =>
    call<{sessionId: string}>('POST', `${base}/session`, {
      capabilities: {
        alwaysMatch: {
          pageLoadStrategy: 'none',
          ...(proxy && {proxy: {proxyType: 'manual', httpProxy: `127.0.0.1:${proxy}`}}),
          'webkitgtk:browserOptions': {
            binary: found.path,
            args: ['--automation'],
          },
        },
      },
    }),
  );
  const page = new WebkitPage(`${base}/session/${sessionId}`);
  return {
    page,
    async close() {
      await page.leave().catch(() => undefined);
      close();
    },
  };
}

class WebkitPage implements TestPage {
  readonly #session: string;

  constructor(session: string) {
    this.#session = session;
  }

  async goto(url: string): Promise<void> {
    await this.#call('url', {url});
    await patiently(async () => {
      const address = await this.evaluate(listenToConsole);
      if (address !== url) throw new Error(`WebKit is still at ${address}.`);
    });
    await patiently(async () => {
      if (await this.evaluate(() => document.readyState === 'loading')) throw new Error(`${url} is still loading.`);
    });
  }

  /** By the page itself: WebDriver waits for a load, which does not come when only the view changes. */
  goBack(): Promise<unknown> {
    return this.evaluate(() => void setTimeout(() => history.back()));
  }

  pdf(): Promise<never> {
    return Promise.reject(new Error('WebKit’s driver does not print.'));
  }

  readonly evaluate = ((run: string | ((...args: unknown[]) => unknown), ...args: unknown[]) =>
    this.#evaluate(run, args)) as TestPage['evaluate'];

  async #evaluate(run: string | ((...args: unknown[]) => unknown), args: readonly unknown[]): Promise<unknown> {
    // What compiles these tests gives inner functions their names by a helper that no page has.
    const source =
      typeof run === 'string' ? run.trim().replace(/;$/, '') : `((__name) => (${String(run)})(...args))((one) => one)`;
    const script = `const args = ${JSON.stringify(args)};
      const toText = ${String(toText)};
      const done = arguments[0];
      Promise.resolve().then(() => ${source}).then((value) => done('+' + toText(value)), (error) => done('-' + error));`;
    const answer = await this.#call<string>('execute/async', {script, args: []});
    if (answer.startsWith('-')) throw new Error(answer.slice(1));
    return JSON.parse(answer.slice(1), (_key, value: unknown) =>
      typeof value === 'string' ? decodeURIComponent(value) : value,
    );
  }

  readonly mouse = {
    click: (x: number, y: number): Promise<unknown> =>
      this.#act('pointer', [
        {type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport'},
        {type: 'pointerDown', button: 0},
        {type: 'pointerUp', button: 0},
      ]),
  };

  readonly keyboard = {
    type: (text: string): Promise<unknown> => this.#type([...text]),
    press: (key: string): Promise<unknown> => this.#type([keys[key] ?? key]),
  };

  /** The window is made larger or smaller until what is inside has the size. */
  async setViewport({width, height}: {readonly width: number; readonly height: number}): Promise<void> {
    for (let time = 0; time < 5; time++) {
      const [innerWidth, innerHeight] = await this.evaluate(() => [window.innerWidth, window.innerHeight] as const);
      if (innerWidth === width && innerHeight === height) return;
      const rect = await this.#call<{width: number; height: number}>('window/rect');
      await this.#call('window/rect', {
        x: 0,
        y: 0,
        width: rect.width + width - innerWidth,
        height: rect.height + height - innerHeight,
      });
    }
  }

  leave(): Promise<unknown> {
    return call('DELETE', this.#session);
  }

  #type(characters: readonly string[]): Promise<unknown> {
    return this.#act(
      'key',
      characters.flatMap((value) => [
        {type: 'keyDown', value},
        {type: 'keyUp', value},
      ]),
    );
  }

  #act(type: 'key' | 'pointer', actions: readonly object[]): Promise<unknown> {
    return this.#call('actions', {actions: [{type, id: type, actions}]});
  }

  #call<Result>(path: string, body?: object): Promise<Result> {
    return call<Result>(body ? 'POST' : 'GET', `${this.#session}/${path}`, body);
  }
}

/** Runs in the page. JSON by hand: pages under test may have patched what the browser's own goes by. */
function toText(value: unknown): string {
  if (typeof value === 'string') return `"${encodeURIComponent(value)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return 'null';
  let text = '';
  for (const name of Object.keys(value)) {
    const item = toText((value as Record<string, unknown>)[name]);
    text += `${text && ','}${Array.isArray(value) ? '' : `"${name}":`}${item}`;
  }
  return Array.isArray(value) ? `[${text}]` : `{${text}}`;
}

/** Runs in the page, more than once. @returns its address */
function listenToConsole(): string {
  if (window.heard) return location.href;
  const heard: string[] = (window.heard = []);
  for (const name of ['error', 'warn'] as const) {
    const say = console[name].bind(console);
    console[name] = (...words: unknown[]) => {
      heard.push(words.map(String).join(' '));
      say(...words);
    };
  }
  addEventListener('error', ({message}) => heard.push(message));
  addEventListener('unhandledrejection', ({reason}) => heard.push(String(reason)));
  addEventListener(
    'securitypolicyviolation',
    ({effectiveDirective, blockedURI}) => heard.push(`${effectiveDirective}: ${blockedURI}`),
    true,
  );
  return location.href;
}

async function call<Result>(method: string, url: string, body?: object): Promise<Result> {
  const response = await fetch(url, {method, ...(body && {body: JSON.stringify(body)})});
  const {value} = (await response.json()) as {value: Result & {readonly error?: string; readonly message?: string}};
  if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
  return value;
}

/** The driver takes a moment until it listens. */
async function patiently<Result>(act: () => Promise<Result>): Promise<Result> {
  for (const start = Date.now(); ;) {
    try {
      return await act();
    } catch (error) {
      if (Date.now() - start > 30_000) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
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
