/** Pages whose own markup, styles or scripts change what widgets rely on. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {Reader} from './support/browsers.js';
import {type Demo, startDemo} from './support/demo.js';

let demo: Demo;
let reader: Reader;

before(async () => {
  demo = await startDemo();
  reader = await Reader.arrive(demo.origin);
  await reader.signIn('Ana Lima');
});

after(() => demo.stop());

/** Writes something and sends it, as a person does. */
async function post(text: string): Promise<void> {
  await reader.press('foyer-post-box textarea');
  await reader.page.keyboard.type(text);
  // What the coach says of so many readers comes a moment later, above the button.
  await reader.see('foyer-post-box', 'This goes to');
  await reader.press('foyer-post-box button', 'Post to');
  await reader.see('foyer-post-box', 'Your post is out.');
  await reader.see('foyer-feed article', text);
}

describe('one reads and writes, and nothing is complained of', () => {
  for (const [name, what] of [
    ['base-href', 'where relative addresses begin elsewhere'],
    ['global-css', 'where the page resets all styles, loudly'],
    [
      'patched-globals',
      'where other scripts have patched arrays, functions, elements, objects, promises, fetch and JSON',
    ],
  ] as const)
    test(what, async () => {
      await reader.open(`/awkward/${name}.html`);
      await reader.seeAllWidgets();
      await post(`Written on ${name}`);
      assert.deepEqual(await reader.troubles(), []);
    });
});

test('under aggressive styles, posts keep their room, their pictures and their buttons', async () => {
  await reader.open('/awkward/global-css.html');
  await reader.seeAllWidgets();
  const [article] = await reader.find('foyer-feed article');
  assert.ok(article && article.width >= 270 && article.height > 60, JSON.stringify(article));
  assert.ok((await reader.find('foyer-feed svg')).length > 0, 'icons are seen');
  assert.ok((await reader.find('foyer-feed button')).length > 3, 'buttons are seen');
});
