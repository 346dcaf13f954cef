/** The link to a message, taken from its menu. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {expectAccessible} from '../../support/accessible.js';
import {writePost} from '../../support/acting.js';
import {actsOn} from '../../support/acts.js';
import {until} from '../../support/page.js';

const me = 'ana.lima';

/** What the page's clipboard does with a text. Headless browsers ask nobody, and some refuse. */
function withClipboard(write: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', {value: {writeText: write}, configurable: true});
}

describe('the link to a message', () => {
  afterEach(() => {
    fixtureCleanup();
    // What is defined on the object itself had covered the browser's own.
    delete (navigator as {clipboard?: unknown}).clipboard;
  });

  it('goes to the clipboard, and that is said', async () => {
    const copied: string[] = [];
    withClipboard((text) => Promise.resolve(void copied.push(text)));
    const id = await writePost(me, 'To be passed on');
    const hands = await actsOn(id);
    await hands.choose('Copy link');
    await hands.says('The link is on the clipboard.');
    expect(copied).to.deep.equal([
      `${location.origin}${location.pathname}${location.search}#foyer=${encodeURIComponent(id)}`,
    ]);
    expect(hands.root.activeElement === hands.button()).to.equal(true);
  });

  for (const [what, clipboard] of [
    ['refuses', {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))}],
    ['is missing', undefined],
  ] as const) {
    it(`is shown and selected where the clipboard ${what}`, async () => {
      Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
      const id = await writePost(me, 'To be copied by hand');
      const hands = await actsOn(id);
      await hands.choose('Copy link');
      const field = (): HTMLInputElement | null => hands.actsRoot.querySelector('.copy input');
      await until(() => field() && hands.actsRoot.activeElement === field());
      expect(field()!.value).to.contain(`#foyer=${encodeURIComponent(id)}`);
      expect([field()!.selectionStart, field()!.selectionEnd]).to.deep.equal([0, field()!.value.length]);
      await expectAccessible(hands.feed.feed);
    });
  }
});
