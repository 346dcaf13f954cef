import {expect} from '@open-wc/testing';
import {plurals} from '../../src/localization/plural.js';

describe('plural forms', () => {
  it('follow the language', () => {
    const english = plurals('en');
    const forms = {one: '# reply', other: '# replies'};
    expect([0, 1, 2, 1234].map((count) => english(count, forms))).to.deep.equal([
      '0 replies',
      '1 reply',
      '2 replies',
      '1,234 replies',
    ]);
  });

  it('know that French has no plural for none', () => {
    expect(plurals('fr')(0, {one: '# réponse', other: '# réponses'})).to.equal('0 réponse');
  });

  it('know the six forms of Arabic', () => {
    const arabic = plurals('ar');
    const forms = {zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x'};
    expect([0, 1, 2, 3, 11, 100].map((count) => arabic(count, forms)).join('')).to.equal('zotfmx');
  });

  it('fall back to the general form', () => {
    expect(plurals('ar')(3, {other: '# رد'})).to.match(/رد$/);
  });
});
