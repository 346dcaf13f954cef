import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {localize} from '../../../src/localization/localize.js';
import {insertText} from '../../../src/parts/text-box/insert-text.js';
import '../../../src/parts/writing-tools/writing-tools.js';
import type {FoyerWritingTools} from '../../../src/parts/writing-tools/writing-tools.js';
import {expectAccessible} from '../../support/accessible.js';
import {until} from '../../support/until.js';
import {selected} from './selected.js';

/** A text box with the tools for it, and something after them on the page. */
async function page(drawn: string, direction = 'ltr') {
  const place = await fixture<HTMLElement>(
    html`<div dir=${direction}>
      <textarea aria-label="Text"></textarea>
      <foyer-writing-tools .localization=${localize('en')}></foyer-writing-tools>
      <button id="after">After</button>
    </div>`,
  );
  const box = place.querySelector('textarea')!;
  const tools = place.querySelector<FoyerWritingTools>('foyer-writing-tools')!;
  tools.box = box;
  await until(() => tools.shadowRoot!.querySelector('[role=toolbar]'));
  const {text, start, end} = selected(drawn);
  box.focus();
  insertText(box, text);
  box.setSelectionRange(start, end);
  const button = (name: string): HTMLButtonElement =>
    tools.shadowRoot!.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!;
  return {place, box, tools, button};
}

/** The text with its selection drawn into it. */
function look({value, selectionStart, selectionEnd}: HTMLTextAreaElement): string {
  const middle = selectionStart === selectionEnd ? '|' : `|${value.slice(selectionStart, selectionEnd)}|`;
  return value.slice(0, selectionStart) + middle + value.slice(selectionEnd);
}

async function press(keys: string): Promise<void> {
  const names = keys.split('+');
  for (const name of names.slice(0, -1)) await sendKeys({down: name});
  await sendKeys({press: names.at(-1)!});
  for (const name of names.slice(0, -1).reverse()) await sendKeys({up: name});
}

const focused = (tools: FoyerWritingTools): string => tools.shadowRoot!.activeElement?.getAttribute('aria-label') ?? '';

const formats = ['Bold', 'Italic', 'Link', 'Bulleted list', 'Numbered list', 'Quote', 'Code'];

