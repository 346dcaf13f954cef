import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ComposerChangeEvent} from '../../../src/parts/composer/composer.events.js';
import {composer, listen} from '../../support/composer.js';
import {pressSend} from '../../support/post-box.js';

describe('a composer', () => {
  it('is one inviting line until it is touched', async () => {
    const hands = await composer();
    expect(hands.text.placeholder).to.equal('Ask, share or thank …');
    expect(hands.isOpen).to.equal(false);
    expect(hands.composer.offsetHeight).to.be.below(60);
  });

  it('says the words that the page chose', async () => {
    const hands = await composer({prompt: 'What made your day?'});
    expect(hands.text.placeholder).to.equal('What made your day?');
  });

  it('unfolds downwards when it gets the focus, and keeps its place', async () => {
    const hands = await composer();
    const before = hands.text.getBoundingClientRect();
    hands.composer.focus();
    await hands.settled();
    const after = hands.text.getBoundingClientRect();
    expect(hands.isOpen).to.equal(true);
    expect([after.top, after.left]).to.deep.equal([before.top, before.left]);
    expect(after.height).to.be.above(before.height);
  });

  it('grows with the text', async () => {
    const hands = await composer();
    await hands.paste('one line');
    const before = hands.text.offsetHeight;
    await hands.paste('\n\n\n\n\n\n');
    expect(hands.text.offsetHeight).to.be.above(before);
    expect(hands.text.scrollHeight).to.be.at.most(hands.text.offsetHeight);
  });

  it('folds with Escape while nothing is written', async () => {
    const hands = await composer();
    await hands.type(' ');
    await hands.press('Escape');
    expect(hands.isOpen).to.equal(false);
    expect(hands.composer.matches(':focus-within')).to.equal(true);
  });

  it('does not fold over a text', async () => {
    const hands = await composer();
    await hands.type('Hello');
    await hands.press('Escape');
    expect(hands.isOpen).to.equal(true);
    expect(hands.text.value).to.equal('Hello');
  });

  it('folds with its button, and the focus stays in the line', async () => {
    const hands = await composer();
    hands.composer.focus();
    await hands.settled();
    hands.root.querySelector<HTMLButtonElement>('.close')!.click();
    await hands.settled();
    expect(hands.isOpen).to.equal(false);
    expect(hands.textBox.shadowRoot!.activeElement === hands.text).to.equal(true);
  });

  it('unfolds again when somebody writes on', async () => {
    const hands = await composer();
    hands.composer.focus();
    await hands.press('Escape');
    await hands.type('H');
    expect(hands.isOpen).to.equal(true);
  });

  it('says what the button will do, for every kind and place', async () => {
    const hands = await composer();
    hands.composer.focus();
    await hands.settled();
    expect(hands.buttonText).to.equal('Post to everyone at Ellenvik');
    await hands.chooseKind('QUESTION');
    expect(hands.buttonText).to.equal('Ask everyone at Ellenvik');
    expect(hands.text.placeholder).to.equal('What would you like to know?');
    await hands.choosePlace('Quality');
    expect(hands.buttonText).to.equal('Ask in Quality');
    await hands.chooseKind('UPDATE');
    expect(hands.buttonText).to.equal('Post to Quality');
  });

  it('offers no choice of kinds where there is only one', async () => {
    const hands = await composer({kinds: ['QUESTION']});
    hands.composer.focus();
    await hands.settled();
    expect(hands.root.querySelector('fieldset') === null).to.equal(true);
    expect(hands.buttonText).to.equal('Ask everyone at Ellenvik');
  });

  it('sends what is written with Ctrl+Enter', async () => {
    const hands = await composer();
    const sent = listen(hands);
    await hands.type('Good day');
    await pressSend();
    expect(sent.map(({writing}) => writing)).to.deep.equal([
      {text: 'Good day', mentions: [], kind: 'UPDATE', groupId: null},
    ]);
  });

  it('breaks the line with Enter alone', async () => {
    const hands = await composer();
    const sent = listen(hands);
    await hands.type('one');
    await hands.press('Enter');
    await hands.type('two');
    expect(hands.text.value).to.equal('one\ntwo');
    expect(sent).to.be.empty;
  });

  it('does not take an Enter of an input method for the wish to send', async () => {
    const hands = await composer();
    const sent = listen(hands);
    await hands.type('山');
    const key = {key: 'Enter', ctrlKey: true, bubbles: true, composed: true, cancelable: true};
    hands.text.dispatchEvent(new KeyboardEvent('keydown', {...key, isComposing: true}));
    hands.text.dispatchEvent(new KeyboardEvent('keydown', {...key, keyCode: 229}));
    expect(sent).to.be.empty;
    hands.text.dispatchEvent(new KeyboardEvent('keydown', key));
    expect(sent).to.have.length(1);
  });

  it('says why it does not send an empty text, and takes one there', async () => {
    const hands = await composer();
    const sent = listen(hands);
    hands.composer.focus();
    await hands.settled();
    expect(hands.button!.getAttribute('aria-disabled')).to.equal('true');
    expect(hands.reason).to.equal('Write a few words first.');
    await hands.send();
    expect(sent).to.be.empty;
    expect(hands.root.getElementById('reason')!.classList.contains('spoken')).to.equal(false);
    expect(hands.textBox.shadowRoot!.activeElement === hands.text).to.equal(true);
    await hands.type('Now');
    expect(hands.button!.getAttribute('aria-disabled')).to.equal('false');
    expect(hands.reason).to.equal('');
  });

  it('takes spaces for nothing', async () => {
    const hands = await composer();
    const sent = listen(hands);
    await hands.paste(' \n ');
    await hands.send();
    expect(sent).to.be.empty;
  });

  it('tells how much room is left only when it matters', async () => {
    const hands = await composer({maxLength: 100});
    await hands.paste('a'.repeat(80));
    expect(hands.root.querySelector('.end > .small')!.textContent).to.equal('');
    await hands.paste('a'.repeat(15));
    expect(hands.root.querySelector('.end > .small')!.textContent).to.equal('5 characters left');
  });

  it('counts a family as one character', async () => {
    const hands = await composer({maxLength: 10});
    await hands.paste('👨‍👩‍👧‍👦'.repeat(10));
    expect(hands.root.querySelector('.end > .small')!.textContent).to.equal('0 characters left');
    expect(hands.button!.getAttribute('aria-disabled')).to.equal('false');
  });

  it('says by how much a text is too long, and keeps it', async () => {
    const hands = await composer({maxLength: 10});
    const sent = listen(hands);
    await hands.paste('Twelve chars');
    expect(hands.root.querySelector('.over')!.textContent).to.equal('2 characters too many');
    expect(hands.reason).to.equal('2 characters too many');
    await hands.send();
    expect(sent).to.be.empty;
    expect(hands.text.value).to.equal('Twelve chars');
  });

  it('tells whoever listens about every change that is worth keeping', async () => {
    const hands = await composer();
    const changes: ComposerChangeEvent[] = [];
    hands.composer.addEventListener('composer-change', (event) => changes.push(event));
    await hands.paste('Hello');
    await hands.chooseKind('QUESTION');
    await hands.choosePlace('Quality');
    expect(changes.map(({writing}) => [writing.text, writing.kind, writing.groupId])).to.deep.equal([
      ['Hello', 'UPDATE', null],
      ['Hello', 'QUESTION', null],
      ['Hello', 'QUESTION', 'g1'],
    ]);
  });

  it('begins with a text that was kept', async () => {
    const hands = await composer({
      writing: {text: 'Half a thought', mentions: [], kind: 'QUESTION', groupId: 'g1'},
    });
    expect(hands.isOpen).to.equal(true);
    expect(hands.text.value).to.equal('Half a thought');
    expect(hands.buttonText).to.equal('Ask in Quality');
  });

  it('does not send to everybody what was meant for a group that is gone', async () => {
    const hands = await composer({
      writing: {text: 'For few', mentions: [], kind: 'UPDATE', groupId: 'left'},
    });
    const sent = listen(hands);
    expect(hands.reason).to.equal('Choose who sees it.');
    await hands.send();
    expect(sent).to.be.empty;
    await hands.choosePlace('Quality');
    await hands.send();
    expect(sent.map(({writing}) => writing.groupId)).to.deep.equal(['g1']);
  });

  it('writes a text in its own direction, whatever the page has', async () => {
    const hands = await composer();
    expect(hands.text.dir).to.equal('');
    await hands.type('مرحبا');
    expect(getComputedStyle(hands.text).direction).to.equal('rtl');
  });

  it('does not draw itself again for a key that changes nothing visible', async () => {
    const hands = await composer();
    await hands.type('a');
    let drawn = 0;
    const observer = new MutationObserver(() => drawn++);
    for (const root of [hands.root, hands.textBox.shadowRoot!]) {
      observer.observe(root, {subtree: true, childList: true, attributes: true, characterData: true});
    }
    await sendKeys({type: 'nother word'});
    await hands.settled();
    observer.disconnect();
    expect(drawn).to.equal(0);
  });
});
