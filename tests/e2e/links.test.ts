/** Links to messages on the demo's pages, from the address bar to the message, through a real sign-in; and discussions opened in place. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Locator} from 'playwright-core';
import {discussionAs, type BegunDiscussion} from './support/discussion.js';
import {blockWindows, signInButton, signInStage} from './support/sign-in.js';
import type {Visitor} from './support/visitor.js';

const fragment = (id: string): string => `#foyer=${encodeURIComponent(id)}`;

describe('a link to a message', () => {
  const stage = signInStage();
  let begun: BegunDiscussion;
  before(async () => {
    begun = await discussionAs(stage.demo.origin, 'p-kai-brandt', 'Who has the torque key?', 'It hangs at the gate.');
  });

  const reply = ({page}: Visitor): Locator => page.getByRole('article', {name: /^Reply by Kai Brandt/});
  const post = ({posts}: Visitor): Locator => posts.filter({hasText: 'Who has the torque key?'}).first();
  const isLedTo = async (place: Locator): Promise<void> => {
    await place.waitFor();
    await place.and(place.page().locator(':focus')).waitFor();
    // The demo's pages glide to where they are led: it takes them a while until it is on the screen.
    await place.page().waitForFunction(
      (element) => {
        const {top} = element.getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      },
      await place.elementHandle(),
    );
  };

  it('leads whoever signs in by a window to the message', async () => {
    const ana = await stage.arrive(`/intranet/${fragment(begun.replyId)}`);
    await ana.page.locator('foyer-feed').getByText('Sign in to see').waitFor();
    await ana.signIn('Ana Lima');
    await isLedTo(reply(ana));
    assert.equal(
      await reply(ana)
        .textContent()
        .then((words) => words?.includes('It hangs at the gate.')),
      true,
    );
    assert.deepEqual(ana.complaints, []);
  });

  it('leads whoever signs in by leaving the page to the message', async () => {
    const address = `/intranet/?week=48${fragment(begun.replyId)}`;
    const ana = await stage.arrive(address, blockWindows);
    await signInButton(ana).click();
    await ana.page.waitForURL('**/identity/**');
    await ana.page
      .getByRole('button', {name: /^Ana Lima/})
      .first()
      .click();
    await ana.page.waitForURL(stage.demo.origin + address);
    await ana.accountButton('Ana Lima').waitFor();
    await isLedTo(reply(ana));
  });

  it('says so where the message is not for the reader', async () => {
    const hidden = await discussionAs(stage.demo.origin, 'p-matthias-roth', 'Between us', 'Yes', 'g-quality');
    const ana = await stage.arrive(`/intranet/${fragment(`${hidden.replyId}-no-more`)}`);
    await ana.signIn('Ana Lima');
    await ana.page.getByText('The message that this link leads to is not on this page any more').waitFor();
    assert.equal(await ana.page.getByText('The message that this link leads to').count(), 1);
  });

  it('is copied from the menu of a message, and works', async () => {
    const ana = await stage.arrive();
    await ana.signIn('Ana Lima');
    await post(ana).getByRole('button', {name: 'More'}).first().click();
    await ana.context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: stage.demo.origin});
    await ana.page.getByRole('menuitem', {name: 'Copy link'}).click();
    await ana.page.getByText('The link is on the clipboard.').waitFor();
    const link = await ana.page.evaluate(() => navigator.clipboard.readText());
    assert.equal(link, `${stage.demo.origin}/intranet/${fragment(begun.postId)}`);
    const page = await ana.context.newPage();
    await page.goto(link);
    await isLedTo(page.locator('foyer-feed').getByRole('article').filter({hasText: 'Who has the torque key?'}).first());
  });

  it('is not needed to open a discussion in place, which waits for what draws it', async () => {
    const ana = await stage.arrive();
    await ana.signIn('Ana Lima');
    let isLost = true;
    await ana.page.route(/whole-thread|open-threads/, (route) => (isLost ? route.abort() : route.continue()));
    await post(ana).getByRole('button', {name: '1 reply'}).click();
    const retry = ana.page.locator('foyer-post-card').getByRole('button', {name: 'Try again'});
    await retry.waitFor();
    isLost = false;
    await retry.click();
    await ana.page.getByRole('button', {name: 'Hide the discussion'}).waitFor();
    await reply(ana).waitFor();
  });

  it('or a press opens a discussion on a page of its own, where the page wants it so', async () => {
    const {postId} = await discussionAs(
      stage.demo.origin,
      'p-matthias-roth',
      'Is the gauge back?',
      'Since noon.',
      'g-quality',
    );
    const ana = await stage.arrive('/team-site/');
    await ana.signIn('Ana Lima');
    await ana.posts.filter({hasText: 'Is the gauge back?'}).getByRole('button', {name: '1 reply'}).click();
    await ana.page.waitForURL(`**/team-site/discussion/?post=${encodeURIComponent(postId)}`);
    await ana.page.locator('foyer-thread').getByText('Since noon.').waitFor();
  });
});
