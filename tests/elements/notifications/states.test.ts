/** The bell in every state that is not the usual one, in every language, and for the ear. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {html} from 'lit';
import '../../../src/elements/notifications/notifications.js';
import {expectAccessible} from '../../support/accessible.js';
import {injuries, Line, type Injury} from '../../support/line.js';
import {until} from '../../support/page.js';
import {spaced} from '../../support/post-box.js';
import {BellHands, bellOf, mentioned, readElsewhere, unique} from './support.js';

const me = 'joao.pires';

/** Changes what comes under a root field, whatever its alias. */
const edited = (edit: (value: Record<string, unknown>) => void): Injury =>
  injuries.edited((answer) => {
    for (const value of Object.values(answer.data ?? {}))
      if (value && typeof value === 'object') edit(value as Record<string, unknown>);
  });
const listOf = (...nodes: object[]): Injury =>
  edited((value) => {
    const list = value.notifications as {edges: {cursor: string; node: object}[]} | undefined;
    if (!list) return;
    value.notifications = {
      edges: nodes.map((node, index) => ({
        cursor: `${index}`,
        node: {...list.edges[0]!.node, id: `n${index}`, ...node},
      })),
      pageInfo: {hasNextPage: false, endCursor: null},
    };
  });

describe('a bell that is not as usual', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(async () => {
    fixtureCleanup();
    line.release();
    await setViewport({width: 800, height: 600});
  });

  it('keeps its place until it is there', async () => {
    let answer = (_value: unknown): void => {};
    line.injure(injuries.slow(new Promise((resolve) => (answer = resolve))));
    const hands = await bellOf(me);
    await until(() => line.requests.length > 0);
    const {width, height} = hands.element.getBoundingClientRect();
    expect(hands.bell === null).to.equal(true);
    answer(null);
    await hands.rings();
    const after = hands.element.getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([width, height]);
  });

  it('says on a page without a network nothing, and is no higher for it', async () => {
    const element = document.createElement('foyer-notifications');
    document.body.append(element);
    await element.updateComplete;
    expect(spaced(element.shadowRoot!.textContent)).to.equal('');
    element.remove();
  });

  it('invites those who are not signed in', async () => {
    const hands = await (await bellOf(null)).open();
    await until(() => hands.words.includes('Sign in to see what concerns you.'));
    expect(hands.name).to.equal('Notifications');
    expect(hands.button('sign-in')!.textContent.trim()).to.equal('Sign in');
    await expectAccessible(hands.element);
  });

  it('waits with a skeleton, and says so', async () => {
    const hands = await (await bellOf(me)).rings();
    line.injure(({isStream}, pass) => (isStream ? pass() : new Promise<Response>(() => {})));
    await hands.open();
    await until(() => hands.root.querySelector('[part=skeleton]'));
    await expectAccessible(hands.element);
  });

  it('says that there is nothing yet', async () => {
    line.injure(listOf());
    const hands = await (await bellOf(me)).open();
    await until(() => hands.words.includes('Nothing yet.'));
    await expectAccessible(hands.element);
  });

  it('says what went wrong, and asks again', async () => {
    const hands = await (await bellOf(me)).rings();
    line.injure(injuries.status(403));
    await hands.open();
    await until(() => hands.root.querySelector('[part=problem]'));
    await expectAccessible(hands.element);
    line.injure(null);
    hands.element.refresh();
    await until(() => hands.entries.length > 0);
  });

  it('rings without a number where the count does not come', async () => {
    line.holdStreams();
    line.injureNextFor('unreadNotificationCount', injuries.status(403));
    const hands = await (await bellOf(me)).rings();
    expect(hands.name).to.equal('Notifications');
    await hands.whole();
  });

  it('keeps what is shown when a further page does not come, and asks for it again', async () => {
    await readElsewhere(me);
    for (let index = 0; index < 11; index++) await mentioned(me, unique(`More ${index}`));
    const hands = await (await bellOf(me)).whole();
    line.injureNextFor('notifications(', injuries.html);
    hands.button('more')!.click();
    await until(() => hands.root.querySelector('[part=problem]'));
    expect(hands.entries).to.have.length(10);
    hands.button('retry')!.click();
    await until(() => hands.entries.length > 10);
  });

  it('is still new when it could not be said that it was read', async () => {
    await mentioned(me, unique('Unsaid'));
    const hands = await (await bellOf(me)).rings();
    await until(() => hands.badge !== '');
    const {badge} = hands;
    line.injureNextWrite(injuries.status(403));
    await hands.whole();
    await until(() => hands.fresh.length > 0 && line.requests.some(({query}) => query.startsWith('mutation')));
    hands.button('close')!.click();
    await until(() => !hands.isOpen && hands.badge === badge);
  });

  it('is so, too, when it turns out only after the list was closed', async () => {
    await mentioned(me, unique('Unsaid'));
    const hands = await (await bellOf(me)).rings();
    await until(() => hands.badge !== '');
    const {badge} = hands;
    line.injureNextWrite(async (request, pass) => {
      await until(() => !hands.isOpen);
      return injuries.status(403)(request, pass);
    });
    await hands.whole();
    await until(() => line.requests.some(({query}) => query.startsWith('mutation')));
    hands.button('close')!.click();
    await until(() => !hands.isOpen && hands.badge === badge);
  });

  it('is not there where the network knows no notifications', async () => {
    line.injure(
      edited((value) => {
        if (Array.isArray(value.features))
          value.features = (value.features as string[]).filter((name) => name !== 'NOTIFICATIONS');
      }),
    );
    const hands = await bellOf(me);
    await until(() => line.requests.length > 0 && hands.root.children.length === 0);
  });

  it('counts to ninety-nine', async () => {
    line.injure(edited((value) => 'unreadNotificationCount' in value && (value.unreadNotificationCount = 180)));
    const hands = await (await bellOf(me)).rings();
    expect(hands.badge).to.equal('99+');
    expect(hands.name).to.equal('Notifications, more than 99 new');
  });

  it('names two and counts the others, and tells in the network’s words what it does not know', async () => {
    const actors = ['Ana', 'Ben', 'Cem'].map((displayName) => ({personId: displayName, displayName, avatarUrl: null}));
    line.injure(
      listOf(
        {reason: 'PRAISED', actors, actorCount: 3},
        {reason: 'PRAISED', actors, actorCount: 6},
        {reason: 'PRAISED', actors: actors.slice(0, 1), actorCount: 1},
        {reason: 'PRAISED', actors: [], actorCount: 1},
        {reason: 'FUTURE_VALUE', summary: 'The lift is out of order.', subject: {__typename: 'Future'}},
      ),
    );
    const hands = await (await bellOf(me)).whole();
    expect(hands.told.map((words) => words.replace('New ', ''))).to.deep.equal([
      'Ana, Ben, and Cem praised you.',
      'Ana, Ben, and 4 others praised you.',
      'Ana praised you.',
      'Somebody praised you.',
      'The lift is out of order.',
    ]);
  });

  for (const [language, name] of [
    ['de', /^Benachrichtigungen, \d+ neu/],
    ['fr', /^Notifications, \d+ nouvelle/],
    ['ar', /^الإشعارات، /],
  ] as const) {
    it(`speaks ${language}`, async () => {
      await mentioned(me, unique('Many tongues'));
      const hands = await bellOf(me, html`<foyer-notifications></foyer-notifications>`, language);
      await until(() => name.test(hands.name) && hands.badge !== '');
      await hands.whole();
      expect(hands.told.join()).to.not.contain('mentioned you');
      await expectAccessible(hands.element);
    });
  }

  for (const [width, height] of [
    [280, 600],
    [360, 640],
    [1200, 500],
  ] as const) {
    it(`stays on a screen of ${width} × ${height}, with all its words`, async () => {
      await setViewport({width, height});
      const hands = await (await bellOf(me)).whole();
      await until(() => {
        const {left, right, top, bottom} = hands.panel.getBoundingClientRect();
        return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && right - left >= 240;
      });
      expect(hands.panel.scrollWidth).to.be.at.most(hands.panel.clientWidth);
    });
  }

  it('goes when it is taken out while it is open, and works when it is put back', async () => {
    const hands = await (await bellOf(me)).whole();
    const place = hands.element.parentElement!;
    hands.element.remove();
    place.append(hands.element);
    const again = new BellHands(hands.element);
    await again.whole();
    expect(again.isOpen).to.equal(true);
  });

  it('is accessible with a full list, also in the dark', async () => {
    const hands = await bellOf(me, html`<foyer-notifications theme="dark"></foyer-notifications>`);
    await hands.whole();
    await expectAccessible(hands.element);
  });
});
