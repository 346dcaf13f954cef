import {expect} from '@open-wc/testing';
import {hash} from '../../src/lib/hash.js';

describe('a number for a text', () => {
  it('is always the same for the same text', () => {
    expect(hash('ana')).to.equal(hash('ana'));
  });

  it('is a whole number that is not negative', () => {
    for (const text of ['', 'a', 'ana', '🦊', 'x'.repeat(1000)]) {
      expect(Number.isInteger(hash(text))).to.equal(true);
      expect(hash(text)).to.be.at.least(0);
    }
  });

  it('spreads over eight colours', () => {
    const counts = Array.from({length: 8}, () => 0);
    for (let index = 0; index < 800; index++) counts[hash(`person-${index}`) % 8]!++;
    for (const count of counts) expect(count).to.be.within(60, 140);
  });
});
