/** Whether the team's page is whole in each of its languages. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {words as discussionWords} from '../../../demo/pages/team-site/discussion/words.js';
import {arabic} from '../../../demo/pages/team-site/words/ar.js';
import {german} from '../../../demo/pages/team-site/words/de.js';
import {french} from '../../../demo/pages/team-site/words/fr.js';
import {root} from '../../../tools/root.js';

const read = (path: string): string => readFileSync(join(root, 'demo/pages/team-site', path), 'utf8');
const namedIn = (html: string): string[] =>
  [...new Set([...html.matchAll(/data-t(?:-label|-alt)?="(\w+)"/g)].map((found) => found[1]!))].sort();
const page = read('index.html');
const named = namedIn(page);

describe('the words of the team’s page', () => {
  for (const [language, words] of Object.entries({german, french, arabic}))
    test(`are all there in ${language}, and no others`, () => {
      assert.ok(named.length > 25);
      assert.deepEqual(Object.keys(words).sort(), named);
      for (const [name, text] of Object.entries(words)) assert.match(text, /\p{L}/u, name);
    });

  for (const [language, words] of Object.entries(discussionWords))
    test(`are all there in ${language} on the page of one discussion`, () => {
      const wanted = namedIn(read('discussion/index.html'));
      assert.ok(wanted.length > 8);
      assert.deepEqual(
        wanted.filter((name) => !/\p{L}/u.test((words as Record<string, string>)[name] ?? '')),
        [],
      );
    });

  test('links within the page lead to something', () => {
    for (const [, target] of page.matchAll(/href="#([\w-]+)"/g)) assert.ok(page.includes(`id="${target}"`), target);
  });
});