describe('the tools that one writes with', () => {
  it('are a row of named buttons, with their keys', async () => {
    const {tools, button} = await page('|');
    const names = [...tools.shadowRoot!.querySelectorAll('button')].map((one) => one.getAttribute('aria-label'));
    expect(names).to.deep.equal([...formats, 'Emoji']);
    expect(button('Bold').title).to.equal('Bold (Ctrl+B)');
    expect(button('Numbered list').getAttribute('aria-keyshortcuts')).to.equal('Control+Shift+7');
    await expectAccessible(tools);
  });

  it('mark what is selected, and a second press takes it back', async () => {
    const {box, button} = await page('a |word| here');
    button('Bold').click();
    expect(look(box)).to.equal('a **|word|** here');
    button('Bold').click();
    expect(look(box)).to.equal('a |word| here');
  });

  it('tell whoever listens, as typing does', async () => {
    const {box, button} = await page('|word|');
    let heard = 0;
    box.addEventListener('input', () => heard++);
    button('Italic').click();
    expect(heard).to.equal(1);
  });

  it('are undone in one step, down to the selection of what was there', async () => {
    const {box, button} = await page('|one\ntwo|');
    button('Numbered list').click();
    expect(box.value).to.equal('1. one\n2. two');
    await press('Control+z');
    expect(box.value).to.equal('one\ntwo');
    await press('Control+Shift+z');
    expect(box.value).to.equal('1. one\n2. two');
  });

  it('take marks off as undoably as they put them there', async () => {
    const {box} = await page('say **|word|** now');
    await press('Control+b');
    expect(box.value).to.equal('say word now');
    await press('Control+z');
    expect(box.value).to.equal('say **word** now');
  });

  it('have keys', async () => {
    for (const [keys, becomes] of [
      ['Control+b', '**|word|**'],
      ['Control+i', '_|word|_'],
      ['Control+e', '`|word|`'],
      ['Control+k', '[word](|https://|)'],
      ['Control+Shift+Digit7', '|1. word|'],
      ['Control+Shift+Digit8', '|- word|'],
      ['Control+Shift+Digit9', '|> word|'],
    ] as const) {
      const {box} = await page('|word|');
      await press(keys);
      expect(look(box), keys).to.equal(becomes);
    }
  });

  it('know their keys on a keyboard with other letters', async () => {
    const {box} = await page('|كلمة|');
    const key = {key: 'لا', code: 'KeyB', ctrlKey: true, bubbles: true, cancelable: true};
    box.dispatchEvent(new KeyboardEvent('keydown', key));
    expect(look(box)).to.equal('**|كلمة|**');
  });

  it('leave the keys of other letters alone, and those with Alt, which write on some keyboards', async () => {
    const {box} = await page('|word|');
    for (const keys of [
      {key: 'q', code: 'KeyB'},
      {key: 'b', code: 'KeyB', altKey: true},
    ]) {
      const event = new KeyboardEvent('keydown', {...keys, ctrlKey: true, bubbles: true, cancelable: true});
      box.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
    expect(look(box)).to.equal('|word|');
  });

  it('do nothing while an input method is at work', async () => {
    const {box} = await page('- milk|');
    for (const keys of [{isComposing: true}, {keyCode: 229}]) {
      const event = {key: 'b', code: 'KeyB', ctrlKey: true, bubbles: true, cancelable: true, ...keys};
      box.dispatchEvent(new KeyboardEvent('keydown', event));
    }
    const settings = {inputType: 'insertLineBreak', isComposing: true, bubbles: true, cancelable: true};
    const breaking = new InputEvent('beforeinput', settings);
    box.dispatchEvent(breaking);
    expect([look(box), breaking.defaultPrevented]).to.deep.equal(['- milk|', false]);
  });

  it('do not take a key that somebody else has used', async () => {
    const {box} = await page('- a\n- b|');
    box.addEventListener('keydown', (event) => event.preventDefault(), {capture: true});
    await press('Tab');
    expect(look(box)).to.equal('- a\n- b|');
  });

  it('change nothing while the text is being sent', async () => {
    const {box, button} = await page('|word|');
    box.readOnly = true;
    button('Bold').click();
    await press('Control+b');
    expect(box.value).to.equal('word');
  });

  it('go on with a list at Enter and end it in an empty item; with Shift, the line is only broken', async () => {
    const {box} = await page('1. milk|');
    await press('Enter');
    await sendKeys({type: 'bread'});
    await press('Enter');
    expect(look(box)).to.equal('1. milk\n2. bread\n3. |');
    await press('Enter');
    expect(look(box)).to.equal('1. milk\n2. bread\n\n|');
    await sendKeys({type: '- x'});
    await press('Shift+Enter');
    expect(look(box)).to.equal('1. milk\n2. bread\n\n- x\n|');
    await press('Control+z');
    await press('Control+z');
    expect(box.value.startsWith('1. milk\n2. bread')).to.equal(true);
  });

  it('nest an item with Tab and let Tab go where there is nothing to nest', async () => {
    const {box, place} = await page('- milk\n- fresh|');
    await press('Tab');
    expect(look(box)).to.equal('- milk\n  - fresh|');
    await press('Shift+Tab');
    expect(look(box)).to.equal('- milk\n- fresh|');
    await press('Tab');
    await press('Tab');
    expect(place.contains(document.activeElement) && document.activeElement !== box).to.equal(true);
    expect(box.value).to.equal('- milk\n  - fresh');
  });

  it('make a link of an address that is pasted over words', async () => {
    const {box} = await page('see |the list|');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'https://example.com/list');
    box.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
    expect(look(box)).to.equal('see [the list](https://example.com/list)|');
    await press('Control+z');
    expect(box.value).to.equal('see the list');
  });

  it('are one stop by keyboard, with arrows between them', async () => {
    const {box, tools, place} = await page('|word|');
    await press('Tab');
    expect(focused(tools)).to.equal('Bold');
    await press('ArrowRight');
    expect(focused(tools)).to.equal('Italic');
    await press('End');
    expect(focused(tools)).to.equal('Emoji');
    await press('ArrowRight');
    expect(focused(tools)).to.equal('Bold');
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(focused(tools)).to.equal('Code');
    await press('Tab');
    expect(document.activeElement === place.querySelector('#after')).to.equal(true);
    await press('Shift+Tab');
    expect(focused(tools)).to.equal('Code');
    await press('Enter');
    expect(look(box)).to.equal('`|word|`');
    expect(document.activeElement === box).to.equal(true);
  });

  it('are walked through the other way where one reads the other way', async () => {
    const {tools} = await page('|', 'rtl');
    await press('Tab');
    await press('ArrowLeft');
    expect(focused(tools)).to.equal('Italic');
  });

  it('leave the caret in the text when one is pressed', async () => {
    const {box, button} = await page('|word|');
    const event = new PointerEvent('pointerdown', {bubbles: true, cancelable: true, composed: true});
    button('Bold').dispatchEvent(event);
    expect(event.defaultPrevented && document.activeElement === box).to.equal(true);
  });

  it('stop listening when they go', async () => {
    const {box, tools} = await page('|word|');
    tools.remove();
    await press('Control+b');
    expect(box.value).to.equal('word');
  });

  it('write an emoji where the caret is, and Escape leads back to the text without one', async () => {
    const {box, tools, button} = await page('so |far| away');
    button('Emoji').click();
    const root = (): ShadowRoot | null | undefined => tools.shadowRoot!.querySelector('foyer-emoji')?.shadowRoot;
    await until(() => root()?.activeElement && root()?.querySelector('[role=gridcell]'));
    await sendKeys({type: 'pizza'});
    await press('Enter');
    await until(() => document.activeElement === box);
    expect(look(box)).to.equal('so 🍕| away');
    await press('Control+z');
    expect(box.value).to.equal('so far away');

    button('Emoji').click();
    await until(() => root()?.activeElement);
    await press('Escape');
    await until(() => document.activeElement === box);
    expect([box.value, tools.shadowRoot!.querySelector(':popover-open') === null]).to.deep.equal(['so far away', true]);
  });
});
