/** Deleting, reporting, agreeing on something to do: what needs a dialog. */
import {expect, fixtureCleanup, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {FoyerAssignee} from '../../../src/parts/message-acts/assignee.js';
import {expectAccessible} from '../../support/accessible.js';
import {manager, writePost, writeReply} from '../../support/acting.js';
import {actsOn, type ActsHands} from '../../support/acts.js';
import {colleague, somebodyElse} from '../../support/feed.js';
import {Line} from '../../support/line.js';
import {until} from '../../support/page.js';
import {hide} from '../../support/visitor.js';

const me = 'ana.lima';

describe('what needs a dialog', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    hide(false);
    line.release();
  });
  const deletions = () => line.requests.filter(({query}) => query.includes('deleteMessage')).length;
  const undo = (hands: ActsHands) => hands.actsRoot.querySelector<HTMLElement>('.undo');
  const press = (hands: ActsHands, name: string): void =>
    [...hands.dialog!.querySelectorAll<HTMLElement>('button')]
      .find((button) => button.textContent.trim() === name)!
      .click();

  it('deletes only after it was asked twice, and not at all when it is taken back', async () => {
    const hands = await actsOn(await writePost(me, 'Do I want this?'));
    await hands.choose('Delete');
    await until(() => hands.dialog);
    await expectAccessible(hands.feed.feed);
    press(hands, 'Delete');
    await until(() => undo(hands));
    expect(hands.root.querySelector('.whole')!.getClientRects().length, 'covered').to.equal(0);
    expect(hands.actsRoot.activeElement === undo(hands)).to.equal(true);
    await expectAccessible(hands.feed.feed);
    await sendKeys({press: 'Enter'});
    await hands.says('Nothing was deleted.');
    expect(hands.root.querySelector('.whole')!.getClientRects().length, 'there again').to.equal(1);
    expect(deletions()).to.equal(0);
  });

  it('leaves the dialog with Escape, and everything as it was', async () => {
    const hands = await actsOn(await writePost(me, 'Rather not'));
    await hands.choose('Delete');
    await until(() => hands.dialog);
    await sendKeys({press: 'Escape'});
    await until(() => !hands.dialog);
    await until(() => hands.root.activeElement === hands.button());
    expect(deletions()).to.equal(0);
  });

  it('deletes at once when the page is left', async () => {
    const id = await writePost(me, 'Going, going');
    const hands = await actsOn(id);
    await hands.choose('Delete');
    await until(() => hands.dialog);
    press(hands, 'Delete');
    await until(() => undo(hands));
    hide();
    await until(() => deletions() === 1);
    await until(() => !hands.card);
    const {node} = await colleague(me, `{node(id: "${id}") {id}}`, {});
    expect(node).to.equal(null);
  });

  it('deletes at once when the widget is taken away, and a reply leaves a trace', async () => {
    const id = await writePost(me, 'Stays');
    await writeReply(me, id, 'Goes');
    const hands = await actsOn(id);
    await hands.choose('Delete', 1);
    await until(() => hands.dialog);
    press(hands, 'Delete');
    await until(() => undo(hands));
    hands.feed.feed.remove();
    await until(() => deletions() === 1);
    const count = async () => (await colleague(me, `{node(id: "${id}") {... on Post {replyCount}}}`, {})).node;
    for (;;) if (((await count()) as {replyCount: number}).replyCount === 0) break;
  });

  it('makes something to do, with a person and a day, that the card shows and anybody of them does', async () => {
    const id = await writePost(me, 'The lamp on the stairs flickers again');
    const hands = await actsOn(id);
    await hands.choose('Make an action item');
    await until(() => hands.dialog);
    const form = hands.dialogs.querySelector('foyer-action')!.shadowRoot!;
    const task = form.querySelector('textarea')!;
    expect(task.value).to.equal('The lamp on the stairs flickers again');
    task.value = 'Change the lamp';
    const assignee = form.querySelector('foyer-assignee')!.shadowRoot!;
    assignee.querySelector('input')!.focus();
    await sendKeys({type: 'Ana L'});
    await until(() => assignee.querySelector('[role=option]')?.textContent.includes('Ana Lima'));
    await expectAccessible(hands.feed.feed);
    await sendKeys({press: 'Enter'});
    expect(assignee.querySelector('input')!.value).to.equal('Ana Lima');
    form.querySelector<HTMLInputElement>('[type=date]')!.value = '2020-02-01';
    press(hands, 'Make action item');
    await hands.says('The action item is on the list.');
    await until(() => hands.root.querySelector('foyer-action-items')?.shadowRoot?.querySelector('summary'));
    const items = hands.root.querySelector('foyer-action-items')!.shadowRoot!;
    expect(items.querySelector('summary')!.textContent).to.contain('0 of 1 done');
    items.querySelector('summary')!.click();
    expect(items.querySelector('li')!.textContent).to.contain('Ana Lima · overdue since Feb 1, 2020');
    await expectAccessible(hands.feed.feed);
    items.querySelector<HTMLInputElement>('input')!.click();
    await until(() => items.querySelector('summary')!.textContent.includes('1 of 1 done'));
  });

  it('offers nobody for letters that are no longer in the field, however late the answer for them comes', async () => {
    const hands = await actsOn(await writePost(me, 'Somebody has to'));
    await hands.choose('Make an action item');
    await until(() => hands.dialog);
    const form = hands.dialogs.querySelector('foyer-action')!.shadowRoot!;
    const assignee = form.querySelector<FoyerAssignee>('foyer-assignee')!;
    const field = assignee.shadowRoot!.querySelector('input')!;
    const offered = () => assignee.shadowRoot!.querySelector('[role=listbox]')!.textContent.replace(/\s+/g, ' ');
    const write = async (letters: string): Promise<void> => {
      field.value = letters;
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await assignee.updateComplete;
    };
    let arrive = (): void => undefined;
    const held = new Promise<void>((resolve) => (arrive = resolve));
    let isHere = false;
    line.injureNextFor('autocomplete', async (_request, pass) => {
      const answer = await pass();
      await held;
      isHere = true;
      return answer;
    });
    await write('k');
    await until(() => line.requests.some(({query}) => query.includes('autocomplete')));
    await write('ana');
    await until(() => offered().includes('Ana Lima'));
    arrive();
    await until(() => isHere);
    // It is read, too.
    for (let frames = 0; frames < 3; frames++) await nextFrame();
    expect(offered()).to.include('Ana Lima').and.not.to.include('Kai Brandt');
    await write('kai');
    expect(offered().trim()).to.equal('');
    await until(() => offered().includes('Kai Brandt'));
  });

  it('asks what is to be done, and who, before anything is sent', async () => {
    const hands = await actsOn(await writePost(me, 'Hm'));
    await hands.choose('Make an action item');
    await until(() => hands.dialog);
    const form = hands.dialogs.querySelector('foyer-action')!.shadowRoot!;
    form.querySelector('textarea')!.value = ' ';
    press(hands, 'Make action item');
    await until(() => form.querySelector('.trouble')!.textContent.includes('Say what is to be done.'));
    form.querySelector('textarea')!.value = 'Something';
    form.querySelector('foyer-assignee')!.shadowRoot!.querySelector('input')!.value = 'Nobody of this name';
    press(hands, 'Make action item');
    await until(() => form.querySelector('.trouble')!.textContent.includes('Choose somebody from the list'));
  });

  it('tells who reacted, and how', async () => {
    const id = await writePost(me, 'Applause, please');
    for (const person of [me, await manager()]) {
      await colleague(person, 'mutation($input: AddReactionInput!) {addReaction(input: $input) {message {id}}}', {
        input: {messageId: id, reactionKey: 'celebrate'},
      });
    }
    const hands = await actsOn(id, await somebodyElse());
    await hands.choose('Who reacted');
    await until(() => hands.dialog?.textContent.includes('Ana Lima'));
    expect(hands.dialog!.querySelectorAll('li').length).to.equal(2);
    await expectAccessible(hands.feed.feed);
    press(hands, 'Close');
    await until(() => hands.root.activeElement === hands.button());
  });
});
