import {expect} from '@open-wc/testing';
import {ar} from '../../src/localization/ar.js';
import {composerWords} from '../../src/localization/composer.js';
import {de} from '../../src/localization/de.js';
import {en as shared} from '../../src/localization/en.js';
import {fr} from '../../src/localization/fr.js';
import {loginWords} from '../../src/localization/login.js';
import {postBoxWords} from '../../src/localization/post-box.js';
import type {Translation, WholeTranslation} from '../../src/localization/translation.js';
import {trendingWords} from '../../src/localization/trending.js';

/** With the words that come along with the elements that say them. */
const en: WholeTranslation = {
  ...shared,
  login: loginWords(shared),
  postBox: {...postBoxWords(shared), ...composerWords(shared)},
  trending: trendingWords(shared),
};

type Words = Readonly<Record<string, unknown>>;

/** Every word of a translation with the path to it; functions are called with what shows whether they use it. */
function* sentences(words: Words, path = ''): Generator<[path: string, words: string]> {
  for (const [name, value] of Object.entries(words)) {
    const at = path ? `${path}.${name}` : name;
    if (typeof value === 'string') yield [at, value];
    else if (typeof value === 'function') yield [at, call(value as (...values: unknown[]) => unknown)];
    else yield* sentences(value as Words, at);
  }
}

/** A number stands for a name as well; the third, where there is one, is a span of time or a yes. */
const call = (sentence: (...values: unknown[]) => unknown): string => String(sentence(7, 7, 'DAY'));

const paths = (words: Translation): string[] => [...sentences(words as unknown as Words)].map(([path]) => path);

for (const translation of [en, de, fr, ar]) {
  describe(`the words in ${translation.language}`, () => {
    const all = [...sentences(translation)];

    it('are never empty, undefined or a number by accident', () => {
      for (const [path, words] of all) {
        expect(words, path).to.match(/\p{L}/u);
        expect(words, path).not.to.match(/undefined|null|NaN|\[object|#(?!7)/);
      }
    });

    it('are the same sentences as in English', () => {
      const own = paths(translation).filter((path) => !path.startsWith('reaction.names.'));
      expect(own.sort()).to.deep.equal(
        paths(en)
          .filter((path) => !path.startsWith('reaction.names.'))
          .sort(),
      );
    });

    it('use typographic quotes and apostrophes', () => {
      for (const [path, words] of all) expect(words, path).not.to.match(/['"]/);
    });

    it('count one, two and many without an error', () => {
      for (const count of [0, 1, 2, 3, 11, 100, 12_345]) {
        expect(translation.common.people(count)).to.match(/\p{L}/u);
        expect(translation.feed.arrived(count)).to.match(/\p{L}/u);
        expect(translation.problem.waitFor(count)).to.match(/\p{L}/u);
      }
    });

    it('say what to do, or that nothing is lost, about every problem of the network', () => {
      for (const words of Object.values(translation.problem)) {
        if (typeof words === 'string') expect(words.length).to.be.within(15, 160);
      }
    });
  });
}

describe('languages', () => {
  it('other than English are really translated', () => {
    const english = new Map(sentences(en));
    const alike = new Set(['common.retry']);
    for (const translation of [de, fr, ar]) {
      const same = [...sentences(translation as unknown as Words)].filter(
        ([path, words]) => words.length > 12 && english.get(path) === words,
      );
      expect(same.length, JSON.stringify(same)).to.be.below(4 + alike.size);
    }
  });

  it('write right to left where they do', () => {
    expect([en, de, fr, ar].map(({direction}) => direction)).to.deep.equal(['ltr', 'ltr', 'ltr', 'rtl']);
  });

  it('name a follower’s topic only if there is one', () => {
    expect(en.post.reason.FOLLOWS_TOPIC('audit')).to.equal('Because you follow #audit');
    expect(en.post.reason.FOLLOWS_TOPIC('')).to.equal('Because you follow a topic');
  });
});
