import {expect} from '@open-wc/testing';
import {trendingOf} from '../../../src/elements/trending/trending-of.js';

const plain = {of: 'posts', window: 'week', groupId: '', limit: 5};

describe('the attributes of a trending panel', () => {
  it('say what to ask for', () => {
    expect(trendingOf({...plain, of: 'topics', window: 'day', groupId: 'g1', limit: 3})).to.deep.equal({
      asked: {of: 'TOPICS', window: 'DAY', groupId: 'g1', first: 3},
      wrong: null,
    });
  });

  for (const [name, value] of [
    ['of', 'people'],
    ['window', 'year'],
    ['limit', 0],
    ['limit', 51],
    ['limit', NaN],
  ] as const) {
    it(`ask for nothing while ${name} is ${value}`, () => {
      const {asked, wrong} = trendingOf({...plain, [name]: value});
      expect(asked).to.equal(null);
      expect(wrong).to.include({name, value: String(value)});
    });
  }
});
