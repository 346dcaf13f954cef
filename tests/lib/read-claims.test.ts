import {expect} from '@open-wc/testing';
import {readClaims} from '../../src/lib/read-claims.js';

const encode = (claims: object): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(claims))))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
const tokenWith = (claims: object): string => `head.${encode(claims)}.signature`;

describe('reading what a token says about itself', () => {
  it('finds whose it is and when it ends', () => {
    expect(readClaims(tokenWith({sub: 's', name: 'Ana', exp: 1_000, iat: 400}))).to.deep.equal({
      subject: 's',
      name: 'Ana',
      expiresAt: 1_000_000,
      issuedAt: 400_000,
    });
  });

  it('prefers the id that stays the same across applications', () => {
    expect(readClaims(tokenWith({sub: 'pairwise', oid: 'object'})).subject).to.equal('object');
  });

  it('reads names in every script', () => {
    expect(readClaims(tokenWith({name: 'ليلى حداد 🌿'})).name).to.equal('ليلى حداد 🌿');
  });

  for (const token of ['', 'opaque', 'a.b', 'a.b.c', 'a..c', `a.${encode([])}.c`, `a.${btoa('null')}.c`]) {
    it(`expects nothing of "${token}"`, () => {
      expect(readClaims(token)).to.deep.equal({subject: '', name: '', expiresAt: null, issuedAt: null});
    });
  }

  it('takes no claim of the wrong type', () => {
    expect(readClaims(tokenWith({sub: 5, exp: 'soon', name: null}))).to.deep.equal({
      subject: '',
      name: '',
      expiresAt: null,
      issuedAt: null,
    });
  });
});
