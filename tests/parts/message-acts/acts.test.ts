/** What a person does to a message in a feed, on the real network. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {expectAccessible} from '../../support/accessible.js';
import {manager, writePost, writeReply} from '../../support/acting.js';
import {actsOn} from '../../support/acts.js';
import {colleague} from '../../support/feed.js';
import {injuries, Line} from '../../support/line.js';
import {somebodyElse} from '../../support/feed.js';
import {closesPost, discussionOf} from '../../support/thread.js';
import {until} from '../../support/page.js';
import {pressSend} from '../../support/post-box.js';

const me = 'ana.lima';

describe('the menu of a message', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  it('asks for nothing before it is opened', async () => {
    await actsOn(await writePost(me, 'Quiet'));
    expect(line.requests.filter(({query}) => query.includes('viewerCanClose')).length).to.equal(0);
  });

  it('offers what the viewer may do with words of one’s own', async () => {
    const hands = await actsOn(await writePost(me, 'Mine'));
    await hands.open();
    expect(hands.itemNames).to.deep.equal([
      'Copy link',
      'Follow this discussion',
      'Edit',
      'Make an action item …',
      'Close the discussion',
      'Delete …',
    ]);
    expect(hands.button().getAttribute('aria-expanded')).to.equal('true');
    await expectAccessible(hands.feed.feed);
  });

  it('has the link to it where there is nothing else to do', async () => {
    const other = await somebodyElse();
    const {postId} = await discussionOf(other, other, 1);
    await closesPost(other, postId);
    // A network that takes no reports: elsewhere, one can at least do that.
    line.injure(
      injuries.edited(({data}) => {
        for (const part of Object.values(data ?? {}) as ({features?: string[]} | null)[])
          if (part?.features) part.features = part.features.filter((feature) => feature !== 'REPORTING');
      }),
    );
    const hands = await actsOn(postId);
    hands.button(1).click();
    await until(() => hands.acts && hands.itemNames.join() === 'Copy link');
    await expectAccessible(hands.feed.feed);
  });

  it('opens, walks and closes with the keyboard, and gives the focus back', async () => {
    const hands = await actsOn(await writePost(me, 'Keys'));
    hands.button().focus();
    await sendKeys({press: 'Enter'});
    const focused = () => hands.acts?.shadowRoot?.activeElement?.textContent?.trim();
    await until(() => focused() === 'Copy link');
    await until(() => hands.itemNames.includes('Edit'));
    await sendKeys({press: 'f'});
    await until(() => focused() === 'Follow this discussion');
    await sendKeys({press: 'End'});
    expect(focused()).to.equal('Delete …');
    await sendKeys({press: 'ArrowDown'});
    expect(focused()).to.equal('Copy link');
    await sendKeys({press: 'e'});
    expect(focused()).to.equal('Edit');
    await sendKeys({press: 'Escape'});
    await until(() => hands.items.length === 0);
    await until(() => hands.root.activeElement === hands.button());
    expect(hands.button().getAttribute('aria-expanded')).to.equal('false');
  });

  it('says why what may be done could not be found out, and asks again when pressed', async () => {
    const hands = await actsOn(await writePost(me, 'Later'));
    line.injure((request, pass) => (request.isStream ? pass() : injuries.status(403)(request, pass)));
    hands.button().click();
    await until(
      () => hands.acts && hands.itemNames.some((name) => name.includes('permission') || name.includes('access')),
    );
    line.injure(null);
    hands.items.at(-1)!.click();
    await until(() => hands.itemNames.includes('Edit'));
  });

  it('edits in place, and the card shows the new words', async () => {
    const hands = await actsOn(await writePost(me, 'Old words'));
    await hands.choose('Edit');
    await until(() => hands.actsRoot.querySelector('foyer-edit')?.shadowRoot?.querySelector('foyer-text-box'));
    await until(() => hands.actsRoot.activeElement?.localName === 'foyer-edit');
    await expectAccessible(hands.feed.feed);
    await sendKeys({down: 'Control'});
    await sendKeys({press: 'a'});
    await sendKeys({up: 'Control'});
    await sendKeys({type: 'New words'});
    await pressSend();
    await until(() => hands.root.querySelector('.body')?.textContent?.includes('New words'));
    await hands.says('Saved.');
    expect(hands.root.activeElement === hands.button()).to.equal(true);
  });

  it('keeps the text when it is not taken, and says why', async () => {
    const id = await writePost(me, 'Before it was closed');
    const hands = await actsOn(id);
    await hands.choose('Edit');
    await until(() => hands.actsRoot.activeElement?.localName === 'foyer-edit');
    await sendKeys({type: 'More. '});
    await colleague(me, 'mutation($input: ClosePostInput!) {closePost(input: $input) {post {id}}}', {
      input: {postId: id, isClosed: true},
    });
    const editor = hands.actsRoot.querySelector('foyer-edit')!;
    editor.shadowRoot!.querySelector<HTMLElement>('.primary')!.click();
    await until(() => editor.shadowRoot!.querySelector('[role=alert]'));
    expect(editor.shadowRoot!.querySelector('[role=alert]')!.textContent).to.contain('Your text is still here.');
    const box = editor.shadowRoot!.querySelector('foyer-text-box')!.shadowRoot!.querySelector('textarea')!;
    expect(box.value).to.contain('More. ');
  });

  it('marks a best answer, and tells who was faster', async () => {
    const id = await writePost(me, 'Which one?', true);
    const first = await writeReply(await manager(), id, 'The first');
    await writeReply(await manager(), id, 'The second');
    const hands = await actsOn(id);
    await colleague(
      await manager(),
      'mutation($input: ChooseBestAnswerInput!) {chooseBestAnswer(input: $input) {post {id}}}',
      {input: {postId: id, replyId: first}},
    );
    await hands.choose('Mark as best answer', 2);
    await until(() => hands.notice !== '');
    expect(hands.notice).to.match(/has /);
    await until(() => hands.root.querySelector('.outcome')?.textContent?.includes('The first'));
  });

  it('records a decision, which the card then shows', async () => {
    const id = await writePost(me, 'Tea or coffee?');
    await writeReply(await manager(), id, 'Coffee it is');
    const hands = await actsOn(id);
    await hands.choose('Record as decision', 1);
    await until(() => hands.root.querySelector('.outcome')?.textContent?.includes('Coffee it is'));
    await hands.says('Recorded as the decision.');
    await expectAccessible(hands.feed.feed);
  });
});
