/** The reactions to a post and its replies, as its card has them. */
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {expectAccessible} from '../support/accessible.js';
import type {PostPartsFragment} from '../../src/network/schema.js';
import {FoyerPostCard} from '../../src/parts/post-card.js';
import type {ReactEvent} from '../../src/parts/reactions.js';
import {like, post, reply, thanks} from '../support/messages.js';
import {until} from '../support/page.js';
import {draw, within} from '../support/post-card.js';

describe('reactions', () => {
  const reacted = (more: Partial<PostPartsFragment> = {}) =>
    post('x', {
      reactionGroups: [
        {reaction: like, count: 3, viewerHasReacted: false},
        {reaction: thanks, count: 1234, viewerHasReacted: true},
      ],
      ...more,
    });

  const listen = (card: FoyerPostCard): ReactEvent[] => {
    const heard: ReactEvent[] = [];
    card.addEventListener('foyer-react', (event) => heard.push(event as ReactEvent));
    return heard;
  };

  it('count, and say which are mine', async () => {
    const chips = [...(await draw(reacted())).shadowRoot!.querySelectorAll('.chip')];
    expect(chips.map((chip) => chip.querySelector('.spoken')?.textContent)).to.deep.equal([
      'Like, 3 people',
      'Thanks, 1,234 people, you too',
    ]);
    expect(chips.map((chip) => chip.getAttribute('aria-pressed'))).to.deep.equal(['false', 'true']);
    expect(chips[1]!.textContent).to.contain('1.2K');
  });

  it('are joined and taken back with a press', async () => {
    const card = await draw(reacted());
    const heard = listen(card);
    for (const chip of card.shadowRoot!.querySelectorAll<HTMLElement>('.chip')) chip.click();
    expect(heard.map(({reaction, isWanted}) => [reaction.key, isWanted])).to.deep.equal([
      ['like', true],
      ['thanks', false],
    ]);
  });

  it('can only be looked at where one may not react', async () => {
    const card = await draw(reacted({viewerCanReact: false}));
    expect(within(card, '.actions button') === null).to.equal(true);
    expect(within(card, '.chip .spoken')?.textContent).to.equal('Like, 3 people');
    await expectAccessible(card);
  });

  it('are added from a menu, by mouse', async () => {
    const card = await draw(reacted());
    const heard = listen(card);
    within(card, '.add')!.click();
    await until(() => within(card, '[popover]:popover-open'));
    // It has its looks from the first moment on: they come with it.
    expect(getComputedStyle(within(card, '[popover]')!).borderTopWidth).to.equal('1px');
    expect(getComputedStyle(within(card, '[role=menuitemcheckbox]')!).inlineSize).to.equal('44px');
    within(card, '[role=menuitemcheckbox][aria-label=Thanks]')!.click();
    // One has it already: choosing it again takes it back.
    expect(heard.map(({reaction, isWanted}) => [reaction.key, isWanted])).to.deep.equal([['thanks', false]]);
    await until(() => within(card, '[popover]') === null);
  });

  it('are added from a menu, by keyboard, and the focus comes back', async () => {
    const card = await draw(reacted());
    const heard = listen(card);
    within(card, '.add')!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => card.shadowRoot!.activeElement?.getAttribute('role') === 'menuitemcheckbox');
    expect(card.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('Like');
    await expectAccessible(card);
    await sendKeys({press: 'ArrowRight'});
    expect(card.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('Thanks');
    expect(card.shadowRoot!.activeElement?.getAttribute('aria-checked')).to.equal('true');
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'Enter'});
    expect(heard.map(({reaction, isWanted}) => [reaction.key, isWanted])).to.deep.equal([['like', true]]);
    await until(() => within(card, '[popover]') === null);
    expect(card.shadowRoot!.activeElement).to.equal(within(card, '.add'));
  });

  it('leave the menu with Escape, nothing chosen', async () => {
    const card = await draw(reacted());
    const heard = listen(card);
    within(card, '.add')!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => within(card, '[popover]:popover-open'));
    await sendKeys({press: 'Escape'});
    await until(() => within(card, '[popover]') === null);
    expect(heard).to.deep.equal([]);
    expect(within(card, '.add')?.getAttribute('aria-expanded')).to.equal('false');
    expect(card.shadowRoot!.activeElement).to.equal(within(card, '.add'));
  });

  it('walk the menu mirrored from right to left', async () => {
    const card = await draw(reacted(), {language: 'ar'});
    within(card, '.add')!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => card.shadowRoot!.activeElement?.getAttribute('role') === 'menuitemcheckbox');
    await sendKeys({press: 'ArrowLeft'});
    expect(card.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('شكرًا');
  });

  it('of replies stay with their reply', async () => {
    const nodes = [reply('first', {reactionGroups: [{reaction: like, count: 1, viewerHasReacted: false}]})];
    const card = await draw(post('x', {replyCount: 1, replies: {nodes, pageInfo: {hasPreviousPage: false}}}));
    const heard = listen(card);
    within(card, '.reply .chip')!.click();
    expect(heard.map(({messageId}) => messageId)).to.deep.equal(['reply: first']);
  });
});
