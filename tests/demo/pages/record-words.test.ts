/** Whether the invoice is whole in each of its languages, and adds up. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {arabic} from '../../../demo/pages/record/words/ar.js';
import {german} from '../../../demo/pages/record/words/de.js';
import {french} from '../../../demo/pages/record/words/fr.js';
import {root} from '../../../tools/root.js';

const page = readFileSync(join(root, 'demo/pages/record/index.html'), 'utf8');
const named = [...new Set([...page.matchAll(/data-t(?:-label|-alt)?="(\w+)"/g)].map((found) => found[1]!))].sort();

describe('the invoice', () => {
  for (const [language, words] of Object.entries({german, french, arabic}))
    test(`has all its words in ${language}, and no others`, () => {
      assert.ok(named.length > 25);
      assert.deepEqual(Object.keys(words).sort(), named);
      for (const [name, text] of Object.entries(words)) assert.match(text, /\p{L}/u, name);
    });

  test('adds up', () => {
    const rows = [...page.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row]) =>
      [...row!.matchAll(/value="([\d.]+)"/g)].map(([, value]) => Number(value)),
    );
    const items = rows.filter((row) => row.length === 3);
    for (const [quantity, price, total] of items) assert.equal(Math.round(quantity! * price! * 100), total! * 100);
    const net = items.reduce((sum, [, , total]) => sum + total!, 0);
    const [tax, toPay] = rows.filter((row) => row.length === 1).map(([value]) => value!);
    assert.equal(Math.round(net * 19), tax! * 100);
    assert.equal(net + tax!, toPay);
  });
});
