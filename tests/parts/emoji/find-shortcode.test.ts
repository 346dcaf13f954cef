import {expect} from '@open-wc/testing';
import {findShortcode, isTelling} from '../../../src/parts/emoji/find-shortcode.js';

/** The caret stands at the bar. */
function at(text: string) {
  const caret = text.indexOf('|');
  return findShortcode(text.replace('|', ''), caret);
}

describe('finding the emoji whose name is being written', () => {
  it('finds a name after a colon, from the colon to the caret', () => {
    expect(at('Thanks :smi|')).to.deep.equal({name: 'smi', isClosed: false, start: 7, end: 11});
    expect(at('Thanks :smi|le')?.name).to.equal('smi');
  });

  it('knows a name that a second colon ends', () => {
    expect(at(':tada:|')).to.deep.equal({name: 'tada', isClosed: true, start: 0, end: 6});
    expect(at(':tada:|!')?.isClosed).to.equal(true);
    expect(at(':tada: |')).to.equal(null);
  });

  it('reads names in other scripts', () => {
    expect(at('شكرا :قلب|')?.name).to.equal('قلب');
    expect(at(':grüß|')?.name).to.equal('grüß');
    expect(at(':笑顔|')?.name).to.equal('笑顔');
  });

  it('begins after a space, a bracket, a mark of markdown, and another emoji', () => {
    for (const before of [' ', '\n', '(', '“', '„', '**', '>', '😀', '👍🏽', '❤️', '1️⃣', '🇩🇪'])
      expect(at(`${before}:smi|`)?.name, before).to.equal('smi');
  });

  it('takes no time, address, namespace, JSON or word with a colon in it for an emoji', () => {
    for (const text of ['10:30|', 'https:|', 'https://a|', 'std::ve|', '"a":tr|', 'Lehrer:in|', 'Re:port|'])
      expect(at(text), text).to.equal(null);
  });

  it('wants something behind the colon, and no space', () => {
    for (const text of [':|', ': smi|', '::|', ':)|', ':-)|', ':(|']) expect(at(text), text).to.equal(null);
  });

  it('gives up on what is too long for a name', () => {
    expect(at(`:${'a'.repeat(60)}|`)).to.equal(null);
  });

  it('looks for nothing before two letters, but for what is written without', () => {
    for (const name of ['sm', 'قل', '笑顔', '+1', '-1', '100', 't-rex', 'é́a'])
      expect(isTelling(name), name).to.equal(true);
    for (const name of ['s', '30', '00', '1', '-', '3x', '1000']) expect(isTelling(name), name).to.equal(false);
  });

  it('takes no face that is drawn with letters for a name', () => {
    for (const name of ['D', 'P', 'o', 'DD', 'PPP', 'xD', 'XD', 'oO', 'xx'])
      expect(isTelling(name), name).to.equal(false);
  });
});
