/** What one sees of a text before it is sent, asked of the real network. */
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/post-box/post-box.js';
import type {FoyerWritingTools} from '../../../src/parts/writing-tools/writing-tools.js';
import {expectAccessible} from '../../support/accessible.js';
import {injuries, Line} from '../../support/line.js';
import {fixtureCleanup, page, until} from '../../support/page.js';
import {handsOf, spaced, type ComposerHands} from '../../support/post-box.js';

interface Previewing {
  readonly hands: ComposerHands;
  readonly box: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly sheet: () => HTMLElement | null;
}

async function writing(text: string): Promise<Previewing> {
  const box = (await page('ana.lima', html`<foyer-post-box></foyer-post-box>`)).querySelector('foyer-post-box')!;
  const hands = await handsOf(box);
  await hands.type('x');
  hands.text.select();
  await hands.paste(text);
  const row = (): FoyerWritingTools | null => hands.textBox.shadowRoot!.querySelector('foyer-writing-tools');
  const find = (): HTMLButtonElement | null => row()?.shadowRoot?.querySelector<HTMLButtonElement>('.preview') ?? null;
  await until(find);
  const sheet = (): HTMLElement | null =>
    row()?.shadowRoot?.querySelector('foyer-preview')?.shadowRoot?.querySelector<HTMLElement>('.sheet') ?? null;
  return {hands, box, button: find()!, sheet};
}

const shown = async (sheet: () => HTMLElement | null): Promise<HTMLElement> => {
  await until(() => sheet()?.getAttribute('aria-busy') === 'false');
  return sheet()!;
};

describe('a preview in a post box', () => {
  let wire: Line;
  beforeEach(() => (wire = Line.take()));
  afterEach(() => {
    fixtureCleanup();
    wire.release();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('shows what readers will see in the place of the text, and the text again, the caret where it was', async () => {
    const {hands, button, sheet, box} = await writing('**Bold** news\n\n- one\n- two #pumps');
    hands.text.setSelectionRange(2, 6);
    const height = hands.text.offsetHeight;
    button.click();
    const drawn = await shown(sheet);
    expect([drawn.querySelector('strong')?.textContent, drawn.querySelectorAll('li').length]).to.deep.equal([
      'Bold',
      2,
    ]);
    expect(drawn.querySelector('.named')?.textContent).to.equal('#pumps');
    expect([button.getAttribute('aria-pressed'), hands.text.offsetHeight]).to.deep.equal(['true', 0]);
    expect(drawn.offsetHeight).to.be.at.least(height);
    expect(button.matches(':focus'), 'the caret is not lost').to.equal(true);
    await expectAccessible(box);

    button.click();
    await hands.settled();
    expect([button.getAttribute('aria-pressed'), hands.text.matches(':focus')]).to.deep.equal(['false', true]);
    expect([hands.text.selectionStart, hands.text.selectionEnd]).to.deep.equal([2, 6]);
  });

  it('does not stand in the way of sending, and goes with what was sent', async () => {
    const {hands, button, sheet} = await writing('A short note');
    button.click();
    await shown(sheet);
    await hands.send();
    await until(() => hands.notice !== '');
    expect([sheet() === null, hands.text.value, hands.text.offsetHeight > 0]).to.deep.equal([true, '', true]);
  });

  it('says so when there is nothing to show', async () => {
    const {button, sheet} = await writing('   ');
    button.click();
    expect(spaced((await shown(sheet)).textContent)).to.equal('Nothing to show yet: write a few words first.');
  });

  it('says what went wrong, and tries again on a press', async () => {
    const {button, sheet} = await writing('**x**');
    wire.injureNextFor('previewBody', injuries.status(500));
    button.click();
    const drawn = await shown(sheet);
    expect(spaced(drawn.querySelector('[role=alert]')?.textContent)).to.contain(
      'There is no preview right now; you can send all the same.',
    );
    sheet()!.querySelector('button')!.click();
    await until(() => sheet()?.querySelector('strong'));
  });

  it('goes back to the text when a tool is used on it', async () => {
    const {hands, button, sheet} = await writing('word');
    hands.text.select();
    button.click();
    await shown(sheet);
    (sheet()!.getRootNode() as ShadowRoot).host.parentNode!.querySelector<HTMLElement>('[aria-label=Bold]')!.click();
    await hands.settled();
    expect([hands.text.value, hands.text.offsetHeight > 0]).to.deep.equal(['**word**', true]);
  });
});
