/** The bell: how many are new, the list of them, and that what has been seen is read. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import '../../../src/elements/feed/feed.js';
import {colleague} from '../../support/feed.js';
import {focused, nameOfFocused} from '../../support/keyboard.js';
import {Line} from '../../support/line.js';
import {forgetLink, ledTo} from '../../support/links.js';
import {until} from '../../support/page.js';
import {bellOf, mentioned, readElsewhere, unique} from './support.js';

const me = 'joao.pires';

describe('<foyer-notifications>', () => {
  let line: Line;
  beforeEach(async () => {
    await readElsewhere(me);
    line = Line.take();
  });
  afterEach(() => {
    fixtureCleanup();
    line.release();
    forgetLink();
  });

  it('says how many are new, in its name and on it, and asks for nothing else', async () => {
    line.holdStreams();
    await mentioned(me, unique('One'));
    await mentioned(me, unique('Two'));
    const hands = await bellOf(me);
    await until(() => hands.badge === '2');
    expect(hands.name).to.equal('Notifications, 2 new');
    expect(line.requests).to.have.length(1);
    expect(line.requests[0]!.query).to.not.contain('notifications(');
  });

  it('says who did what, about what, and that it is new in a word', async () => {
    const words = unique('Look at this');
    await mentioned(me, words);
    const hands = await (await bellOf(me)).whole();
    expect(hands.told[0]).to.equal('New Matthias Roth mentioned you.');
    expect(hands.about(words) === hands.entries[0]).to.equal(true);
    expect(hands.entries[0]!.textContent).to.contain('Quality & Safety');
    expect(hands.entries[0]!.querySelector('time')!.textContent).to.not.equal('');
    expect(hands.fresh).to.have.length(1);
  });

  it('has read what was seen: on the bell, on another screen, and the next time', async () => {
    await mentioned(me, unique('Read me'));
    let isTold = false;
    line.injure(async ({query}, pass) => {
      const answer = await pass();
      isTold ||= query.includes('markNotificationsRead');
      return answer;
    });
    const hands = await (await bellOf(me)).whole();
    expect(hands.fresh).to.have.length(1);
    await until(() => isTold);
    hands.button('close')!.click();
    await until(() => !hands.isOpen && hands.name === 'Notifications' && hands.badge === '');
    const {viewer} = await colleague(me, '{viewer {unreadNotificationCount}}', {});
    expect(viewer).to.deep.equal({unreadNotificationCount: 0});
    await hands.whole();
    expect(hands.fresh).to.have.length(0);
  });

  it('counts live, without taking the focus', async () => {
    const hands = await bellOf(me, html`<foyer-notifications></foyer-notifications><input />`);
    await hands.rings();
    await until(() => line.isListening);
    document.querySelector('input')!.focus();
    await mentioned(me, unique('Live'));
    await until(() => hands.name === 'Notifications, 1 new');
    expect(focused()?.localName).to.equal('input');
    expect(hands.root.querySelector('[role=status]')!.textContent.trim()).to.equal('');
  });

  it('does not ring for what concerns somebody else', async () => {
    // What is answered before the stream is open is asked for once more.
    line.injure(async ({isStream}, pass) => {
      const answer = await pass();
      if (!isStream) await until(() => line.isListening);
      return answer;
    });
    const hands = await (await bellOf(me)).rings();
    await until(() => line.isListening);
    await mentioned(me, unique('You'));
    await until(() => hands.badge === '1');
    const asked = line.requests.length;
    await mentioned('ana.lima', unique('Not you'));
    await mentioned(me, unique('You again'));
    await until(() => hands.badge === '2');
    expect(line.requests.length).to.equal(asked + 1);
  });

  it('lets what comes while one reads wait, says so, and shows it when asked', async () => {
    await mentioned(me, unique('Before'));
    const hands = await (await bellOf(me)).whole();
    await until(() => line.isListening && hands.fresh.length === 1);
    const before = hands.told;
    const words = unique('Meanwhile');
    await mentioned(me, words);
    await until(() => hands.button('show-new'));
    expect(hands.button('show-new')!.textContent.trim()).to.equal('Show 1 new');
    expect(hands.root.querySelector('[role=status]')!.textContent.trim()).to.equal('1 more notification');
    expect(hands.told).to.deep.equal(before);
    hands.button('show-new')!.click();
    await until(() => hands.about(words));
    expect(hands.root.activeElement === hands.panel).to.equal(true);
    await until(() => hands.button('show-new') === null && hands.badge === '');
  });

  it('takes back what is deleted', async () => {
    const id = await mentioned(me, unique('Gone soon'));
    const hands = await bellOf(me);
    await until(() => hands.badge === '1' && line.isListening);
    await colleague(
      'matthias.roth',
      'mutation($input: DeleteMessageInput!) {deleteMessage(input: $input) {deletedId}}',
      {
        input: {id},
      },
    );
    await until(() => hands.name === 'Notifications');
  });

  it('opens with a key, is left with Escape, and gives the focus back', async () => {
    const hands = await (await bellOf(me)).rings();
    hands.bell!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => hands.entries.length > 0);
    await until(() => hands.root.activeElement === hands.panel);
    expect(hands.bell!.getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({press: 'Tab'});
    expect(nameOfFocused()).to.equal('Close');
    await sendKeys({press: 'Escape'});
    await until(() => !hands.isOpen);
    await until(() => hands.root.activeElement === hands.bell);
    expect(hands.bell!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('closes when one goes on with Tab', async () => {
    const hands = await bellOf(me, html`<foyer-notifications></foyer-notifications><button>After</button>`);
    await hands.whole();
    await until(() => hands.root.activeElement === hands.panel);
    document.querySelector<HTMLElement>('foyer-network button')!.focus();
    await until(() => !hands.isOpen);
    expect(nameOfFocused()).to.equal('After');
  });

  it('goes on with further pages, at the first one that was not there', async () => {
    for (let index = 0; index < 11; index++) await mentioned(me, unique(`Page ${index}`));
    const hands = await bellOf(
      me,
      html`<foyer-feed limit="1"></foyer-feed><foyer-notifications></foyer-notifications>`,
    );
    await until(() => hands.badge === '11');
    await hands.whole();
    expect(hands.entries).to.have.length(10);
    hands.button('more')!.focus();
    hands.button('more')!.click();
    await until(() => hands.entries.length > 10);
    await until(() => hands.root.activeElement === hands.entries[10]!.querySelector('a'));
    expect(hands.fresh).to.have.length(11);
  });

  it('leads to the message, on a page that can show it', async () => {
    const words = unique('Lead me');
    await mentioned(me, words);
    const hands = await bellOf(
      me,
      html`<foyer-feed limit="1"></foyer-feed><foyer-notifications></foyer-notifications>`,
    );
    await hands.whole();
    hands.about(words)!.querySelector('a')!.click();
    await ledTo(words);
    expect(hands.isOpen).to.equal(false);
  });

  it('does not look as if it led anywhere where it does not', async () => {
    const words = unique('No feed here');
    await mentioned(me, words);
    const hands = await (await bellOf(me)).whole();
    expect(hands.about(words)!.querySelector('a') === null).to.equal(true);
  });
});
