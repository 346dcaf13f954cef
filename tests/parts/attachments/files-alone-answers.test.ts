/** Answering and commenting with files and without a word, and taking all words of a message with a picture away. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import {expectAccessible} from '../../support/accessible.js';
import {drawing} from '../../support/attachments.js';
import {until} from '../../support/page.js';
import {commentsOf, freshPage} from '../../support/page-comments.js';
import {discussionOf, threadOf, type ThreadHands} from '../../support/thread.js';
import {file, TrayHands} from '../../support/tray.js';

describe('a message of files alone', () => {
  afterEach(() => {
    fixtureCleanup();
    localStorage.clear();
  });

  const last = (hands: ThreadHands<HTMLElement>): ShadowRoot => hands.messages.at(-1)!.shadowRoot!;
  const paragraphs = (hands: ThreadHands<HTMLElement>): number => last(hands).querySelectorAll('.body > *').length;
  const picture = (hands: ThreadHands<HTMLElement>): HTMLImageElement | null | undefined =>
    last(hands).querySelector('foyer-attachments')?.shadowRoot?.querySelector<HTMLImageElement>('.picture img');

  /** Attaches a picture that says what it shows, beside these words. */
  async function send(hands: ThreadHands<HTMLElement>, words: string): Promise<void> {
    await until(() => hands.hasBox);
    const {composer} = hands;
    composer.composer.focus();
    await composer.settled();
    if (words) await composer.paste(words);
    const tray = new TrayHands(composer);
    await tray.choose(file('crane.png', await drawing(40, 30), 'image/png'));
    await tray.uploaded(1);
    await until(() => tray.description);
    tray.describe('A crane at dawn');
    const before = hands.messages.length;
    expect(composer.reason).to.equal('');
    await composer.send();
    await until(() => hands.messages.length > before && composer.text.value === '' && !composer.composer.sending);
    await until(() => picture(hands));
  }

  const places = {
    'a reply': async () => threadOf('ana.lima', (await discussionOf('kai.brandt', 'kai.brandt', 1)).postId),
    'a comment on a page': () =>
      commentsOf('ana.lima', html`<foyer-page-comments url=${freshPage()}></foyer-page-comments>`),
  };
  for (const [what, open] of Object.entries(places))
    it(`can be ${what}: the picture stands there, with what it shows, and no empty paragraph`, async () => {
      const hands = await open();
      await send(hands, '');
      expect(picture(hands)!.alt).to.equal('A crane at dawn');
      expect(paragraphs(hands)).to.equal(0);
      expect(hands.composer.trouble).to.equal('');
      await expectAccessible(hands.thread);
    });

  it('is what is left of a reply with a picture when all its words are taken away', async () => {
    const hands = await places['a reply']();
    await send(hands, 'Some words');
    await until(() => paragraphs(hands) === 1);
    const index = hands.messages.length - 1;
    await hands.choose(index, 'Edit');
    const editor = () => hands.acts(index)?.querySelector('foyer-edit')?.shadowRoot;
    const text = () => editor()?.querySelector('foyer-text-box')?.shadowRoot?.querySelector('textarea');
    await until(() => text()?.value === 'Some words');
    text()!.value = '';
    text()!.dispatchEvent(new InputEvent('input', {bubbles: true}));
    editor()!.querySelector<HTMLElement>('.primary')!.click();
    await until(() => !editor() && paragraphs(hands) === 0);
    expect(picture(hands)!.alt).to.equal('A crane at dawn');
    await expectAccessible(hands.thread);
  });
});
