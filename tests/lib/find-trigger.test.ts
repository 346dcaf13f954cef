import {expect} from '@open-wc/testing';
import {findTrigger} from '../../src/lib/find-trigger.js';

/** The caret stands at the bar. */
function at(text: string) {
  const caret = text.indexOf('|');
  return findTrigger(text.replace('|', ''), caret);
}

describe('finding a mention or a topic that is being written', () => {
  it('finds a name after @, from the mark to the caret', () => {
    expect(at('Thanks @an|')).to.deep.equal({mark: '@', prefix: 'an', start: 7, end: 10});
  });

  it('finds a topic after #', () => {
    expect(at('#saf|')).to.deep.equal({mark: '#', prefix: 'saf', start: 0, end: 4});
  });

  it('looks only at what stands before the caret', () => {
    expect(at('@an|a and more')?.prefix).to.equal('an');
  });

  it('lets a name have a second word', () => {
    expect(at('@Ana Li|')?.prefix).to.equal('Ana Li');
  });

  it('gives up after a second space, which ends every name', () => {
    expect(at('@Ana Lima is|')).to.equal(null);
  });

  it('waits for a first letter', () => {
    expect(at('@|')).to.equal(null);
    expect(at('# |')).to.equal(null);
  });

  it('takes no address for a mention', () => {
    expect(at('ana@exam|')).to.equal(null);
    expect(at('https://host/#sec|')).to.equal(null);
  });

  it('takes no heading and no number sign inside a word for a topic', () => {
    expect(at('# Head|')).to.equal(null);
    expect(at('C#sharp|')).to.equal(null);
  });

  it('begins after brackets and quotes of several languages', () => {
    for (const before of ['(', '"', '„', '«', '[', '“']) expect(at(`${before}@an|`)?.prefix, before).to.equal('an');
  });

  it('reads names in other scripts', () => {
    expect(at('شكرا @ليل|')?.prefix).to.equal('ليل');
    expect(at('@山田|')?.prefix).to.equal('山田');
    expect(at('@Zoë-Mæ|')?.prefix).to.equal('Zoë-Mæ');
  });

  it('gives up on what is too long for a name', () => {
    expect(at(`@${'a'.repeat(90)}|`)).to.equal(null);
  });

  it('starts anew at the beginning of a line', () => {
    expect(at('First line\n@an|')?.start).to.equal(11);
  });
});
