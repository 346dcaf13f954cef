/** Where the menu of a message opens when there is little room. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {somebodyElse} from '../../support/feed.js';
import {until} from '../../support/page.js';
import {discussionOf, threadOf} from '../../support/thread.js';

describe('the menu of a reply on a phone', () => {
  afterEach(async () => {
    fixtureCleanup();
    await setViewport({width: 800, height: 600});
  });

  for (const language of ['en', 'de', 'ar']) {
    it(`keeps away from the edges of the window where neither side has room, in ${language}`, async () => {
      await setViewport({width: 360, height: 700});
      const other = await somebodyElse();
      const {postId} = await discussionOf(other, other, 1);
      const hands = await threadOf('ana.lima', postId, language);
      const button = () => hands.messages[0]!.shadowRoot!.querySelector<HTMLElement>('[part=more]');
      await until(button);
      button()!.click();
      const menu = () => hands.acts(0)?.querySelector('.menu:popover-open');
      await until(() => menu()?.querySelector('[role=menuitem]'));
      const {left, right} = menu()!.getBoundingClientRect();
      expect(Math.min(left, innerWidth - right), `${left} to ${right}`).to.be.at.least(8);
    });
  }
});
