import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser, Request} from 'playwright-core';
import {graphqlPath} from '../../demo/settings.js';
import {streamFirst} from './support/page-report.js';
import {type Demo, startDemo, temporaryFolder} from './support/demo.js';
import {openBrowser, Visitor} from './support/visitor.js';

describe('the front page of the intranet', () => {
  const dataFolder = temporaryFolder();
  let demo: Demo;
  let browser: Browser;
  const visitors: Visitor[] = [];
  const arrive = async (path = '/intranet/'): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, demo.origin + path);
    visitors.push(visitor);
    return visitor;
  };

  before(async () => {
    demo = await startDemo({dataFolder});
    browser = await openBrowser();
  });
  afterEach(() => Promise.all(visitors.splice(0).map((visitor) => visitor.leave())));
  after(async () => {
    await browser.close();
    await demo.stop();
  });

  it('lets somebody sign in with one choice, and shows posts, a post box and what is trending', async () => {
    const ana = await arrive();
    await ana.page.locator('foyer-feed').getByText('Sign in to see').waitFor();
    await ana.signIn('Ana Lima');
    await ana.posts.first().waitFor();
    assert.ok((await ana.posts.count()) >= 5);
    await ana.page.locator('foyer-post-box').getByPlaceholder('Ask, share or thank …').waitFor();
    await ana.page.locator('foyer-trending').getByRole('listitem').first().waitFor();
    assert.deepEqual(ana.complaints, []);
  });

  it('opens menus and puts them away by Escape, the focus back where it was, and the console stays empty', async () => {
    const ana = await arrive();
    await ana.signIn('Ana Lima');
    await ana.posts.first().waitFor();
    const openers = [
      ana.page.locator('foyer-post-card').getByRole('button', {name: 'More'}),
      ana.page.locator('foyer-post-card').getByRole('button', {name: 'React'}),
      ana.page.locator('foyer-login').getByRole('button', {name: 'Ana Lima'}),
      ana.page.locator('foyer-notifications').getByRole('button', {name: 'Notifications'}),
    ];
    for (const opener of openers.map((one) => one.first())) {
      await opener.click();
      await opener.and(ana.page.locator('[aria-expanded=true]')).waitFor();
      await ana.page.keyboard.press('Escape');
      await opener.and(ana.page.locator('[aria-expanded=false]:focus')).waitFor();
    }
    assert.deepEqual(ana.complaints, []);
  });

  it('brings what one person posts to another who is reading, and moves nothing until they ask for it', async () => {
    const [ana, kai] = await Promise.all([arrive(), arrive()]);
    await ana.signIn('Ana Lima');
    await kai.signIn('Kai Brandt');
    await kai.posts.first().waitFor();
    const posts = (): Promise<string[]> =>
      kai.page
        .locator('foyer-feed foyer-post-card')
        .evaluateAll((cards) => cards.map((card) => (card as unknown as {post: {id: string}}).post.id));
    const before = await posts();

    const words = `The kettle in Braga is mended ${Date.now()}`;
    await ana.post(words);
    await ana.posts.filter({hasText: words}).waitFor();

    const arrived = kai.page.locator('foyer-feed').getByRole('button', {name: '1 new post'});
    await arrived.waitFor();
    assert.deepEqual(await posts(), before);
    assert.equal(await kai.posts.filter({hasText: words}).count(), 0);

    await arrived.click();
    await kai.posts.filter({hasText: words}).waitFor();
    assert.match((await kai.posts.first().textContent()) ?? '', /The kettle in Braga is mended/);
    assert.deepEqual([...ana.complaints, ...kai.complaints], []);
  });

  it('knows at the next visit who it is, without a click or a window', async () => {
    const ana = await arrive();
    await ana.signIn('Ana Lima');
    let windows = 0;
    ana.context.on('page', () => (windows += 1));
    await ana.page.reload();
    await ana.accountButton('Ana Lima').waitFor();
    await ana.posts.first().waitFor();

    // Another tab of a browser in which the page itself has kept nothing: only the provider remembers.
    await ana.page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await ana.page.reload();
    await ana.accountButton('Ana Lima').waitFor();
    assert.equal(windows, 0);
    assert.deepEqual(ana.complaints, []);
  });

  it('asks the network once for all widgets, and the provider for one token', async () => {
    const ana = await arrive();
    await ana.signIn('Ana Lima');
    await ana.posts.first().waitFor();
    const asked: Request[] = [];
    ana.page.on('request', (request) => asked.push(request));
    await streamFirst(ana.page);
    await ana.page.reload();
    await ana.posts.first().waitFor();
    await ana.page.locator('foyer-trending').getByRole('listitem').first().waitFor();
    const to = (path: string, accept: string): number =>
      asked.filter((request) => {
        const isStream = (request.headers().accept ?? '').includes('text/event-stream');
        return new URL(request.url()).pathname === path && isStream === (accept === 'stream');
      }).length;
    assert.equal(to(graphqlPath, 'answer'), 1);
    assert.ok(to(graphqlPath, 'stream') <= 1);
    assert.ok(to('/identity/token', 'answer') <= 1);
  });

  it('forgets a person who signs out, here and at the provider', async () => {
    const ana = await arrive();
    await ana.signIn('Ana Lima');
    await ana.posts.first().waitFor();
    const signOut = ana.page.waitForEvent('popup').then((popup) => popup.waitForEvent('close'));
    await ana.choose('Sign out', 'Ana Lima');
    await signOut;
    await ana.page.locator('foyer-login').getByRole('button', {name: 'Sign in'}).waitFor();
    assert.equal(await ana.posts.count(), 0);
    await ana.page.reload();
    await ana.page.locator('foyer-login').getByRole('button', {name: 'Sign in'}).waitFor();
    assert.equal(await ana.posts.count(), 0);
    assert.deepEqual(ana.complaints, []);
  });

  it('shows another person’s page after a switch, and nothing of the one before', async () => {
    const visitor = await arrive();
    await visitor.signIn('Ana Lima');
    await visitor.posts.first().waitFor();
    const names: string[] = [];
    visitor.page.on('request', (request) => {
      const token = request.headers().authorization?.split('.')[1];
      if (token && new URL(request.url()).pathname === graphqlPath)
        names.push((JSON.parse(Buffer.from(token, 'base64url').toString()) as {oid: string}).oid);
    });
    await visitor.chooseIn(() => visitor.choose('Switch account', 'Ana Lima'), 'Ingrid Solheim');
    await visitor.accountButton('Ingrid Solheim').waitFor();
    await visitor.posts.first().waitFor();
    assert.ok(names.includes('p-ingrid-solheim'));
    assert.equal(await visitor.page.locator('foyer-login').getByText('Ana Lima').count(), 0);
    assert.deepEqual(visitor.complaints, []);
  });

  it('gets a new token, once, when the network refuses the one it has', async () => {
    const ana = await arrive();
    await ana.signIn('Ana Lima');
    await ana.posts.first().waitFor();
    let refused = 0;
    let tokens = 0;
    ana.page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/identity/token') tokens += 1;
    });
    await ana.page.route(`**${graphqlPath}`, async (route) => {
      const isStream = (route.request().headers().accept ?? '').includes('text/event-stream');
      if (refused > 0 || isStream) return route.continue();
      refused += 1;
      await route.fulfill({status: 401, contentType: 'application/json', body: '{"errors": [{"message": "expired"}]}'});
    });
    await ana.page.reload();
    await ana.posts.first().waitFor();
    assert.equal(refused, 1);
    assert.equal(tokens, 1);
  });

  it('keeps posts and sessions when the demo is started again', async () => {
    const ana = await arrive();
    await ana.signIn('Ana Lima');
    const words = `Written before the restart ${Date.now()}`;
    await ana.post(words);
    await demo.stop();
    demo = await startDemo({dataFolder, port: demo.port});
    await ana.page.reload();
    await ana.accountButton('Ana Lima').waitFor();
    await ana.posts.filter({hasText: words}).waitFor();
  });
});
