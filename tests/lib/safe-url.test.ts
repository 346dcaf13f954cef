import {expect} from '@open-wc/testing';
import {safeUrl} from '../../src/lib/safe-url.js';

describe('an address from a network', () => {
  for (const address of ['https://a.example/b?c#d', 'http://a.example/', 'mailto:ana@a.example']) {
    it(`may be followed: ${address}`, () => {
      expect(safeUrl(address)).to.equal(address);
    });
  }

  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'ftp://a.example/',
    'view-source:https://a.example/',
    '//a.example/x',
    '/relative',
    'relative',
    '#here',
    'https://',
    'http://[',
    '',
  ]) {
    it(`leads nowhere: ${JSON.stringify(address)}`, () => {
      expect(safeUrl(address)).to.equal(null);
    });
  }

  it('is not there', () => {
    expect(safeUrl(null)).to.equal(null);
    expect(safeUrl(undefined)).to.equal(null);
  });
});
