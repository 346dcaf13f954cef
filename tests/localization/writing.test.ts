/** The words of the tools that one writes with: all of them in every language, none left out and none twice. */
import {expect} from '@open-wc/testing';
import {loadWritingWords} from '../../src/localization/writing/words.js';

describe('words of the tools that one writes with', () => {
  for (const language of ['en', 'de', 'fr', 'ar']) {
    it(`are there in ${language}`, async () => {
      const {tools, emoji, preview, label, ...words} = await loadWritingWords(`${language}-XX`);
      expect(words.language).to.equal(language);
      const {groups, tones, ...named} = emoji;
      const all = [
        label,
        ...Object.values(tools),
        ...Object.values(named),
        ...Object.values(preview),
        ...groups,
        ...tones,
      ];
      for (const word of all)
        expect(word)
          .to.match(/\p{L}/u)
          .and.not.to.match(/['"]|\.\.\./);
      expect([groups.length, tones.length]).to.deep.equal([9, 6]);
      for (const list of [Object.values(tools), groups, tones]) expect(new Set(list).size).to.equal(list.length);
    });
  }

  it('are English where there are none', async () => {
    expect((await loadWritingWords('xx')).language).to.equal('en');
  });
});
