import {expect} from '@open-wc/testing';
import {why} from '../../../src/elements/trending/why.js';
import {de} from '../../../src/localization/de.js';
import {en} from '../../../src/localization/en.js';
import type {TrendFactorKind} from '../../../src/network/schema.js';

const factor = (kind: TrendFactorKind, value: number, contribution: number) => ({kind, value, contribution});

describe('why something trends', () => {
  it('names what weighs most first, and what comes next', () => {
    const factors = [factor('RECENCY', 0.4, 0.3), factor('PARTICIPANTS', 12, 0.7)];
    expect(why(en, {factors})).to.equal(
      'Mostly because 12 people took part, and people are talking about it right now.',
    );
  });

  it('leaves out what explains next to nothing', () => {
    const factors = [factor('REPLIES', 31, 0.95), factor('VIEWS', 2, 0.05)];
    expect(why(en, {factors})).to.equal('Mostly because there were 31 replies.');
  });

  it('counts one as one', () => {
    expect(why(en, {factors: [factor('REPLIES', 1, 1)]})).to.equal('Mostly because there was 1 reply.');
  });

  it('skips a kind of factor that came later than these words', () => {
    const factors = [factor('FUTURE_VALUE', 9, 0.6), factor('REACTIONS', 40, 0.4)];
    expect(why(en, {factors})).to.equal('Mostly because there were 40 reactions.');
  });

  it('still says something when nothing is known', () => {
    expect(why(en, {factors: []})).to.equal('Because more is going on here than elsewhere.');
    expect(why(en, {factors: [factor('OTHER', 1, 1)]})).to.equal('Because more is going on here than elsewhere.');
  });

  it('keeps the order of words of each language', () => {
    const factors = [factor('PARTICIPANTS', 12, 0.6), factor('REPLIES', 31, 0.4)];
    expect(why(de, {factors})).to.equal('Vor allem, weil 12 Personen mitmachen und es 31 Antworten gibt.');
  });
});
