/** The words of late parts: the same sentences in every language, with its own plural forms. */
import {expect} from '@open-wc/testing';
import {loadAttachmentsWords} from '../../src/localization/attachments/words.js';
import {loadFacetsWords} from '../../src/localization/facets/words.js';
import {loadUploadsWords} from '../../src/localization/uploads/words.js';

for (const language of ['en', 'de', 'fr', 'ar']) {
  describe(`the words of late parts in ${language}`, () => {
    it('are there for files and pictures', async () => {
      const words = await loadAttachmentsWords(`${language}-XX`);
      expect(words.language).to.equal(language);
      expect(words.position(2, 5)).to.match(/2.*5|٢.*٥/);
      for (const word of [...Object.values(words), words.enlarge('x'), words.undescribed('x')])
        if (typeof word === 'string') expect(word).not.to.match(/['"#]|undefined/);
    });

    it('are there for what is being attached, and count', async () => {
      const words = await loadUploadsWords(language);
      expect(words.language).to.equal(language);
      for (const count of [1, 2, 3, 11, 100]) expect(words.missing(count), `${count}`).not.to.match(/['"#]|undefined/);
      expect(words.tooLarge('film.mp4', '24 MB', '10 MB')).to.match(/film\.mp4.*24 MB.*10 MB/);
      for (const word of Object.values(words)) if (typeof word === 'string') expect(word).not.to.match(/['"]/);
    });

    it('are there for praise and announcements, and count', async () => {
      const words = await loadFacetsWords(language);
      expect(words.language).to.equal(language);
      for (const count of [0, 1, 2, 3, 11, 100]) {
        const said = [words.tally(count, 200), words.tally(count, count), words.more(count)];
        expect(said.join(' '), `${count}`).not.to.match(/['"#]|undefined/);
        for (const sentence of said) expect(sentence).to.match(/\p{L}/u);
      }
      expect(words.tally(7, 7), 'all of them').not.to.equal(words.tally(7, 8));
      for (const word of Object.values(words)) if (typeof word === 'string') expect(word).not.to.match(/['"]/);
    });
  });
}

describe('words of late parts', () => {
  it('are English where there are none', async () => {
    expect((await loadAttachmentsWords('xx')).language).to.equal('en');
    expect((await loadFacetsWords('xx')).language).to.equal('en');
    expect((await loadUploadsWords('xx')).language).to.equal('en');
  });
});
