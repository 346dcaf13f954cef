import {expect} from '@open-wc/testing';
import {countGraphemes} from '../../src/lib/count-graphemes.js';

describe('counting characters as people do', () => {
  it('counts letters, spaces and line ends', () => {
    expect(countGraphemes('Good day\n')).to.equal(9);
  });

  it('counts nothing in nothing', () => {
    expect(countGraphemes('')).to.equal(0);
  });

  it('counts a family, a flag and a skin tone as one each', () => {
    expect(countGraphemes('👨‍👩‍👧‍👦')).to.equal(1);
    expect(countGraphemes('🇧🇷')).to.equal(1);
    expect(countGraphemes('👍🏽')).to.equal(1);
  });

  it('counts a letter with a mark of its own as one', () => {
    expect(countGraphemes('e\u0301')).to.equal(1);
    expect(countGraphemes('क्षि')).to.equal(1);
  });
});
