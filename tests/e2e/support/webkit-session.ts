/**
 * What is said to WebKit's driver, one thing at a time: it has one window, and in it one page or frame, that every command
 * is meant for until it is told to turn to another.
 */
import type {Surroundings} from './test-page.js';

/** A window, or the first frame in it. */
export interface Target {
  readonly handle: string;
  readonly isFrame: boolean;
}

export class WebkitSession {
  readonly #base: string;
  #at: Target;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(base: string, handle: string) {
    this.#base = base;
    this.#at = {handle, isFrame: false};
  }

  /** @param driver - Its address. @param browser - Path of the browser that it is to start. */
  static async open(driver: string, browser: string, {proxy, isStrict = false}: Surroundings): Promise<WebkitSession> {
    // By the browser's own option: its driver's passes over SOCKS.
    const way = proxy ? [`--proxy=${proxy.isSocks ? 'socks5' : 'http'}://127.0.0.1:${proxy.port}`] : [];
    const {sessionId} = await patiently(() =>
      call<{sessionId: string}>('POST', `${driver}/session`, {
        capabilities: {
          alwaysMatch: {
            pageLoadStrategy: 'none',
            acceptInsecureCerts: isStrict,
            'webkitgtk:browserOptions': {binary: browser, args: ['--automation', ...way]},
          },
        },
      }),
    );
    const base = `${driver}/session/${sessionId}`;
    return new WebkitSession(base, await call<string>('GET', `${base}/window`));
  }

  /** The window that it is at. */
  get handle(): string {
    return this.#at.handle;
  }

  windows(): Promise<string[]> {
    return this.#next(() => call('GET', `${this.#base}/window/handles`));
  }

  /** A command of WebDriver. With a body it is posted. */
  command<Result>(target: Target, path: string, body?: object): Promise<Result> {
    return this.#next(async () => {
      await this.#turnTo(target);
      return call<Result>(body ? 'POST' : 'GET', `${this.#base}/${path}`, body);
    });
  }

  closeWindow(handle: string): Promise<void> {
    return this.#next(async () => {
      await this.#turnTo({handle, isFrame: false});
      const [left] = await call<string[]>('DELETE', `${this.#base}/window`);
      this.#at = {handle: '', isFrame: false};
      if (left) await this.#turnTo({handle: left, isFrame: false});
    });
  }

  end(): Promise<unknown> {
    return this.#next(() => call('DELETE', this.#base));
  }

  async #turnTo({handle, isFrame}: Target): Promise<void> {
    if (this.#at.handle !== handle) {
      await call('POST', `${this.#base}/window`, {handle});
      this.#at = {handle, isFrame: false};
    }
    if (this.#at.isFrame) await call('POST', `${this.#base}/frame`, {id: null});
    this.#at = {handle, isFrame: false};
    if (!isFrame) return;
    // Each time anew: a frame that has been loaded again is another one.
    await call('POST', `${this.#base}/frame`, {id: 0});
    this.#at = {handle, isFrame: true};
  }

  #next<Result>(act: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(act);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

/** The driver takes a moment until it listens, and a page until it can be asked. */
export async function patiently<Result>(act: () => Promise<Result>): Promise<Result> {
  for (const start = Date.now(); ;) {
    try {
      return await act();
    } catch (error) {
      if (Date.now() - start > 60_000) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function call<Result>(method: string, url: string, body?: object): Promise<Result> {
  const response = await fetch(url, {method, ...(body && {body: JSON.stringify(body)})});
  const {value} = (await response.json()) as {value: Result & {readonly error?: string; readonly message?: string}};
  if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
  return value;
}
