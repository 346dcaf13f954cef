import {expect} from '@open-wc/testing';
import {initials} from '../../src/lib/initials.js';

describe('initials', () => {
  for (const [name, expected] of [
    ['Ana Lima', 'AL'],
    ['Ana', 'A'],
    ['Ana Maria de Lima', 'AL'],
    ['ben ødegård', 'BØ'],
    ['Mei-Ling Chen', 'MC'],
    ["Siobhán O'Neill", 'SO'],
    ['Élodie Östberg', 'ÉÖ'],
    ['E\u0301lodie', 'E\u0301'],
    ['李小龍', '李'],
    ['森岡 健司', '森'],
    ['عمر الحسن', 'ع'],
    ['42', ''],
    ['🦊', ''],
    ['', ''],
    ['  ', ''],
    ['Ana (away)', 'AA'],
  ] as const) {
    it(`of "${name}" are "${expected}"`, () => {
      expect(initials(name)).to.equal(expected);
    });
  }
});
