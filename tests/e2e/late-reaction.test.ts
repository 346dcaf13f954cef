/** Reacting on the intranet's front page: what carries it out comes with the press, or does not come. */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser, Locator} from 'playwright-core';
import {type Demo, startDemo} from './support/demo.js';
import {openBrowser, Visitor} from './support/visitor.js';

const files = /\/assets\/react-[^/]*\.js$/;

describe('a reaction on the front page', () => {
  let demo: Demo;
  let browser: Browser;
  const visitors: Visitor[] = [];
  const arrive = async (name: string, prepare?: (visitor: Visitor) => Promise<unknown>): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, 'about:blank');
    visitors.push(visitor);
    await prepare?.(visitor);
    await visitor.page.goto(`${demo.origin}/intranet/`);
    await visitor.signIn(name);
    return visitor;
  };
  /** The first one of a post whose reactions are all other people's. */
  const chipOf = async (visitor: Visitor) => {
    const own = visitor.page.locator('.actions [part=reaction][aria-pressed=true]');
    const theirs = visitor.page.locator('.actions [part=reaction][aria-pressed=false]');
    const label = await visitor.posts.filter({has: theirs, hasNot: own}).first().getAttribute('aria-describedby');
    return visitor.posts
      .and(visitor.page.locator(`[aria-describedby="${label}"]`))
      .locator('.actions [part=reaction]')
      .first();
  };
  const pressed = (chip: Locator) => chip.and(chip.page().locator('[aria-pressed=true]'));

  before(async () => {
    demo = await startDemo();
    browser = await openBrowser();
  });
  afterEach(() => Promise.all(visitors.splice(0).map((visitor) => visitor.leave())));
  after(async () => {
    await browser.close();
    await demo.stop();
  });

  it('is counted from the first press on, and whoever only reads loads nothing for it', async () => {
    const loaded: string[] = [];
    const ana = await arrive(
      'Ana Lima',
      async ({page}) => void page.on('request', (request) => loaded.push(request.url())),
    );
    const chip = await chipOf(ana);
    assert.deepEqual(
      loaded.filter((url) => files.test(url)),
      [],
    );
    await chip.click();
    await pressed(chip).waitFor();
    assert.equal(loaded.filter((url) => files.test(url)).length, 1);
    assert.deepEqual(ana.complaints, []);
  });

  it('that is pressed twice before anything can be carried out is taken back', async () => {
    let goOn = (): void => undefined;
    const isTime = new Promise<void>((resolve) => (goOn = resolve));
    const rui = await arrive('Rui Teixeira', ({page}) =>
      page.route(files, async (route) => {
        await isTime;
        await route.continue();
      }),
    );
    const sent: string[] = [];
    rui.page.on('request', (request) => {
      const [, name] = /^\{"query":"mutation (\w+)/.exec(request.postData() ?? '') ?? [];
      if (name) sent.push(name);
    });
    const chip = await chipOf(rui);
    const before = Number(await chip.locator('[aria-hidden]').last().textContent());
    const answered = rui.page.waitForResponse(
      (answer) => answer.request().postData()?.includes('addReaction(') ?? false,
    );
    await chip.click();
    await chip.click();
    goOn();
    // The third press adds it after all: had the first two meant the same, it would take it back.
    await chip.click();
    await answered;
    await pressed(chip).waitFor();
    assert.equal(Number(await chip.locator('[aria-hidden]').last().textContent()), before + 1);
    assert.deepEqual(sent, ['AddReaction']);
  });

  it('that cannot be carried out says so and changes nothing, and the next press tries again', async () => {
    const kai = await arrive('Kai Brandt', ({page}) => page.route(files, (route) => route.abort()));
    const chip = await chipOf(kai);
    await chip.click();
    await kai.posts.getByText('Your reaction did not get through.').waitFor();
    assert.equal(await pressed(chip).count(), 0);
    await kai.page.unroute(files);
    await chip.click();
    await pressed(chip).waitFor();
    assert.equal(await kai.posts.getByText('Your reaction did not get through.').count(), 0);
  });
});
