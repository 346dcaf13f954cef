/** What can be measured of a page as a whole: accessibility, layout shifts, width, and what it asks the servers. */
import axe from 'axe-core';
import type {Locator, Page, Request} from 'playwright-core';

/** What axe finds, one line for each: rule, element and why. Empty: nothing. */
export async function violations(page: Page): Promise<string[]> {
  // Nothing may be half faded in: it would have too little contrast for a moment.
  await page.emulateMedia({reducedMotion: 'reduce'});
  // Evaluated by the browser's tools, not by the page: its policy would rightly refuse it.
  await page.evaluate(axe.source);
  const results = await page.evaluate(async () => {
    const {violations} = await (window as unknown as {axe: typeof import('axe-core')}).axe.run(document, {
      resultTypes: ['violations'],
    });
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => `${id}: ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
    );
  });
  await page.emulateMedia({reducedMotion: null});
  return results;
}

/** Counts every layout shift of the page from its first moment on. Call it before the page is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {layoutShift: 0});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {value: number; hadRecentInput: boolean})[])
        if (!entry.hadRecentInput) (window as unknown as {layoutShift: number}).layoutShift += entry.value;
    }).observe({type: 'layout-shift', buffered: true});
  });
}

/** The sum of all shifts so far. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as {layoutShift: number}).layoutShift);
}

/** Pixels by which the page is wider than its window. */
export function excessWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

export interface Traffic {
  /** Names of the operations, one entry for each POST that is no stream. */
  readonly queries: string[];
  readonly streams: string[];
  readonly tokens: string[];
  readonly elsewhere: string[];
}

/** Writes down what the page asks for, from now on. */
export function watchTraffic(page: Page, origin: string): Traffic {
  const traffic: Traffic = {queries: [], streams: [], tokens: [], elsewhere: []};
  page.on('request', (request: Request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) traffic.elsewhere.push(request.url());
    if (request.method() !== 'POST') return;
    const isStream = request.headers().accept?.includes('text/event-stream') ?? false;
    if (url.pathname.startsWith('/graphql'))
      (isStream ? traffic.streams : traffic.queries).push(request.postData()?.slice(0, 300) ?? '');
    if (url.pathname === '/identity/token') traffic.tokens.push(url.href);
  });
  return traffic;
}

/**
 * Lets the live stream be open before the first answer arrives, as it is on a machine that is not busy. What is answered
 * before is asked for once more, and rightly so: something may have happened in between.
 */
export async function streamFirst(page: Page): Promise<void> {
  const opened = page.waitForResponse((response) =>
    (response.headers()['content-type'] ?? '').includes('event-stream'),
  );
  await page.route('**/graphql', async (route) => {
    if (route.request().headers().accept?.includes('text/event-stream')) return route.continue();
    const response = await route.fetch();
    await opened;
    return route.fulfill({response});
  });
}

/** Presses a Copy button of the demo, and waits until it has said so: it does for two seconds, which a busy machine may miss. */
export async function copyBy(button: Locator, press = (): Promise<void> => button.click()): Promise<void> {
  const told = await button.evaluateHandle((element) => ({
    copied: new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => element.textContent === 'Copied' && resolve());
      observer.observe(element, {childList: true});
    }),
  }));
  await press();
  await told.evaluate(({copied}) => copied);
}

/** What shows that a widget has its content. */
const contentOf = {
  'foyer-post-box': 'textbox',
  'foyer-trending': 'listitem',
  'foyer-open-loops': 'listitem',
  // One writes a comment there, whether there is one to read or not.
  'foyer-page-comments': 'textbox',
  'foyer-feed': 'article',
} as const;

/** Until posts, trends and the post box are there, as a person sees them; or what the page has instead. */
export async function untilPainted(
  page: Page,
  widgets: readonly (keyof typeof contentOf)[] = ['foyer-post-box', 'foyer-trending', 'foyer-feed'],
): Promise<void> {
  for (const widget of widgets) {
    // Far below the fold, nothing is asked for until somebody comes near.
    await page.locator(widget).evaluate((element) => element.scrollIntoView({behavior: 'instant'}));
    await page.locator(widget).getByRole(contentOf[widget]).first().waitFor();
  }
  await page.evaluate(() => window.scrollTo({top: 0, behavior: 'instant'}));
  // Pictures and fonts too: what comes late must not move anything either.
  await page.waitForLoadState('load');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
