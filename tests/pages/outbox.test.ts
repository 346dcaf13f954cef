/** Messages that cannot be sent now: they wait in sight, go out once and by themselves, or come back with the reason. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/elements/post-box/post-box.js';
import {Network} from '../../src/network/network.js';
import {expectAccessible} from '../support/accessible.js';
import {FeedHands} from '../support/feed.js';
import {countOnNetwork, KeptHands} from '../support/kept.js';
import {injuries, Line} from '../support/line.js';
import {page, until} from '../support/page.js';
import {handsOf} from '../support/post-box.js';
import {onDevice} from '../support/vault.js';
import {beOnline, goOffline} from '../support/visitor.js';

const widgets = html`<foyer-post-box></foyer-post-box><foyer-feed></foyer-feed>`;
const newText = (): string => `Waiting ${crypto.randomUUID()}`;

async function deskOf(person: string) {
  const network = await page(person, widgets);
  const box = network.querySelector('foyer-post-box')!;
  const kept = new KeptHands(() => box.shadowRoot);
  return {network, box, kept, feed: new FeedHands(network.querySelector('foyer-feed')!), hands: await handsOf(box)};
}

/** Another tab does something with what waits. Returns how to end it. */
async function beBusyElsewhere(): Promise<() => void> {
  const name = Object.keys(localStorage)
    .find((key) => key.includes('~outbox'))!
    .replace(/\d{12}$/, '');
  let end = (): void => undefined;
  await new Promise<void>((isHeld) => {
    const hold = (): Promise<void> =>
      new Promise((done) => {
        end = done;
        isHeld();
      });
    void navigator.locks.request(`outbox ${name}`, hold);
  });
  return end;
}

