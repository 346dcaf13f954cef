/** Whether the front page is whole in each of its languages. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {arabic} from '../../../demo/pages/intranet/words/ar.js';
import {german} from '../../../demo/pages/intranet/words/de.js';
import {english} from '../../../demo/pages/intranet/words/en.js';
import {french} from '../../../demo/pages/intranet/words/fr.js';
import {root} from '../../../tools/root.js';

const page = readFileSync(join(root, 'demo/pages/intranet/index.html'), 'utf8');
const inPage = new Set([...page.matchAll(/data-t(?:-label|-alt)?="(\w+)"/g)].map((found) => found[1]!));
const needed = new Set([...inPage, ...Object.keys(english)]);
const dictionaries = {german, french, arabic};

describe('the words of the front page', () => {
  test('the page names its words, dozens of them', () => {
    assert.ok(inPage.size > 40, `only ${inPage.size} were found`);
  });

  for (const [language, words] of Object.entries(dictionaries)) {
    test(`every word of the page and of its scripts is there in ${language}`, () => {
      assert.deepEqual(
        [...needed].filter((name) => !words[name]?.trim()),
        [],
      );
    });

    test(`no word is kept in ${language} that nobody shows any more`, () => {
      assert.deepEqual(
        Object.keys(words).filter((name) => !needed.has(name)),
        [],
      );
    });
  }

  test('the languages offered are those that the page says it speaks', () => {
    const spoken = /data-speaks="([^"]+)"/.exec(page)?.[1]?.split(' ');
    const offered = [...page.matchAll(/<option value="(\w+)" lang="(\w+)"/g)].map((found) => found[1]);
    assert.deepEqual(offered, spoken);
    assert.deepEqual(spoken, ['en', 'de', 'fr', 'ar']);
  });

  test('links within the page lead to something', () => {
    const targets = [...page.matchAll(/href="#([\w-]+)"/g)].map((found) => found[1]!);
    assert.deepEqual(
      targets.filter((target) => !page.includes(`id="${target}"`)),
      [],
    );
  });

  test('links to the pages of news and tools lead to a passage of theirs', () => {
    for (const [, folder, target] of page.matchAll(/href="\.\/(news|tools)\/#(\w+)"/g)) {
      const other = readFileSync(join(root, `demo/pages/intranet/${folder!}/index.html`), 'utf8');
      assert.ok(other.includes(`id="${target!}"`), `${folder!} has no ${target!}`);
    }
  });
});
