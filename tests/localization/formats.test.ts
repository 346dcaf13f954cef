import {expect} from '@open-wc/testing';
import {Formats} from '../../src/localization/formats.js';

const now = new Date('2026-06-15T12:00:00Z');
const before = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('how long ago something was', () => {
  const english = new Formats('en');

  for (const [passed, words] of [
    [0, null],
    [59_999, null],
    [-5 * minute, null],
    [minute, '1 min. ago'],
    [59 * minute, '59 min. ago'],
    [hour, '1 hr. ago'],
    [23.9 * hour, '23 hr. ago'],
    [day, 'yesterday'],
    [6.5 * day, '6 days ago'],
    [7 * day, 'Jun 8'],
    [200 * day, 'Nov 27, 2025'],
  ] as const) {
    it(`${passed / minute} minutes: ${words ?? 'a moment'}`, () => {
      expect(english.ago(before(passed), now)).to.equal(words);
    });
  }

  it('is said in the language of the page', () => {
    expect(new Formats('de').ago(before(3 * hour), now)).to.equal('vor 3 Std.');
    expect(new Formats('ar').ago(before(2 * hour), now)).to.contain('ساعتين');
  });
});

describe('numbers and dates', () => {
  it('large counts are short', () => {
    expect(new Formats('en').number(999)).to.equal('999');
    expect(new Formats('en').number(1234)).to.equal('1.2K');
  });

  it('the exact time is there for whoever wants it', () => {
    expect(new Formats('en').dateTime(now)).to.contain('June 15, 2026');
    expect(new Formats('fr').dateTime(now)).to.contain('15 juin 2026');
  });
});
