/** A message that may have arrived although nobody said so, taken back and changed: the network has one of all versions. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {expectAccessible} from '../support/accessible.js';
import {countOnNetwork} from '../support/kept.js';
import {injuries, Line, type Injury} from '../support/line.js';
import {deskOf} from '../support/desk.js';
import {heal} from '../support/mishaps.js';
import {beOnline, goOffline} from '../support/visitor.js';
import {until} from '../support/page.js';

describe('a message that may have arrived, taken back and changed', () => {
  let line: Line;
  let first = '';
  beforeEach(() => {
    line = Line.take();
    first = `First ${crypto.randomUUID()}`;
  });
  afterEach(() => {
    heal(line);
    fixtureCleanup();
    line.release();
    localStorage.clear();
  });
  const arriving =
    'An earlier version of this text has arrived. This one was not sent: otherwise it would be there twice.';
  /** The network has it, and the answer is lost. */
  const answerLost: Injury = async (request, pass) => {
    if (!request.query.startsWith('mutation')) return pass();
    await pass();
    return injuries.down();
  };
  const requestLost: Injury = (request, pass) => (request.query.startsWith('mutation') ? injuries.down() : pass());
  const counts = async (): Promise<number[]> =>
    Promise.all([first, `${first} changed`].map((text) => countOnNetwork('ana.lima', text)));

  /** Written, not known to have arrived, taken back, changed. */
  async function changed(injury: Injury) {
    const desk = await deskOf('ana.lima');
    await desk.feed.posts();
    await desk.hands.type(first);
    line.injure(injury);
    await desk.hands.send();
    await desk.kept.press(first, 'Write on');
    await until(() => desk.hands.text.value === first);
    await desk.hands.type(' changed');
    return desk;
  }

  it('is not there twice: the person is told, and gives what is there the new words', async () => {
    const desk = await changed(answerLost);
    line.injure(null);
    await desk.hands.send();
    await until(() => desk.kept.said[0] === arriving);
    expect(desk.kept.texts).to.deep.equal([`${first} changed`]);
    expect(desk.hands.notice).to.equal('');
    await until(() => desk.feed.words.includes(first) && !desk.feed.words.includes(`${first} changed`));
    await expectAccessible(desk.kept.part!);
    expect(await counts()).to.deep.equal([1, 0]);
    await desk.kept.press(`${first} changed`, 'Change what is there');
    await until(() => desk.kept.rows.length === 0 && desk.feed.words.includes(`${first} changed`));
    expect(await counts()).to.deep.equal([0, 1]);
  });

  it('goes out as it was changed when the first did not arrive', async () => {
    const desk = await changed(requestLost);
    line.injure(null);
    await desk.hands.send();
    await until(() => desk.hands.notice === 'Your post is out.');
    expect(await counts()).to.deep.equal([0, 1]);
  });

  it('finds out by itself once there is a line again', async () => {
    const desk = await changed(answerLost);
    goOffline();
    await desk.hands.send();
    await until(() => desk.kept.said[0] === 'Waits, and is sent by itself as soon as that is possible.');
    line.injure(null);
    goOffline(false);
    await until(() => desk.kept.said[0] === arriving);
    expect(await counts()).to.deep.equal([1, 0]);
  });

  it('is there beside the first if the person wants so', async () => {
    const desk = await changed(answerLost);
    line.injure(null);
    await desk.hands.send();
    await desk.kept.press(`${first} changed`, 'Send it as another');
    await until(() => desk.kept.rows.length === 0 && desk.feed.words.includes(`${first} changed`));
    expect(await counts()).to.deep.equal([1, 1]);
  });

  it('cannot be made of what is there when more than its words was changed', async () => {
    const desk = await changed(answerLost);
    await desk.hands.chooseKind('QUESTION');
    line.injure(null);
    await desk.hands.send();
    await until(() => desk.kept.said[0] === arriving);
    expect(desk.kept.part!.shadowRoot!.textContent).to.not.contain('Change what is there');
    expect(await counts()).to.deep.equal([1, 0]);
  });

  it('after a second doubtful try is still one of them, whichever arrived', async () => {
    const desk = await changed(requestLost);
    line.injure(answerLost);
    await desk.hands.send();
    await desk.kept.press(`${first} changed`, 'Write on');
    await until(() => desk.hands.text.value === `${first} changed`);
    await desk.hands.type(' twice');
    line.injure(null);
    await desk.hands.send();
    await desk.kept.press(`${first} changed twice`, 'Change what is there');
    await until(() => desk.kept.rows.length === 0 && desk.feed.words.includes('changed twice'));
    expect(await counts()).to.deep.equal([0, 0]);
    expect(await countOnNetwork('ana.lima', `${first} changed twice`)).to.equal(1);
  });

  it('is known for the same after the tab was killed with the first on its way', async () => {
    const before = await deskOf('ana.lima');
    await before.hands.type(first);
    let hasArrived = (): void => undefined;
    const arrival = new Promise<void>((resolve) => (hasArrived = resolve));
    line.injure(async (request, pass) => {
      if (!request.query.startsWith('mutation')) return pass();
      await pass();
      hasArrived();
      return new Promise(() => undefined);
    });
    await before.hands.send();
    await arrival;
    fixtureCleanup();
    line.injure(null);
    beOnline();
    const desk = await deskOf('ana.lima');
    await until(() => desk.hands.text.value === first);
    await desk.hands.type(' changed');
    await desk.hands.send();
    await until(() => desk.kept.said[0] === arriving);
    expect(await counts()).to.deep.equal([1, 0]);
  });

  it('an hour later is not sent blindly: the person looks, and says so', async () => {
    const desk = await changed(answerLost);
    line.injure(null);
    const right = Date.now;
    Date.now = () => right() + 3_600_000;
    await desk.hands.send();
    await until(() => desk.kept.said[0]?.endsWith('It may have arrived all the same: look before you send it again.'));
    expect(await counts()).to.deep.equal([1, 0]);
    await desk.kept.press(`${first} changed`, 'Send it again');
    await until(() => desk.kept.rows.length === 0);
    await until(() => desk.feed.words.includes(`${first} changed`));
    expect(await counts()).to.deep.equal([1, 1]);
  });

  it('says, before it is thrown away, that it may be there', async () => {
    const desk = await deskOf('ana.lima');
    await desk.hands.type(first);
    line.injure(answerLost);
    await desk.hands.send();
    await desk.kept.press(first, 'Discard');
    expect(desk.kept.said[0]).to.equal('Discard this text for good? It may have arrived already; then it stays there.');
  });

  it('is another text once the box was emptied', async () => {
    const desk = await changed(answerLost);
    line.injure(null);
    desk.hands.text.select();
    await desk.hands.press('Backspace');
    const other = `Other ${crypto.randomUUID()}`;
    await desk.hands.type(other);
    await desk.hands.send();
    await until(() => desk.hands.notice === 'Your post is out.');
    expect(await countOnNetwork('ana.lima', other)).to.equal(1);
  });
});
