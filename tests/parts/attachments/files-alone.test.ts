/** Sending files without a word, on the real network. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/feed/feed.js';
import '../../../src/elements/post-box/post-box.js';
import {expectAccessible} from '../../support/accessible.js';
import {actsOn} from '../../support/acts.js';
import {KeptHands} from '../../support/kept.js';
import {injuries, Line} from '../../support/line.js';
import {page, until} from '../../support/page.js';
import {handsOf, spaced} from '../../support/post-box.js';
import {file, TrayHands} from '../../support/tray.js';

const both = html`<foyer-post-box></foyer-post-box><foyer-feed></foyer-feed>`;

describe('files alone', () => {
  let line: Line;
  /** A file of a name that nobody else has. */
  let name: string;
  beforeEach(() => {
    line = Line.take();
    name = `${crypto.randomUUID()}.txt`;
  });
  afterEach(() => {
    fixtureCleanup();
    localStorage.clear();
    line.release();
  });

  async function open() {
    const network = await page('ana.lima', both);
    const hands = await handsOf(network.querySelector('foyer-post-box')!);
    hands.composer.focus();
    await hands.settled();
    return {hands, tray: new TrayHands(hands), boxRoot: network.querySelector('foyer-post-box')!.shadowRoot!};
  }

  const card = () =>
    [...document.querySelector('foyer-feed')!.shadowRoot!.querySelectorAll('foyer-post-card')].find((one) =>
      [...one.shadowRoot!.querySelectorAll('foyer-attachments')].some((part) =>
        (part.shadowRoot ?? part).textContent?.includes(name),
      ),
    );
  const paragraphs = () => card()!.shadowRoot!.querySelectorAll('.body > *').length;

  it('can be posted, and are a post without a paragraph from the first moment', async () => {
    const {hands, tray} = await open();
    await until(() => tray.button);
    expect(hands.reason).to.equal('Write a few words first.');
    await tray.choose(file(name, 'Some notes'));
    await tray.uploaded(1);
    expect([hands.reason, hands.button!.getAttribute('aria-disabled')]).to.deep.equal(['', 'false']);
    await hands.send();
    await until(() => card());
    expect(paragraphs()).to.equal(0);
    await until(() => hands.notice === 'Your post is out.');
    await until(() => card());
    expect(paragraphs()).to.equal(0);
    await expectAccessible(card()!);
  });

  it('are no question: whoever asks says what', async () => {
    const {hands, tray} = await open();
    await tray.choose(file(name, 'Some notes'));
    await tray.uploaded(1);
    await hands.chooseKind('QUESTION');
    expect(hands.reason).to.equal('Write a few words first.');
  });

  it('are what is left when the words are taken out again', async () => {
    const {hands, tray} = await open();
    await hands.type('Some words');
    await tray.choose(file(name, 'Some notes'));
    await tray.uploaded(1);
    const posted = new Promise<string>((resolve) => {
      document.addEventListener('foyer-post', ({postId}) => resolve(postId!), {once: true});
    });
    await hands.send();
    const id = await posted;
    fixtureCleanup();
    const acts = await actsOn(id);
    await acts.choose('Edit');
    const editor = () => acts.actsRoot.querySelector('foyer-edit')?.shadowRoot;
    const text = () => editor()?.querySelector('foyer-text-box')?.shadowRoot?.querySelector('textarea');
    await until(() => text()?.value === 'Some words');
    text()!.value = '';
    text()!.dispatchEvent(new InputEvent('input', {bubbles: true}));
    editor()!.querySelector<HTMLElement>('.primary')!.click();
    await until(() => !editor());
    await until(() => card() && paragraphs() === 0);
  });

  it('are told of by name where they wait to be sent', async () => {
    const {hands, tray, boxRoot} = await open();
    await tray.choose(file(name, 'Some notes'));
    await tray.uploaded(1);
    line.injure(injuries.status(503));
    await hands.send();
    const kept = new KeptHands(() => boxRoot);
    await until(() => kept.rows.length > 0);
    expect(kept.texts.map(spaced)).to.deep.equal([name]);
  });
});
