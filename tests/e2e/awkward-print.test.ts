/** A page on paper. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Reader} from './support/browsers.js';
import {type Demo, startDemo} from './support/demo.js';
import {readPrinted} from './support/printed.js';

let demo: Demo;
let reader: Reader;

before(async () => {
  demo = await startDemo();
  reader = await Reader.arrive(demo.origin);
  await reader.signIn('Ana Lima');
  await reader.open('/awkward/print.html');
  await reader.seeAllWidgets();
});
after(() => demo.stop());

describe('on paper', () => {
  it('there is the conversation, and nothing that can only be pressed', async () => {
    const authors = (await reader.find('foyer-feed article .name')).map(({text}) => text.trim());
    assert.ok(authors.length >= 5, authors.join());
    await reader.see('foyer-feed button', 'Show older posts');
    const sheets = await readPrinted(await reader.page.pdf());
    const onPaper = sheets.join('\n');
    // Not every browser prints each script in a way that can be read back.
    for (const author of authors.filter((name) => /^[\p{Script=Latin}\P{Letter}]+$/u.test(name)))
      assert.ok(onPaper.includes(author), `${author} is not in ${onPaper}`);
    // People write of machines such as AL21-4711.
    for (const words of [/Show older posts/, /Ask, share or thank/, /Why\?/, /\bAL\b/])
      assert.doesNotMatch(onPaper, words);
  });

  it('every sheet has something on it, and there are not more of them than posts', async () => {
    const sheets = await readPrinted(await reader.page.pdf());
    assert.ok(sheets.length >= 1 && sheets.length <= 5, `${sheets.length} sheets`);
    for (const [index, words] of sheets.entries()) assert.ok(words.trim().length > 20, `sheet ${index}: ${words}`);
  });
});
