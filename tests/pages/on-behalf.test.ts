/** Replies and comments that are written on behalf of a leader. In the demo company, Marit Haugen writes for Ingrid Solheim. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import {expectAccessible} from '../support/accessible.js';
import {KeptHands} from '../support/kept.js';
import {injuries, Line} from '../support/line.js';
import {until} from '../support/page.js';
import {commentsOf, freshPage, type CommentsHands} from '../support/page-comments.js';
import {spaced} from '../support/post-box.js';
import {chosenOf, speakAs, speakersOf} from '../support/speaker.js';
import {discussionOf, threadOf, type ThreadHands} from '../support/thread.js';
import {beOnline, goOffline} from '../support/visitor.js';

const both = 'Ingrid Solheim Leader written by Marit Haugen';
const newText = (): string => `In her name ${crypto.randomUUID()}`;

describe('on behalf of a leader', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    beOnline();
    fixtureCleanup();
    line.release();
    localStorage.clear();
    sessionStorage.clear();
  });

  const comments = (person = 'marit.haugen', url = freshPage()): Promise<CommentsHands> =>
    commentsOf(person, html`<foyer-page-comments url=${url}></foyer-page-comments>`);
  const begin = async (hands: ThreadHands<HTMLElement>, text: string): Promise<void> => {
    await until(() => hands.hasBox);
    await hands.composer.paste(text);
  };
  /** The head of the message with this text. */
  const headOf = (hands: ThreadHands<HTMLElement>, text: string): string =>
    spaced(hands.messages[hands.texts.indexOf(text)]?.shadowRoot?.querySelector('.head')?.textContent);
  const kept = (hands: ThreadHands<HTMLElement>) => new KeptHands(() => hands.part?.shadowRoot);
  /** In whose name the network was asked to write. */
  const sent = (): readonly (string | undefined)[] =>
    line.requests
      .filter(({query}) => query.startsWith('mutation'))
      .map(({variables}) => (Object.values(variables)[0] as {onBehalfOfId?: string}).onBehalfOfId);

  const places = {
    'a comment on a page': comments,
    'a reply': async () => {
      const {postId} = await discussionOf('ana.lima', 'kai.brandt', 1);
      await threadOf('marit.haugen', postId);
      // She has been here before: there could be news.
      fixtureCleanup();
      return threadOf('marit.haugen', postId);
    },
  };
  for (const [what, open] of Object.entries(places))
    it(`${what} can be written, and shows both from the first moment`, async () => {
      const hands = await open();
      const text = newText();
      await begin(hands, text);
      await speakAs(hands.composer, 'On behalf of Ingrid Solheim');
      await expectAccessible(hands.thread);
      let answer = (): void => undefined;
      line.injureNextWrite(injuries.slow(new Promise<void>((resolve) => (answer = resolve))));
      await hands.composer.send();
      await until(() => headOf(hands, text).startsWith(both));
      answer();
      await until(() => hands.composer.text.value === '' && !headOf(hands, text).includes('Sending'));
      expect(headOf(hands, text)).to.match(new RegExp(`^${both}`));
      expect(sent()).to.deep.equal(['p-ingrid-solheim']);
      expect(chosenOf(hands.composer)).to.equal('', 'the next is one’s own');
      // One knows what one has written for somebody.
      expect(hands.words).to.not.include('New since');
      expect(hands.words).to.not.include('new repl');
    });

  it('the choice stays inside a box of 200 pixels', async () => {
    const hands = await comments();
    hands.thread.parentElement!.style.inlineSize = '200px';
    await begin(hands, newText());
    await until(() => speakersOf(hands.composer));
    const {right} = speakersOf(hands.composer)!.getBoundingClientRect();
    expect(right).to.be.at.most(hands.thread.getBoundingClientRect().right);
  });

  it('a comment still says so when it is changed', async () => {
    const hands = await comments();
    const text = newText();
    await begin(hands, text);
    await speakAs(hands.composer, 'On behalf of Ingrid Solheim');
    await hands.send();
    await until(() => headOf(hands, text).startsWith(both) && hands.composer.text.value === '');
    await hands.choose(0, 'Edit');
    const editor = () => hands.acts(0)?.querySelector('foyer-edit')?.shadowRoot;
    const box = () => editor()?.querySelector('foyer-text-box')?.shadowRoot?.querySelector('textarea');
    await until(() => box()?.value === text);
    box()!.value = `${text}, in other words`;
    box()!.dispatchEvent(new InputEvent('input', {bubbles: true}));
    editor()!.querySelector<HTMLElement>('.primary')!.click();
    await until(() => headOf(hands, `${text}, in other words`).includes('edited'));
    expect(headOf(hands, `${text}, in other words`)).to.match(new RegExp(`^${both}`));
  });

  it('a comment that waits keeps on whose: in sight, when it is taken back, and when it goes out after a reload', async () => {
    const url = freshPage();
    const first = await comments('marit.haugen', url);
    const text = newText();
    await begin(first, text);
    await speakAs(first.composer, 'On behalf of Ingrid Solheim');
    goOffline();
    await first.send();
    await until(() => kept(first).texts.includes(text));
    await until(() => headOf(first, text).startsWith(both));
    await kept(first).press(text, 'Write on');
    await until(() => first.composer.text.value === text);
    expect(chosenOf(first.composer)).to.equal('On behalf of Ingrid Solheim');
    await first.send();
    await until(() => kept(first).texts.includes(text));
    fixtureCleanup();
    beOnline();
    const second = await comments('marit.haugen', url);
    await until(() => sent().length > 0);
    await until(() => headOf(second, text).startsWith(both) && kept(second).rows.length === 0);
    expect(sent()).to.deep.equal(['p-ingrid-solheim']);
  });

  it('a comment that was begun keeps on whose over a reload, and one’s own can still become a leader’s', async () => {
    const url = freshPage();
    const first = await comments('marit.haugen', url);
    const text = newText();
    await begin(first, text);
    await until(() => speakersOf(first.composer));
    fixtureCleanup();
    const second = await comments('marit.haugen', url);
    await until(() => second.hasBox && second.composer.text.value === text);
    await speakAs(second.composer, 'On behalf of Ingrid Solheim');
    fixtureCleanup();
    const third = await comments('marit.haugen', url);
    await until(() => third.hasBox && third.composer.text.value === text);
    await until(() => chosenOf(third.composer) === 'On behalf of Ingrid Solheim');
    expect(sent()).to.deep.equal([]);
  });

  it('nobody else’s name is offered to those who write for nobody', async () => {
    const hands = await comments('ana.lima');
    await begin(hands, newText());
    await until(() => line.requests.some(({query}) => query.includes('delegators')));
    await hands.send();
    await until(() => hands.texts.length === 1 && hands.composer.text.value === '');
    expect(speakersOf(hands.composer) === null).to.equal(true);
    expect(sent()).to.deep.equal([undefined]);
  });

  it('whom the network does not let, it refuses, and the text stays with the reason', async () => {
    line.injure((request, pass) =>
      request.isStream
        ? pass()
        : injuries.edited(({data}) => {
            for (const field of Object.values(data ?? {})) {
              const found = field as {delegators?: object[]} | null;
              const ingrid = {id: 'p-ingrid-solheim', displayName: 'Ingrid Solheim', isLeader: true};
              found?.delegators?.push({...ingrid, handle: null, jobTitle: null, avatarUrl: null, url: null});
            }
          })(request, pass),
    );
    const hands = await comments('ana.lima');
    const text = newText();
    await begin(hands, text);
    await speakAs(hands.composer, 'On behalf of Ingrid Solheim');
    await hands.send();
    await until(() => hands.composer.trouble !== '');
    expect(hands.composer.trouble).to.include('This person has not asked you to write for them.');
    expect(hands.composer.text.value).to.equal(text);
    expect(hands.texts).to.deep.equal([]);
  });

  for (const [what, change] of Object.entries({
    'of version 1.0': {contractVersion: '1.0'},
    'that knows no delegates': {features: ['CONTEXT_URL', 'REACTIONS']},
  }))
    it(`a network ${what} is neither asked nor told`, async () => {
      line.injure((request, pass) =>
        request.isStream
          ? pass()
          : injuries.edited(({data}) => {
              for (const field of Object.values(data ?? {}))
                if (field && typeof field === 'object' && 'contractVersion' in field) Object.assign(field, change);
            })(request, pass),
      );
      const hands = await comments();
      const text = newText();
      await begin(hands, text);
      await until(() => hands.composer.button);
      await hands.send();
      await until(() => hands.texts.includes(text) && hands.composer.text.value === '');
      expect(line.requests.some(({query}) => query.includes('delegators'))).to.equal(false);
      expect(Object.keys(Object.values(line.requests.at(-1)!.variables)[0] ?? {})).to.not.include('onBehalfOfId');
      expect(sent()).to.deep.equal([undefined]);
    });
});
