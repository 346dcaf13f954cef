/** The words of discussions come in the language asked for, and in English where nobody has written them. */
import {expect} from '@open-wc/testing';
import {knownDiscussionWords, loadDiscussionWords} from '../../src/localization/discussion/words.js';

describe('words of discussions', () => {
  for (const language of ['en', 'de', 'fr', 'ar']) {
    it(`are there in ${language}, once they were loaded`, async () => {
      const words = await loadDiscussionWords(`${language}-XX`);
      expect(words.language).to.equal(language);
      expect(knownDiscussionWords(language)).to.equal(words);
      expect(words.thread.waiting(3)).to.match(/3|٣/);
    });
  }

  it('are English where there are none', async () => {
    expect((await loadDiscussionWords('xx')).language).to.equal('en');
  });
});