describe('a message that cannot be sent now', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    goOffline(false);
    fixtureCleanup();
    line.release();
    localStorage.clear();
  });
  const writes = (): number => line.requests.filter(({query}) => query.startsWith('mutation')).length;
  const keys = (): Set<string> =>
    new Set(
      line.requests.flatMap(({variables}) => /"idempotencyKey":"([^"]+)"/.exec(JSON.stringify(variables))?.[1] ?? []),
    );

  it('waits in box and feed, and goes out once, by itself, when the line is back', async () => {
    const {box, hands, kept, feed} = await deskOf('ana.lima');
    const told: [string, string, string | null][] = [];
    box.addEventListener('foyer-post', ({postId, kind, groupId}) => told.push([typeof postId, kind, groupId]));
    await feed.posts();
    const text = newText();
    await hands.type(text);
    goOffline();
    await hands.send();
    await until(() => kept.texts.includes(text) && hands.text.value === '');
    expect(told).to.deep.equal([]);
    expect(kept.said).to.deep.equal(['Waits, and is sent by itself as soon as that is possible.']);
    expect(hands.notice).to.equal('Your post waits. It is sent by itself as soon as that is possible.');
    expect(hands.trouble).to.equal('');
    await feed.says('Waiting to be sent');
    expect(feed.words).to.contain(text);
    await expectAccessible(kept.part!);
    expect(writes()).to.equal(0);
    goOffline(false);
    await until(() => kept.rows.length === 0);
    await until(() => feed.words.includes(text) && !feed.words.includes('Waiting to be sent'));
    await hands.settled();
    expect(hands.notice).to.equal('');
    expect(told).to.deep.equal([['string', 'update', null]]);
    expect(writes()).to.equal(1);
    expect(await countOnNetwork('ana.lima', text)).to.equal(1);
    expect(onDevice()).to.not.contain('~outbox');
  });

  it('survives a reload, sealed, and is shown where it will be until it has gone out', async () => {
    const first = await deskOf('ana.lima');
    const text = newText();
    await first.hands.type(text);
    goOffline();
    await first.hands.send();
    await until(() => first.kept.texts.includes(text));
    fixtureCleanup();
    expect(onDevice()).to.contain('~outbox');
    expect(onDevice()).to.not.contain('Waiting');
    beOnline();
    line.injure(({query}, pass) => (query.startsWith('mutation') ? injuries.down() : pass()));
    const second = await deskOf('ana.lima');
    await until(() => second.kept.texts.includes(text));
    await second.feed.says(text);
    await second.feed.feed.refresh();
    expect(second.feed.words).to.contain(text);
    line.injure(null);
    await until(() => second.kept.rows.length === 0);
    expect(await countOnNetwork('ana.lima', text)).to.equal(1);
    expect(keys().size).to.equal(1);
  });

  for (const [what, injury] of [
    ['the server breaks', injuries.status(500)],
    ['it was too much at once', injuries.status(429, {'retry-after': '1'})],
    ['a page answers instead', injuries.html],
    ['only the answer is lost', injuries.truncated],
  ] as const) {
    it(`is tried again by itself when ${what}, with the same key, and is there once`, async () => {
      const {hands, kept} = await deskOf('ana.lima');
      const text = newText();
      await hands.type(text);
      line.injureNextWrite(injury);
      await hands.send();
      await until(() => kept.texts.includes(text));
      await until(() => kept.rows.length === 0);
      expect(writes()).to.equal(2);
      expect(keys().size).to.equal(1);
      expect(await countOnNetwork('ana.lima', text)).to.equal(1);
    });
  }

  it('is sent in the order in which it was written', async () => {
    const {hands, kept} = await deskOf('ana.lima');
    goOffline();
    const texts = [newText(), newText(), newText()];
    for (const text of texts) {
      await hands.type(text);
      await hands.send();
      await until(() => kept.texts.includes(text) && hands.text.value === '');
    }
    expect(kept.texts).to.deep.equal(texts);
    goOffline(false);
    await until(() => kept.rows.length === 0);
    const sent = line.requests.map(({variables}) => JSON.stringify(variables)).filter((one) => one.includes('Waiting'));
    expect(sent.map((one) => texts.findIndex((text) => one.includes(text)))).to.deep.equal([0, 1, 2]);
  });

  it('goes out by itself although the line was back before there was a place to wait in', async () => {
    const {vault} = Network.prototype;
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    Network.prototype.vault = async function (this: Network) {
      await opened;
      return vault.call(this);
    };
    try {
      const {hands, kept} = await deskOf('ana.lima');
      const text = newText();
      await hands.type(text);
      line.injureNextWrite(() => {
        goOffline();
        setTimeout(() => {
          goOffline(false);
          open();
        });
        return injuries.down();
      });
      await hands.send();
      await until(() => writes() === 2 && hands.text.value === '' && kept.rows.length === 0);
      expect(await countOnNetwork('ana.lima', text)).to.equal(1);
    } finally {
      Network.prototype.vault = vault;
    }
  });

  it('comes back to its box with the reason when it is turned away', async () => {
    const {hands, kept} = await deskOf('ana.lima');
    const text = newText();
    await hands.type(text);
    goOffline();
    await hands.send();
    await until(() => kept.texts.includes(text));
    line.injureNextWrite(injuries.status(403));
    goOffline(false);
    await until(() => hands.text.value === text && hands.trouble !== '');
    expect(hands.trouble).to.contain('You have no access to this');
    expect(kept.rows.length).to.equal(0);
  });

  it('waits beside another text when it is turned away, and changes places with it', async () => {
    const {hands, kept} = await deskOf('ana.lima');
    const text = newText();
    await hands.type(text);
    goOffline();
    await hands.send();
    await until(() => kept.texts.includes(text));
    await hands.type('Another thought');
    line.injureNextWrite(injuries.status(403));
    goOffline(false);
    await until(() => kept.said[0]?.startsWith('This was not sent. You have no access'));
    expect(hands.text.value).to.equal('Another thought');
    await expectAccessible(kept.part!);
    await kept.press(text, 'Write on');
    await until(() => hands.text.value === text);
    await until(() => kept.texts.includes('Another thought'));
    await kept.press('Another thought', 'Write on');
    await until(() => hands.text.value === 'Another thought' && kept.texts.includes(text));
  });

  it('can be taken back to be written on, or be thrown away, but not by one press', async () => {
    const {hands, kept, feed} = await deskOf('ana.lima');
    await feed.posts();
    goOffline();
    const [one, other] = [newText(), newText()];
    for (const text of [one, other]) {
      await hands.type(text);
      await hands.send();
      await until(() => kept.texts.includes(text) && hands.text.value === '');
    }
    await kept.press(one, 'Write on');
    await until(() => hands.text.value === one);
    expect(kept.texts).to.deep.equal([other]);
    await until(() => !feed.words.includes(one));
    await kept.press(other, 'Discard');
    await kept.press(other, 'Keep it');
    expect(kept.texts).to.deep.equal([other]);
    await kept.press(other, 'Discard');
    await kept.press(other, 'Discard for good');
    await until(() => kept.rows.length === 0 && !feed.words.includes(other));
    goOffline(false);
    await hands.settled();
    expect(writes()).to.equal(0);
  });

  it('that may have arrived an hour ago is not sent blindly: the person looks first', async () => {
    const {hands, kept} = await deskOf('ana.lima');
    const text = newText();
    await hands.type(text);
    // Down until the hour has passed: whether it is tried again before that hangs on how busy the machine is.
    line.injure(({query}, pass) => (query.startsWith('mutation') ? injuries.down() : pass()));
    await hands.send();
    await until(() => kept.texts.includes(text));
    const right = Date.now;
    Date.now = () => right() + 3_600_000;
    try {
      await hands.type('Meanwhile');
      await until(() => kept.said[0]?.includes('It may have arrived all the same'));
      line.injure(null);
      await hands.settled();
      expect(await countOnNetwork('ana.lima', text)).to.equal(0);
    } finally {
      Date.now = right;
    }
  });

  it('is one person’s alone: nobody else sees it, or sends it', async () => {
    const first = await deskOf('ana.lima');
    const text = newText();
    await first.hands.type(text);
    goOffline();
    await first.hands.send();
    await until(() => first.kept.texts.includes(text));
    fixtureCleanup();
    beOnline();
    const second = await deskOf('tom.whitaker');
    await second.feed.posts();
    await second.hands.type('Mine');
    expect(second.kept.rows.length).to.equal(0);
    expect(second.feed.words).to.not.contain(text);
    expect(writes()).to.equal(0);
    fixtureCleanup();
    const third = await deskOf('ana.lima');
    await until(() => third.feed.words.includes(text));
    await until(() => writes() === 1);
  });

  it('goes with everything else when the person signs out on purpose', async () => {
    const {network, hands, kept} = await deskOf('ana.lima');
    await hands.type(newText());
    goOffline();
    await hands.send();
    await until(() => kept.rows.length === 1);
    network.signOut();
    await until(() => kept.rows.length === 0);
    expect(onDevice()).to.not.contain('foyer-draft');
    goOffline(false);
    expect(writes()).to.equal(0);
  });

  it('can be taken back although another tab was just looking after what waits', async () => {
    const {hands, kept} = await deskOf('ana.lima');
    const text = newText();
    await hands.type(text);
    goOffline();
    await hands.send();
    await until(() => kept.texts.includes(text));
    const end = await beBusyElsewhere();
    await kept.press(text, 'Write on');
    setTimeout(end, 100);
    await until(() => hands.text.value === text && kept.rows.length === 0);
  });

  it('is sent by one tab, however many are open', async () => {
    const one = await deskOf('ana.lima');
    const text = newText();
    await one.hands.type(text);
    goOffline();
    await one.hands.send();
    await until(() => one.kept.texts.includes(text));
    // The other tab is sending already.
    const end = await beBusyElsewhere();
    goOffline(false);
    await one.kept.press(text, 'Write on');
    await until(() => one.kept.part!.shadowRoot!.textContent.includes('It is being sent just now.'));
    expect(writes()).to.equal(0);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    for (const key of Object.keys(localStorage).filter((one) => one.includes('~outbox')))
      frame.contentWindow!.localStorage.removeItem(key);
    end();
    await until(() => one.kept.rows.length === 0);
    frame.remove();
    expect(writes()).to.equal(0);
  });
});
