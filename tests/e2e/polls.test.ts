/** A poll on the intranet's front page: two people at their screens, and a page that a file of it does not reach. */
import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {type Demo, startDemo} from './support/demo.js';
import {openBrowser, Visitor} from './support/visitor.js';

const question = 'Friday, Braga canteen: which soup?';

describe('a poll on the front page', () => {
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
  const pollOf = (visitor: Visitor) => visitor.posts.filter({hasText: question}).locator('foyer-poll');

  /** Of its third option, in the poll. */
  const placeOf = (visitor: Visitor, row: string) =>
    pollOf(visitor)
      .locator(row)
      .nth(2)
      .evaluate((option) => {
        const root = option.getRootNode();
        const poll =
          root instanceof ShadowRoot && root.host.localName === 'foyer-poll'
            ? root.host
            : option.closest('foyer-poll')!;
        const {top, height} = option.getBoundingClientRect();
        return {top: top - poll.getBoundingClientRect().top, height};
      });

  before(async () => {
    demo = await startDemo();
    browser = await openBrowser();
  });
  afterEach(() => Promise.all(visitors.splice(0).map((visitor) => visitor.leave())));
  after(async () => {
    await browser.close();
    await demo.stop();
  });

  it('is voted in with one press, and whoever looks at it sees so, with nothing to complain about', async () => {
    const [ana, kai] = await Promise.all([arrive('Ana Lima'), arrive('Kai Brandt')]);
    await pollOf(kai).getByText('32 people have voted.').waitFor();
    await pollOf(kai).getByRole('radio', {name: 'Pumpkin and ginger'}).check();
    await pollOf(kai).getByText('33 people have voted.').waitFor();
    await pollOf(ana).getByText('33 people have voted.').waitFor();
    await pollOf(ana).getByRole('radio', {name: 'Caldo verde, with the good chouriço'}).check();
    await pollOf(ana).getByText('18 votes', {exact: true}).waitFor();
    await pollOf(ana).getByText('10 votes', {exact: true}).waitFor();
    await pollOf(kai).getByText('18 votes', {exact: true}).waitFor();
    assert.deepEqual([...ana.complaints, ...kai.complaints], []);
  });

  it('can be read where what draws it does not come, with a button that tries again, and does not jump when it comes', async () => {
    const files = /\/assets\/poll-.*\.js/;
    const ana = await arrive('Ana Lima', ({page}) => page.route(files, (route) => route.abort()));
    await pollOf(ana).getByText('Pumpkin and ginger').waitFor();
    const again = pollOf(ana).getByRole('button', {name: 'Try again'});
    await pollOf(ana).getByText('The network can’t be reached right now.').waitFor();
    assert.equal(await pollOf(ana).getByRole('radio').count(), 0);
    const before = await placeOf(ana, 'li');
    await ana.page.unroute(files);
    await again.click();
    await pollOf(ana).getByRole('radio').first().waitFor();
    assert.deepEqual(await placeOf(ana, '.option'), before);
  });
});
