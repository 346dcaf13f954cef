// Imports nothing that brings the composer along: that is what it is about.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import '../../../src/elements/post-box/post-box.js';
import type {FoyerPostBox} from '../../../src/elements/post-box/post-box.js';
import {page, until} from '../../support/page.js';

const composerOf = (box: FoyerPostBox) => box.shadowRoot!.querySelector('foyer-composer');
const isLoaded = (): boolean => customElements.get('foyer-composer') !== undefined;

/** The text box that a person sees, whichever of the two it is. */
function textOf(box: FoyerPostBox): HTMLTextAreaElement {
  const place = composerOf(box)!;
  const inside = place.shadowRoot?.querySelector('foyer-text-box')?.shadowRoot?.querySelector('textarea');
  return inside ?? place.querySelector('textarea')!;
}

async function box(): Promise<FoyerPostBox> {
  const found = (await page('ana.lima', html`<foyer-post-box></foyer-post-box>`)).querySelector('foyer-post-box')!;
  await until(() => composerOf(found));
  return found;
}

// One after the other: once it is loaded, it is there for the whole page.
describe('a composer that nobody has reached for', () => {
  it('is a line with a name and an invitation, and loads nothing', async () => {
    const element = await box();
    const text = textOf(element);
    expect([text.getAttribute('aria-label'), text.placeholder]).to.deep.equal(['New post', 'Ask, share or thank …']);
    expect(isLoaded()).to.equal(false);
  });

  it('lets no file that is dropped on it take the place of the page', async () => {
    const element = await box();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'plan.txt'));
    const drop = new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true});
    textOf(element).dispatchEvent(drop);
    expect(drop.defaultPrevented).to.equal(true);
  });

  it('goes on with what was typed before it was there, the caret where it was, after the input method', async () => {
    const element = await box();
    const early = textOf(element);
    const {top, left} = early.getBoundingClientRect();
    early.focus();
    early.dispatchEvent(new CompositionEvent('compositionstart'));
    early.value = 'Good mrning';
    early.setSelectionRange(6, 6);
    await until(isLoaded);
    expect(textOf(element) === early, 'half a word stays in its box').to.equal(true);

    early.dispatchEvent(new CompositionEvent('compositionend'));
    await until(() => textOf(element) !== early && textOf(element).matches(':focus'));
    await sendKeys({type: 'o'});
    expect(textOf(element).value).to.equal('Good morning');
    const now = textOf(element).getBoundingClientRect();
    expect([now.top, now.left]).to.deep.equal([top, left]);
  });

  it('keeps that as a draft, like all that is written in it', async () => {
    const element = await box();
    await until(() => textOf(element).value === 'Good morning');
    localStorage.clear();
  });

  it('takes what a browser still types into the box that is no longer shown, letter by letter', async () => {
    const element = await box();
    const early = composerOf(element)!.querySelector('textarea')!;
    await until(() => textOf(element) !== early);
    for (const key of ['O', 'h', '!']) {
      early.value = key;
      early.dispatchEvent(new InputEvent('input'));
    }
    await until(() => textOf(element).value.endsWith('Oh!'));
    expect(early.value).to.equal('');
    localStorage.clear();
  });
});
