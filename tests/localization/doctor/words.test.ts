import {expect} from '@open-wc/testing';
import {ar} from '../../../src/localization/doctor/ar.js';
import {de} from '../../../src/localization/doctor/de.js';
import {en, type DoctorWords} from '../../../src/localization/doctor/en.js';
import {fr} from '../../../src/localization/doctor/fr.js';
import {loadDoctorWords} from '../../../src/localization/doctor/words.js';

type Words = Readonly<Record<string, unknown>>;

/** Every sentence with the path to it; functions are called with a mark that shows whether they use what they are given. */
function* sentences(words: Words, path = ''): Generator<[path: string, sentence: string]> {
  for (const [name, value] of Object.entries(words)) {
    const at = path ? `${path}.${name}` : name;
    if (typeof value === 'string') yield [at, value];
    else if (typeof value === 'function') yield [at, String((value as (...values: unknown[]) => unknown)(77, 88))];
    else yield* sentences(value as Words, at);
  }
}

const all = (words: DoctorWords): [string, string][] => [...sentences(words)];

for (const words of [en, de, fr, ar]) {
  describe(`the doctor’s words in ${words.language}`, () => {
    it('are never empty or undefined', () => {
      for (const [path, sentence] of all(words)) {
        expect(sentence, path).to.match(/\p{L}/u);
        expect(sentence, path).not.to.match(/undefined|null|NaN|\[object/);
      }
    });

    it('use what they are given wherever English does', () => {
      const given = new Map(all(words));
      for (const [path, sentence] of all(en))
        for (const mark of ['77', '88'])
          if (sentence.includes(mark)) expect(given.get(path)?.includes(mark), `${path} ${mark}`).to.be.true;
    });

    it('are short enough to be read', () => {
      for (const [path, sentence] of all(words)) expect(sentence.length, path).to.be.below(260);
    });
  });
}

describe('the doctor’s languages', () => {
  it('have the same sentences', () => {
    const paths = all(en).map(([path]) => path);
    for (const words of [de, fr, ar]) expect(all(words).map(([path]) => path)).to.deep.equal(paths);
  });

  it('are really translated', () => {
    const english = new Map(all(en));
    for (const words of [de, fr, ar])
      expect(
        all(words).filter(([path, sentence]) => sentence.length > 16 && english.get(path) === sentence),
      ).to.deep.equal(words === ar ? [] : [['checks.policy', 'Content-Security-Policy']]);
  });

  it('come for a region too, and in English where there are none', async () => {
    expect((await loadDoctorWords('de-CH')).language).to.equal('de');
    expect((await loadDoctorWords('tlh')).language).to.equal('en');
  });
});
