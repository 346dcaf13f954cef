import {expect} from '@open-wc/testing';
import {loadLanguage, localize} from '../../src/localization/localize.js';

describe('words for a language', () => {
  it('are English from the start', () => {
    expect(localize('en').words.common.retry).to.equal('Try again');
    expect(loadLanguage('en')).to.equal(null);
  });

  it('are English until another language has come', async () => {
    expect(localize('fr').words.language).to.equal('en');
    await loadLanguage('fr');
    expect(localize('fr').words.language).to.equal('fr');
    expect(loadLanguage('fr')).to.equal(null);
  });

  it('serve a region, and dates follow the region', async () => {
    await loadLanguage('de-CH');
    const swiss = localize('de-CH');
    expect(swiss.words.language).to.equal('de');
    expect(swiss.language).to.equal('de-CH');
  });

  it('are English for a language that nobody has written, dates included', () => {
    expect(loadLanguage('tlh')).to.equal(null);
    expect(localize('tlh').language).to.equal('en');
  });

  it('survive tags that are none', () => {
    for (const tag of ['', 'x', 'en_GB', 'de_', '!!', 'en-', 'a-b-c-d']) {
      expect(localize(tag).words.language).to.be.oneOf(['en', 'de']);
      expect(localize(tag).formats.number(1)).to.equal('1');
    }
  });

  it('are one object for one language, so that nothing is drawn twice', () => {
    expect(localize('en-GB')).to.equal(localize('en-GB'));
  });

  it('are asked for once, however many widgets ask', () => {
    const first = loadLanguage('ar');
    expect(first).not.to.equal(null);
    expect(loadLanguage('ar-EG')).to.equal(first);
    return first;
  });
});
