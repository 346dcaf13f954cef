/** The words of polls: the same sentences in every language, with its own plural forms. */
import {expect} from '@open-wc/testing';
import {loadPollWords} from '../../src/localization/poll/words.js';

describe('words of polls', () => {
  for (const language of ['en', 'de', 'fr', 'ar']) {
    it(`are there in ${language}, and count`, async () => {
      const words = await loadPollWords(`${language}-XX`);
      expect(words.language).to.equal(language);
      for (const count of [0, 1, 2, 3, 11, 100]) {
        expect(words.votes(count), `${count}`).to.match(/\p{L}/u);
        expect(words.voters(count), `${count}`).to.match(/\p{L}.*\.$/u);
        expect(words.votes(count) + words.voters(count)).not.to.match(/#|undefined/);
      }
      expect(words.result(3, '60 %')).to.contain('60 %').and.to.contain(words.votes(3));
      expect(words.voters(0)).not.to.match(/\d/);
      for (const word of Object.values(words)) if (typeof word === 'string') expect(word).not.to.match(/['"]/);
    });
  }

  it('say two people in Arabic with a word of its own', async () => {
    const {voters, votes} = await loadPollWords('ar');
    expect([voters(2), votes(2)]).to.deep.equal(['صوّت شخصان.', 'صوتان']);
  });

  it('are English where there are none', async () => {
    expect((await loadPollWords('xx')).language).to.equal('en');
  });
});
