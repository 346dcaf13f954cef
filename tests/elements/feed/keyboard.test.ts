/** A feed without a mouse: the ARIA feed pattern. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {feedOf, type FeedHands} from '../../support/feed.js';
import {until} from '../../support/page.js';

/** The key while Control is held. */
async function withControl(press: string): Promise<void> {
  await sendKeys({down: 'Control'});
  await sendKeys({press});
  await sendKeys({up: 'Control'});
}

describe('the keys of a feed', () => {
  let hands: FeedHands;
  beforeEach(async () => {
    hands = await feedOf(
      'ana.lima',
      html`<a href="#before" id="before">before</a><foyer-feed limit="3"></foyer-feed
        ><button id="after">after</button>`,
    );
    await hands.posts();
  });
  afterEach(() => fixtureCleanup());

  it('Page Down and Page Up go from post to post', async () => {
    hands.cards[0]!.focus();
    expect(hands.focused).to.equal(0);
    await sendKeys({press: 'PageDown'});
    expect(hands.focused).to.equal(1);
    await sendKeys({press: 'PageDown'});
    await sendKeys({press: 'PageUp'});
    expect(hands.focused).to.equal(1);
    expect(hands.cards[1]!.shadowRoot!.activeElement?.localName).to.equal('article');
  });

  it('Page Down from inside a post goes to the next one', async () => {
    const inside = (): HTMLElement | null => hands.cards[0]!.shadowRoot!.querySelector('.add');
    await until(inside);
    inside()!.focus();
    expect(hands.focused).to.equal(0);
    await sendKeys({press: 'PageDown'});
    expect(hands.focused).to.equal(1);
  });

  it('Page Up on the first post stays there', async () => {
    hands.cards[0]!.focus();
    await sendKeys({press: 'PageUp'});
    expect(hands.focused).to.equal(0);
  });

  it('Ctrl+End leaves the feed for what comes after it', async () => {
    hands.cards[1]!.focus();
    await withControl('End');
    await until(() => document.activeElement?.id === 'after');
  });

  it('Ctrl+Home leaves the feed for what comes before it', async () => {
    hands.cards[1]!.focus();
    await withControl('Home');
    await until(() => document.activeElement?.id === 'before');
  });

  it('Tab goes through everything in a post and on to the next', async () => {
    hands.cards[0]!.focus();
    let presses = 0;
    while (hands.focused === 0 && presses++ < 40) await sendKeys({press: 'Tab'});
    expect(hands.focused).to.equal(1);
  });
});
