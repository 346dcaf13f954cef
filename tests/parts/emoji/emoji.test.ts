import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {loadWritingWords} from '../../../src/localization/writing/words.js';
import type {EmojiPickEvent} from '../../../src/parts/emoji/emoji.events.js';
import '../../../src/parts/emoji/emoji.js';
import type {FoyerEmoji} from '../../../src/parts/emoji/emoji.js';
import {expectAccessible} from '../../support/accessible.js';
import {until} from '../../support/until.js';

async function emoji(language = 'en') {
  const {emoji: words} = await loadWritingWords(language);
  const element = await fixture<FoyerEmoji>(html`<foyer-emoji .words=${words} .language=${language}></foyer-emoji>`);
  const root = element.shadowRoot!;
  const picked: string[] = [];
  element.addEventListener('emoji-pick', (event: EmojiPickEvent) => picked.push(event.character));
  await until(() => root.querySelector('[role=gridcell]'));
  element.focus();
  const cells = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[role=gridcell]')];
  const active = (): string => root.querySelector('.active')?.getAttribute('aria-label') ?? '';
  const type = async (words: string): Promise<void> => {
    await sendKeys({type: words});
    await element.updateComplete;
  };
  const press = async (key: string): Promise<void> => {
    await sendKeys({press: key});
    await element.updateComplete;
  };
  const button = (name: string) => root.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!;
  return {element, root, picked, cells, active, type, press, button};
}

describe('emoji to choose from', () => {
  beforeEach(() => localStorage.removeItem('foyer-emoji'));
  after(() => localStorage.removeItem('foyer-emoji'));

  it('are a grid that the search field points into', async () => {
    const {element, root, active} = await emoji();
    expect(active()).to.equal('grinning face');
    const id = root.querySelector('input')!.getAttribute('aria-activedescendant')!;
    expect(root.getElementById(id)!.textContent.trim()).to.equal('😀');
    await expectAccessible(element);
  });

  it('are walked through with arrows and taken with Enter', async () => {
    const {picked, press, active} = await emoji();
    await press('ArrowRight');
    await press('ArrowDown');
    expect(active()).to.equal('upside-down face');
    await press('ArrowLeft');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(active()).to.equal('grinning face');
    await press('Enter');
    expect(picked).to.deep.equal(['😀']);
  });

  it('are found by their names and by other words, the nearest first', async () => {
    const {type, active, cells, root} = await emoji();
    await type('pizza');
    expect(active()).to.equal('pizza');
    root.querySelector('input')!.select();
    await type('thank');
    expect(cells().map(({textContent}) => textContent.trim())).to.include('🙏');
    root.querySelector('input')!.select();
    await type('qqqq');
    expect([cells().length, root.querySelector('.name')!.textContent]).to.deep.equal([0, 'No emoji of that name.']);
  });

  it('have names in the language of the reader', async () => {
    const {type, active, root} = await emoji('de-CH');
    await type('Daumen hoch');
    expect(active()).to.equal('Daumen hoch');
    expect(root.querySelector('input')!.placeholder).to.equal('Emoji suchen');
    const arabic = await emoji('ar');
    expect(arabic.active()).to.equal('وجه بابتسامة عريضة');
  });

  it('keep the tone of skin that was chosen, also for the next time', async () => {
    const {button, type, picked, press, element} = await emoji();
    button('Medium dark').click();
    await element.updateComplete;
    element.focus();
    await type('waving hand');
    await press('Enter');
    expect(picked).to.deep.equal(['👋🏾']);
    const again = await emoji();
    expect(again.button('Medium dark').getAttribute('aria-pressed')).to.equal('true');
  });

  it('offer first what was used last', async () => {
    const {type, press} = await emoji();
    await type('pizza');
    await press('Enter');
    const again = await emoji();
    expect(again.active()).to.equal('pizza');
    expect(again.root.querySelector('[role=grid]')!.getAttribute('aria-label')).to.equal('Used last');
    again.button('Flags').click();
    await again.element.updateComplete;
    expect(again.cells().length).to.be.above(200);
  });

  it('survive habits that were damaged', async () => {
    for (const damaged of ['{', '{"tone": 9, "recent": "x"}', '[]']) {
      localStorage.setItem('foyer-emoji', damaged);
      const {active, button} = await emoji();
      expect([active(), button('No tone').getAttribute('aria-pressed')], damaged).to.deep.equal([
        'grinning face',
        'true',
      ]);
    }
  });

  it('leave the keys of an input method to it', async () => {
    const {picked, root} = await emoji();
    const key = {key: 'Enter', isComposing: true, bubbles: true, cancelable: true};
    root.querySelector('input')!.dispatchEvent(new KeyboardEvent('keydown', key));
    expect(picked).to.deep.equal([]);
  });
});
