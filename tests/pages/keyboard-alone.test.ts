/** A discussion that leads somewhere, from the first key to the last, by somebody who has no pointer. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import '../../src/elements/open-loops/open-loops.js';
import {manager, writePost, writeReply} from '../support/acting.js';
import {enter, focused, focusOn, isInside, nameOfFocused, tabTo} from '../support/keyboard.js';
import {page, until} from '../support/page.js';
import {pressSend, spaced} from '../support/post-box.js';
import {ThreadHands} from '../support/thread.js';

const me = 'ana.lima';

describe('with the keyboard alone', () => {
  let hands: ThreadHands;
  let loops: HTMLElement;
  let postId: string;

  beforeEach(async () => {
    localStorage.clear();
    postId = await writePost(me, 'Which supplier do we take?', true);
    await writeReply(await manager(), postId, 'The one from Porto');
    await writeReply(await manager(), postId, 'The one from Lyon');
    const network = await page(
      me,
      html`<foyer-thread post-id=${postId}></foyer-thread><foyer-open-loops mine></foyer-open-loops>`,
    );
    hands = new ThreadHands(network.querySelector('foyer-thread')!);
    loops = network.querySelector('foyer-open-loops')!;
    await until(() => hands.messages.length === 2 && hands.hasBox);
    await until(() => loops.shadowRoot?.querySelector('.group'));
  });
  afterEach(() => fixtureCleanup());

  const inReply = (index: number) => (element: Element) => isInside(element, hands.messages[index]!);
  /** Opens the menu of a reply and takes what begins with these letters. */
  const choose = async (index: number, item: string): Promise<void> => {
    await tabTo('More', inReply(index));
    await enter();
    await until(() => focused()?.getAttribute('role') === 'menuitem');
    const items = (): Element[] => [
      ...(hands.acts(index)?.querySelectorAll('.menu:popover-open [role=menuitem]') ?? []),
    ];
    await until(() => items().some((each) => each.textContent.trim().startsWith(item)));
    for (let step = 0; step < 12 && !nameOfFocused().startsWith(item); step++) await sendKeys({press: 'ArrowDown'});
    expect(nameOfFocused()).to.match(new RegExp(`^${item}`));
    await enter();
  };

  it('one reacts, answers, changes and takes back what one wrote', async () => {
    await tabTo('React', inReply(0));
    await enter();
    await until(() => focused()?.getAttribute('role')?.startsWith('menuitem'));
    await enter();
    const chip = (): Element | null => hands.messages[0]!.shadowRoot!.querySelector('[part=reaction]');
    await until(() => chip()?.getAttribute('aria-pressed') === 'true');

    await tabTo(/^Reply to /, inReply(1));
    await enter();
    await until(() => focused()?.localName === 'textarea');
    await sendKeys({type: 'Lyon is far'});
    await pressSend();
    await until(() => hands.texts.includes('Lyon is far') && !hands.messages[2]!.message.id.startsWith('expected:'));

    await choose(2, 'Edit');
    await until(() => focused()?.localName === 'textarea' && isInside(focused()!, hands.messages[2]!));
    await sendKeys({press: 'End'});
    await sendKeys({type: ' away'});
    await pressSend();
    await until(() => hands.texts.includes('Lyon is far away'));

    await choose(2, 'Delete');
    await until(() => focused()?.closest('dialog'));
    await tabTo('Delete');
    await enter();
    await focusOn('Undo');
    await enter();
    await until(() => hands.acts(2)?.querySelector('.notice')?.textContent?.trim());
    expect(hands.texts).to.include('Lyon is far away');
  });

  it('one quotes, marks the answer, records the decision, and gets it done', async () => {
    await choose(0, 'Quote');
    await until(() => focused()?.localName === 'textarea');
    expect((focused() as HTMLTextAreaElement).value).to.include('> The one from Porto');
    await sendKeys({type: 'Agreed'});
    await pressSend();
    await until(() => hands.messages.length === 3 && !hands.messages[2]!.message.id.startsWith('expected:'));

    await choose(0, 'Mark as best answer');
    await hands.says('Best answer');
    await choose(0, 'Record as decision');
    await hands.says('Decision');

    await choose(0, 'Make an action item');
    await until(() => focused()?.localName === 'textarea');
    await sendKeys({type: 'Call Porto'});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'Ana L'});
    await until(() => focused()?.getAttribute('aria-expanded') === 'true');
    await enter();
    expect((focused() as HTMLInputElement).value).to.equal('Ana Lima');
    await tabTo('Make action item');
    await enter();
    await until(() => spaced(loops.shadowRoot!.textContent).includes('Call Porto'));

    await tabTo(/Call Porto/, (element) => isInside(element, loops) && element.localName === 'input');
    await sendKeys({press: 'Space'});
    await until(() => (focused() as HTMLInputElement).checked);
    expect(isInside(focused()!, loops)).to.equal(true);
  });

  it('one follows and closes the discussion, and nobody is asked to write any more', async () => {
    const card = (): Element => hands.root.querySelector('foyer-post-card')!;
    const chooseOfPost = async (item: string): Promise<void> => {
      await tabTo('More', (element) => isInside(element, card()));
      await enter();
      const items = (): NodeListOf<Element> | undefined =>
        card()
          .shadowRoot!.querySelector('foyer-message-acts')
          ?.shadowRoot?.querySelectorAll('.menu:popover-open [role=menuitem]');
      await until(() => [...(items() ?? [])].some((each) => each.textContent.trim().startsWith(item)));
      await until(() => focused()?.getAttribute('role') === 'menuitem');
      for (let step = 0; step < 12 && !nameOfFocused().startsWith(item); step++) await sendKeys({press: 'ArrowDown'});
      await enter();
    };
    await chooseOfPost('Follow this discussion');
    await until(() =>
      card().shadowRoot!.querySelector('foyer-message-acts')!.shadowRoot!.querySelector('.notice')?.textContent?.trim(),
    );
    await chooseOfPost('Close the discussion');
    await hands.says('This discussion is closed');
    expect(hands.hasBox).to.equal(false);
  });
});
