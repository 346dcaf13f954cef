/** The text of a message while it changes: an author edits, or the network says the same again. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import type {PostPartsFragment} from '../../src/network/schema.js';
import '../../src/parts/post-card.js';
import {post} from '../support/messages.js';
import {draw, frame, within} from '../support/post-card.js';

const saying = (text: string): PostPartsFragment => post(text, {id: 'soup'});
const long = 'Soup with more bread for the canteen. '.repeat(120);

describe('the text of a message', () => {
  afterEach(() => fixtureCleanup());

  it('that is edited while the button below it has the focus leaves it there, and says the new words', async () => {
    const card = await draw(saying(long));
    await frame();
    const button = within(card, '[part=show-more]')!;
    button.focus();
    card.post = saying(`${long} And salt.`);
    await card.updateComplete;
    expect(within(card, '.body')!.textContent).to.contain('And salt.');
    expect(card.shadowRoot!.activeElement === button).to.equal(true);
  });

  it('that comes again with the same words keeps what is selected', async () => {
    const card = await draw(saying('Soup again'));
    const body = within(card, '.body')!;
    card.post = saying('Soup again');
    await card.updateComplete;
    expect(within(card, '.body') === body).to.equal(true);
  });

  it('gets a button when it becomes long, and loses it when it becomes short', async () => {
    const card = await draw(saying('Soup'));
    expect(within(card, '[part=show-more]')).to.equal(null);
    card.post = saying(long);
    await card.updateComplete;
    await frame();
    const button = within(card, '[part=show-more]')!;
    expect(button.checkVisibility()).to.equal(true);
    expect(button.ariaExpanded).to.equal('false');
    button.click();
    await card.updateComplete;
    expect(button.ariaExpanded).to.equal('true');
    expect(button.textContent).to.equal('Show less');
    card.post = saying('Soup');
    await card.updateComplete;
    expect(within(card, '[part=show-more]')).to.equal(null);
    expect(within(card, '.body')!.textContent).to.equal('Soup');
  });
});
