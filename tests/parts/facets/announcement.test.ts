/** An announcement in a feed: who is asked to confirm it does so, and who wrote it sees who has; on the real network. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {expectAccessible} from '../../support/accessible.js';
import {announces, confirms, FacetHands, hasConfirmed} from '../../support/facets.js';
import {feedOf, somebodyElse} from '../../support/feed.js';
import {injuries, Line} from '../../support/line.js';
import {until} from '../../support/page.js';

const newest = html`<foyer-feed scope="all" order="newest" limit="1"></foyer-feed>`;
const writer = 'sofie.dahl';
const inDays = (days: number): string => new Date(Date.now() + days * 864e5).toISOString();
const day = (at: string, language = 'en'): string => {
  const date = new Date(at);
  const year = date.getFullYear() === new Date().getFullYear() ? undefined : 'numeric';
  return new Intl.DateTimeFormat(language, {day: 'numeric', month: 'long', year}).format(date);
};

describe('an announcement', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
  });

  const show = async (postId: string, person: string | null = 'ana.lima', language = 'en') => {
    const {feed} = await feedOf(person, newest, language);
    return new FacetHands(feed, postId).shown();
  };

  it('says by when to confirm it, and one press does, at once', async () => {
    const [acknowledgeBy, expiresAt] = [inDays(3), inDays(9)];
    const postId = await announces(writer, {requiresAcknowledgement: true, acknowledgeBy, expiresAt});
    const hands = await show(postId);
    expect(hands.words).to.equal(
      `Announcement · Until ${day(expiresAt)} Please confirm by ${day(acknowledgeBy)} that you have read this. I have read this`,
    );
    await expectAccessible(hands.widget);
    let arrive = (): void => undefined;
    line.injureNextWrite(injuries.slow(new Promise<void>((resolve) => (arrive = resolve))));
    hands.button('I have read this')!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => hands.words.endsWith('You confirmed that you have read this.'));
    expect(hands.button('I have read this') === undefined).to.equal(true);
    await until(() => hands.root.activeElement?.className === 'done');
    arrive();
    await until(() => !hands.card!.isSending);
    while (!(await hasConfirmed('ana.lima', postId)));
    await expectAccessible(hands.widget);
    fixtureCleanup();
    expect((await show(postId)).words, 'for good').to.contain('You confirmed that you have read this.');
  });

  it('that could not be confirmed says so, and can be confirmed again', async () => {
    const postId = await announces(writer, {requiresAcknowledgement: true});
    const hands = await show(postId);
    line.injureNextWrite(injuries.down);
    hands.button('I have read this')!.focus();
    hands.button('I have read this')!.click();
    await until(() => hands.trouble.startsWith('Your confirmation did not get through.'));
    expect(hands.words).to.contain('Please confirm that you have read this.');
    await until(() => hands.root.activeElement?.textContent.trim() === 'I have read this');
    expect(await hasConfirmed('ana.lima', postId)).to.equal(false);
    await expectAccessible(hands.widget);
    hands.button('I have read this')!.click();
    await until(() => hands.words.endsWith('You confirmed that you have read this.'));
    expect(hands.trouble).to.equal('');
  });

  it('tells its author alone how many have confirmed, and who has not', async () => {
    const postId = await announces(writer, {requiresAcknowledgement: true});
    await confirms('ana.lima', postId);
    const hands = await show(postId, writer);
    const tally = () => /(\d+) of (\d+) ha(?:s|ve) confirmed\./.exec(hands.words)?.slice(1).map(Number) ?? [];
    expect(tally()[0]).to.equal(1);
    expect(hands.words, 'nobody confirms their own').not.to.contain('Please');
    await confirms(await somebodyElse(), postId);
    await until(() => tally()[0] === 2);
    hands.button('Who has not?')!.focus();
    hands.button('Who has not?')!.click();
    await until(() => hands.dialog?.open && hands.dialog.querySelectorAll('li').length > 0);
    const names = [...hands.dialog!.querySelectorAll('li .name')].map(({textContent}) => textContent.trim());
    expect(names.length).to.equal(Math.min(50, tally()[1]! - 2));
    expect(names).not.to.include('Ana Lima');
    expect(hands.dialog!.innerText).to.contain(`and ${tally()[1]! - 52} more`);
    await expectAccessible(hands.widget);
    await sendKeys({press: 'Escape'});
    await until(() => hands.dialog === null);
    expect(hands.root.activeElement?.textContent.trim()).to.equal('Who has not?');
    fixtureCleanup();
    const reader = await show(postId);
    expect(reader.words).not.to.match(/\d+ of \d+/);
    expect(reader.button('Who has not?') === undefined).to.equal(true);
  });

  it('that asks for nothing says until when it matters, and one without an end is just announced', async () => {
    const expiresAt = inDays(2);
    const postId = await announces(writer, {expiresAt});
    expect((await show(postId)).words).to.equal(`Announcement · Until ${day(expiresAt)}`);
    fixtureCleanup();
    const open = await show(await announces(writer, {}));
    expect(open.words).to.equal('Announcement');
    await expectAccessible(open.widget);
  });

  it('is late when its day has passed, and still to be confirmed', async () => {
    const postId = await announces(writer, {requiresAcknowledgement: true, acknowledgeBy: inDays(1)});
    const past = inDays(-2);
    line.injure(
      injuries.edited((answer) => {
        const text = JSON.stringify(answer.data).replace(/"acknowledgeBy":"[^"]+"/, `"acknowledgeBy":"${past}"`);
        answer.data = JSON.parse(text) as Record<string, unknown>;
      }),
    );
    const hands = await show(postId);
    expect(hands.words).to.contain(`It was due by ${day(past)}.`);
    line.injure(null);
    hands.button('I have read this')!.click();
    await until(() => hands.words.endsWith('You confirmed that you have read this.'));
  });

  it('asks in Arabic', async () => {
    const acknowledgeBy = inDays(3);
    const postId = await announces(writer, {requiresAcknowledgement: true, acknowledgeBy});
    const hands = await show(postId, 'ana.lima', 'ar');
    expect(hands.words).to.contain(`يُرجى تأكيد أنك قرأت هذا قبل ${day(acknowledgeBy, 'ar')}.`);
    await expectAccessible(hands.widget);
  });
});
