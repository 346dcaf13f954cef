import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/post-box/post-box.js';
import {expectAccessible} from '../../support/accessible.js';
import {KeptHands} from '../../support/kept.js';
import {injuries, Line} from '../../support/line.js';
import {fixtureCleanup, page, until} from '../../support/page.js';
import {handsOf, type ComposerHands} from '../../support/post-box.js';

/** Every state of a box that somebody can write in, and how it comes about. */
const states: Readonly<Record<string, (hands: ComposerHands, line: Line) => Promise<void>>> = {
  'as a line': async () => undefined,
  unfolded: async (hands) => {
    hands.composer.focus();
    await hands.settled();
  },
  'with suggestions': async (hands) => {
    await hands.type('@mar');
    await until(() => hands.offered.length);
  },
  'after a failure': async (hands, line) => {
    await hands.type('Not yet out');
    line.injure(injuries.status(403));
    await hands.send();
    await until(() => hands.trouble);
  },
  'while a post waits': async (hands, line) => {
    const kept = new KeptHands(() => hands.composer.getRootNode() as ShadowRoot);
    await hands.type('Not yet out');
    line.injure(injuries.down);
    await hands.send();
    await until(() => kept.texts.includes('Not yet out'));
  },
  'after a success': async (hands) => {
    await hands.type(`Out ${Date.now()}`);
    await hands.send();
    await until(() => hands.notice);
  },
};

describe('a post box is accessible', () => {
  let line: Line;
  beforeEach(() => (line = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    line.release();
    localStorage.clear();
    sessionStorage.clear();
  });

  for (const [scheme, lang, dir] of [
    ['light', 'en', 'ltr'],
    ['dark', 'en', 'ltr'],
    ['light', 'ar', 'rtl'],
  ] as const) {
    for (const [name, reach] of Object.entries(states)) {
      it(`${name}, ${scheme}, ${lang}`, async () => {
        const network = await page(
          'ana.lima',
          html`<div lang=${lang} dir=${dir} style="color-scheme: ${scheme}; background: Canvas">
            <foyer-post-box heading="Say something"></foyer-post-box>
          </div>`,
        );
        const box = network.querySelector('foyer-post-box')!;
        await reach(await handsOf(box), line);
        await expectAccessible(box);
      });
    }
  }

  it('while nobody is signed in', async () => {
    const box = (await page(null, html`<foyer-post-box></foyer-post-box>`)).querySelector('foyer-post-box')!;
    await until(() => box.shadowRoot!.querySelector('[part=sign-in]'));
    await expectAccessible(box);
  });

  for (const width of [250, 280, 360]) {
    it(`and whole at ${width} pixels, in the language with the longest words`, async () => {
      const network = await page('ana.lima', html`<div lang="de"><foyer-post-box></foyer-post-box></div>`);
      network.querySelector<HTMLElement>('div')!.style.inlineSize = `${width}px`;
      const box = network.querySelector('foyer-post-box')!;
      const hands = await handsOf(box);
      await hands.paste('Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel');
      await until(() => hands.buttonText.startsWith('An'));
      expect(box.shadowRoot!.querySelector('section')!.scrollWidth).to.be.at.most(width);
      expect(hands.root.querySelector('.composer')!.scrollWidth).to.be.at.most(width);
      await hands.type(' @mar');
      await until(() => hands.offered.length);
      const list = hands.offered[0]!.parentElement!.getBoundingClientRect();
      expect(list.left).to.be.at.least(0);
      expect(list.right).to.be.at.most(document.documentElement.clientWidth);
      expect(list.width).to.be.at.most(width);
    });
  }
});
