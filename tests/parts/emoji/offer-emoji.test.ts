import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../support/accessible.js';
import {until} from '../../support/until.js';
import {insertText} from '../../../src/parts/text-box/insert-text.js';
import {textBox} from './text-with-emoji.js';

describe('an emoji that one writes by its name', () => {
  beforeEach(() => localStorage.removeItem('foyer-emoji'));
  after(() => localStorage.removeItem('foyer-emoji'));

  it('is offered after a colon and two letters, and pointed at for the ear', async () => {
    const hands = await textBox();
    await hands.ask('Thanks :smi');
    expect(hands.offered[0]).to.equal('😄 grinning face with smiling eyes :smile:');
    expect([hands.offered.length, hands.said]).to.deep.equal([6, '6 suggestions']);
    expect(hands.active).to.equal(hands.offered[0]);
    await hands.type('l');
    await hands.press('Control+a');
    await hands.ask(':thumb');
    await expectAccessible(hands.element);
  });

  it('is taken with Enter, in the place of the letters, and one undo brings them back', async () => {
    const hands = await textBox();
    await hands.ask('Thanks :smi');
    await hands.press('Enter');
    expect([hands.written, hands.offered.length]).to.deep.equal(['Thanks 😄', 0]);
    await hands.press('Control+z');
    expect(hands.written).to.equal('Thanks :smi');
  });

  it('is chosen with arrows, round and round, and taken with Tab', async () => {
    const hands = await textBox();
    await hands.ask(':thumbsd');
    const [first] = hands.offered;
    expect(first).to.equal('👎 thumbs down :thumbsdown:');
    await hands.press('Control+a');
    await hands.ask(':thumbs');
    await hands.press('ArrowDown');
    const second = hands.active;
    expect(second).to.equal(hands.offered[1]);
    await hands.press('ArrowUp');
    await hands.press('ArrowUp');
    expect(hands.active).to.equal(hands.offered.at(-1));
    await hands.press('ArrowDown');
    await hands.press('Tab');
    expect(hands.written).to.equal('👍');
  });

  it('is taken with a tap, and one writes on', async () => {
    const hands = await textBox();
    await hands.ask(':tada');
    hands.root.querySelector<HTMLElement>('[role=option]')!.click();
    await hands.type('!');
    expect(hands.written).to.equal('🎉!');
  });

  it('is no more offered for a word once Escape was pressed, but for the next', async () => {
    const hands = await textBox();
    await hands.ask(':smi');
    await hands.press('Escape');
    expect(hands.offered).to.deep.equal([]);
    await hands.press('Backspace');
    await hands.press('Backspace');
    await hands.type('mile:');
    expect([hands.written, hands.offered.length]).to.deep.equal([':smile:', 0]);
    await hands.ask(' :tad');
    expect(hands.offered[0]).to.equal('🎉 party popper :tada:');
  });

  it('is written by itself at the second colon of a usual shortcode, and one undo brings that back', async () => {
    const hands = await textBox();
    // Faster than what there is to offer can have come.
    await hands.type('Well done :tada:');
    await until(() => hands.written === 'Well done 🎉');
    await hands.type(':+1:');
    await until(() => hands.written === 'Well done 🎉👍');
    await hands.press('Control+z');
    expect(hands.written).to.equal('Well done 🎉:+1:');
    await hands.press('ArrowLeft');
    await hands.press('ArrowRight');
    expect([hands.written, hands.offered.length]).to.deep.equal(['Well done 🎉:+1:', 0]);
  });

  it('is written for a shortcode behind which somebody has gone on already, and the caret stays', async () => {
    const hands = await textBox();
    // All of it in one moment, so that what there is to offer comes afterwards.
    for (const letter of ':tada: for al') insertText(hands.text, letter);
    expect(hands.written).to.equal(':tada: for al');
    await until(() => hands.written === '🎉 for al');
    await hands.type('l');
    expect(hands.written).to.equal('🎉 for all');
  });

  it('stays as it is written where no emoji is called so', async () => {
    const hands = await textBox();
    await hands.ask(':smi');
    await hands.type('lodon:');
    expect([hands.written, hands.offered.length]).to.deep.equal([':smilodon:', 0]);
  });

  it('is not what a paste means', async () => {
    const hands = await textBox();
    await hands.ask(':tad');
    await hands.press('Control+a');
    insertText(hands.text, ':tada:');
    await hands.element.updateComplete;
    expect([hands.written, hands.offered.length]).to.deep.equal([':tada:', 0]);
  });

  it('is offered neither in times and addresses, nor for faces, nor after a bare colon', async () => {
    const hands = await textBox();
    await hands.ask(':smi');
    for (const text of ['At 10:30', 'https://host', 'Re:port', 'Well :', 'Well :) :-) :D :xD :P :PP :oo', '"a":true']) {
      await hands.press('Control+a');
      const seen: string[] = [];
      for (const letter of text) {
        await hands.type(letter);
        seen.push(...hands.offered);
      }
      expect([hands.written, seen]).to.deep.equal([text, []]);
    }
  });

  it('is not offered in code, between backticks and in fences, but behind it', async () => {
    const hands = await textBox();
    await hands.type('Set `:tada:` and `:smi');
    expect([hands.written, hands.offered.length]).to.deep.equal(['Set `:tada:` and `:smi', 0]);
    await hands.ask('` :smi');
    await hands.press('Control+a');
    await hands.type('```\n:smi');
    expect(hands.offered).to.deep.equal([]);
    await hands.ask('\n```\n:smi');
  });

  it('has the tone of skin that was chosen, and comes first the next time', async () => {
    localStorage.setItem('foyer-emoji', JSON.stringify({tone: 4, recent: []}));
    const hands = await textBox();
    await hands.ask(':thumb');
    await hands.press('ArrowDown');
    await hands.press('Enter');
    expect(hands.written).to.equal('👎🏾');
    await hands.ask(' :thumb');
    expect(hands.offered[0]).to.equal('👎🏾 thumbs down :thumbsdown:');
  });

  it('has names in the reader’s language, and the usual shortcodes', async () => {
    const hands = await textBox('de-CH');
    await hands.ask(':daumen_ho');
    expect(hands.offered[0]).to.equal('👍 Daumen hoch :+1:');
    expect(hands.said).to.equal('1 Vorschlag');
    await hands.press('Control+a');
    await hands.ask(':Tränen');
    expect(hands.offered.join()).to.include('😭');
    await hands.press('Control+a');
    await hands.ask(':thumbsu');
    expect(hands.offered[0]).to.equal('👍 Daumen hoch :thumbsup:');
    await hands.press('Control+a');
    await hands.type(':rotes_herz:');
    expect(hands.written).to.equal('❤');
  });

  it('is found where one writes the other way', async () => {
    const hands = await textBox('ar', 'rtl');
    await hands.ask('شكرا :قلب');
    expect(hands.offered.join()).to.include('❤');
    await hands.press('Enter');
    expect(hands.written).to.equal('شكرا ❤');
    await hands.ask(' :شكر');
    await expectAccessible(hands.element);
  });

  it('leaves the keys of an input method to it, and waits for what it makes', async () => {
    const hands = await textBox();
    await hands.ask(':smi');
    const key = {key: 'Enter', isComposing: true, bubbles: true, cancelable: true};
    hands.text.dispatchEvent(new KeyboardEvent('keydown', key));
    expect(hands.written).to.equal(':smi');
    hands.text.value = ':tada:';
    const typed = {inputType: 'insertText', data: ':', isComposing: true, bubbles: true};
    hands.text.dispatchEvent(new InputEvent('input', typed));
    expect(hands.written).to.equal(':tada:');
  });

  it('leaves people and topics to those who name them', async () => {
    const hands = await textBox();
    const asked: string[] = [];
    hands.element.addEventListener('text-ask', ({query: {mark, prefix}}) => asked.push(mark + prefix));
    await hands.ask(':smi');
    // In one moment: whoever rests after the first letter asks for that, too.
    insertText(hands.text, 'l @an');
    await until(() => asked.length > 0);
    expect(asked).to.deep.equal(['@an']);
    expect(hands.offered).to.deep.equal([]);
  });

  it('is not offered any more once the tools have gone', async () => {
    const hands = await textBox();
    await hands.ask(':smi');
    hands.element.tools = false;
    await hands.element.updateComplete;
    await hands.type('l');
    expect(hands.offered).to.deep.equal([]);
  });
});
