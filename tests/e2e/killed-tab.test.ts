/** A tab, or the whole browser, is killed while somebody writes: all words are there again, and the network has one post at most. */
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {chromium, type BrowserContext, type Page} from 'playwright-core';
import {findBrowser} from '../../tools/browser.js';
import {type Demo, startDemo, temporaryFolder} from './support/demo.js';

let demo: Demo;
const profile = temporaryFolder();
let context: BrowserContext;
let page: Page;

async function openBrowser(): Promise<void> {
  const {path, args} = await findBrowser();
  context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    args: [...args],
    viewport: {width: 1280, height: 900},
    locale: 'en-GB',
  });
}

/** A tab at the front page, with the person signed in. */
async function openTab(): Promise<void> {
  page = await context.newPage();
  await page.goto(`${demo.origin}/intranet/`);
  const login = page.locator('foyer-login');
  const account = login.getByRole('button', {name: /Ana Lima/});
  const signIn = login.getByRole('button', {name: 'Sign in'});
  await account.or(signIn).first().waitFor();
  if (await account.isVisible()) return;
  const [popup] = await Promise.all([page.waitForEvent('popup'), signIn.click()]);
  await popup
    .getByRole('button', {name: /^Ana Lima/})
    .first()
    .click();
  await account.waitFor();
}

const box = () => page.locator('foyer-post-box');
/** Of the composer, which comes when the mouse does. */
const textBox = () => box().locator('foyer-text-box textarea');

/** Waits until this browser keeps texts, or none. */
async function isKept(expected: boolean): Promise<void> {
  await page.waitForFunction(
    (wanted) => Object.keys(localStorage).some((key) => key.startsWith('foyer-draft')) === wanted,
    expected,
  );
}

/** In the first moment of a page nothing can be sealed yet; from then on, every key is kept when its task is done. */
async function type(words: string): Promise<void> {
  // Of what was sent or cleared before, nothing is taken for this.
  await isKept(false);
  await box().hover();
  await textBox().click();
  await page.keyboard.type(words.slice(0, 5));
  await isKept(true);
  await page.keyboard.type(words.slice(5));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
}

/** Waits until the box says this. */
async function isWritten(words: string): Promise<void> {
  await page.waitForFunction(
    (expected) =>
      document
        .querySelector('foyer-post-box')
        ?.shadowRoot?.querySelector('foyer-composer')
        ?.shadowRoot?.querySelector('foyer-text-box')
        ?.shadowRoot?.querySelector('textarea')?.value === expected,
    words,
  );
}

const kills: Readonly<Record<string, () => Promise<unknown>>> = {
  'the tab is closed at once': () => page.close({runBeforeUnload: false}),
  'the renderer crashes': async () => {
    const session = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close({runBeforeUnload: false});
  },
  'the browser is closed': async () => {
    await context.close();
    await openBrowser();
  },
};

before(async () => {
  demo = await startDemo();
  await openBrowser();
  await openTab();
  await page.close();
});

after(async () => {
  await context.close();
  await demo.stop();
});

for (const [what, kill] of Object.entries(kills)) {
  test(`${what} while one types: the words are in the box again`, async () => {
    const words = `Half a thought when ${what}`;
    await openTab();
    await type(words);
    await kill();
    await openTab();
    await isWritten(words);
    await textBox().fill('');
    await isKept(false);
    await page.close();
  });

  test(`${what} with the post on its way: it is there once`, async () => {
    const words = `On its way when ${what}`;
    await openTab();
    await type(words);
    // The network has it, and the answer never comes.
    let hasArrived = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (hasArrived = resolve));
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('createPost')) return route.continue();
      await route.fetch();
      hasArrived();
      return undefined;
    });
    await box()
      .getByRole('button', {name: /^Post to/})
      .click();
    await arrived;
    await kill();
    await openTab();
    await box()
      .getByRole('button', {name: /^Post to/})
      .click();
    await box().getByText('Your post is out.').waitFor();
    const posts = page.locator('foyer-feed').getByRole('article').filter({hasText: words});
    await posts.first().waitFor();
    assert.equal(await posts.count(), 1);
    await page.close();
  });

  test(`${what} with a post that waits: it goes out by itself, once`, async () => {
    const words = `Waiting when ${what}`;
    await openTab();
    await type(words);
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('createPost') ? route.abort() : route.continue(),
    );
    await box()
      .getByRole('button', {name: /^Post to/})
      .click();
    await box().getByText('Waits, and is sent by itself').waitFor();
    await kill();
    await openTab();
    const posts = page.locator('foyer-feed').getByRole('article').filter({hasText: words});
    await posts.first().waitFor();
    await posts.getByText('Waiting to be sent').waitFor({state: 'detached'});
    await page.reload();
    await posts.first().waitFor();
    assert.equal(await posts.count(), 1);
    await page.close();
  });
}

test('the tab is closed before what keeps texts has come: the browser asks, and asks no more once it is kept', async () => {
  const words = 'Half a thought, closed too early';
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  await context.route(/slots/, async (route) => {
    await held;
    await route.continue();
  });
  await openTab();
  await isKept(false);
  await box().hover();
  await textBox().click();
  await page.keyboard.type(words);
  await isWritten(words);
  const [question] = await Promise.all([page.waitForEvent('dialog'), page.close({runBeforeUnload: true})]);
  assert.equal(question.type(), 'beforeunload');
  await question.dismiss();
  assert.equal(await textBox().inputValue(), words, 'whoever stays goes on writing');
  goOn();
  await isKept(true);
  await Promise.all([page.waitForEvent('close'), page.close({runBeforeUnload: true})]);
  await openTab();
  await isWritten(words);
});
