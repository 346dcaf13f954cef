/**
 * A page of WebKit's, or a frame in it, in the words of the other browsers' tools. Its driver has no ear for the console: the
 * page itself is asked to remember what is said there, from as early on as it can be asked. What happens before that is not
 * heard; the other browsers hear all.
 */
import type {TestPage, TestPlace} from './test-page.js';
import {patiently, type Target, type WebkitSession} from './webkit-session.js';

/** Of WebDriver: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys: Readonly<Record<string, string>> = {Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004'};

export class WebkitPlace implements TestPlace {
  readonly #session: WebkitSession;
  readonly #target: Target;

  constructor(session: WebkitSession, target: Target) {
    this.#session = session;
    this.#target = target;
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
    const answer = await this.call<string>('execute/async', {script, args: []});
    if (answer.startsWith('-')) throw new Error(answer.slice(1));
    return JSON.parse(answer.slice(1), (_key, value: unknown) =>
      typeof value === 'string' ? decodeURIComponent(value) : value,
    );
  }

  protected call<Result>(path: string, body?: object): Promise<Result> {
    return this.#session.command<Result>(this.#target, path, body);
  }
}

export class WebkitPage extends WebkitPlace implements TestPage {
  readonly close: () => Promise<unknown>;

  constructor(session: WebkitSession, handle: string) {
    super(session, {handle, isFrame: false});
    this.close = () => session.closeWindow(handle);
  }

  async goto(url: string): Promise<void> {
    await this.call('url', {url});
    await patiently(async () => {
      const address = await this.evaluate(listenToConsole);
      if (address !== url) throw new Error(`WebKit is still at ${address}.`);
    });
    await patiently(async () => {
      if (!(await this.evaluate(isRead))) throw new Error(`${url} is still loading.`);
    });
  }

  /** By the page itself: WebDriver waits for a load, which does not come when only the view changes. */
  goBack(): Promise<unknown> {
    return this.evaluate(() => void setTimeout(() => history.back()));
  }

  pdf(): Promise<never> {
    return Promise.reject(new Error('WebKit’s driver does not print.'));
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
      const rect = await this.call<{width: number; height: number}>('window/rect');
      await this.call('window/rect', {
        x: 0,
        y: 0,
        width: rect.width + width - innerWidth,
        height: rect.height + height - innerHeight,
      });
    }
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
    return this.call('actions', {actions: [{type, id: type, actions}]});
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

/** Runs in the page. @returns whether its scripts have run, as for the other browsers when `domcontentloaded` is waited for */
function isRead(): boolean {
  const [journey] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return document.readyState === 'complete' || (journey?.domContentLoadedEventEnd ?? 0) > 0;
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
