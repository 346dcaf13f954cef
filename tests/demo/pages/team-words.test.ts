/** Whether the team's page is whole in each of its languages. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {arabic} from '../../../demo/pages/team-site/words/ar.js';
import {german} from '../../../demo/pages/team-site/words/de.js';
import {french} from '../../../demo/pages/team-site/words/fr.js';
import {root} from '../../../tools/root.js';

const page = readFileSync(join(root, 'demo/pages/team-site/index.html'), 'utf8');
const named = [...new Set([...page.matchAll(/data-t(?:-label|-alt)?="(\w+)"/g)].map((found) => found[1]!))].sort();

describe('the words of the team’s page', () => {
  for (const [language, words] of Object.entries({german, french, arabic}))
    test(`are all there in ${language}, and no others`, () => {
      assert.ok(named.length > 25);
      assert.deepEqual(Object.keys(words).sort(), named);
      for (const [name, text] of Object.entries(words)) assert.match(text, /\p{L}/u, name);
    });

  test('links within the page lead to something', () => {
    for (const [, target] of page.matchAll(/href="#([\w-]+)"/g)) assert.ok(page.includes(`id="${target}"`), target);
  });
});
