/** Emoji that are written by their names, on pages that are hard to live on. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {browserName, Reader} from './support/browsers.js';
import {type Demo, startDemo} from './support/demo.js';

describe('an emoji that is written by its name', () => {
  let demo: Demo;
  let reader: Reader;

  before(async () => {
    demo = await startDemo();
    reader = await Reader.arrive(demo.origin);
    await reader.signIn('Ana Lima');
  });
  after(() => demo.stop());

  for (const page of ['strict-csp', 'patched-globals'])
    test(`is chosen from the list, or written at the second colon, and readers see it: ${page}`, async () => {
      await reader.open(`/awkward/${page}.html`);
      await reader.press('foyer-post-box textarea');
      await reader.see('foyer-post-box [role=toolbar]');
      await reader.page.keyboard.type(`${browserName} on ${page} :tad`);
      await reader.see('foyer-post-box [role=option]', 'party popper');
      await reader.page.keyboard.press('Enter');
      await reader.page.keyboard.type(' and :rocket: today');
      // What the coach says of so many readers comes a moment later, above the button.
      await reader.see('foyer-post-box', 'This goes to');
      await reader.press('foyer-post-box button', 'Post to');
      await reader.see('foyer-feed article', `${browserName} on ${page} 🎉 and 🚀 today`);
      assert.deepEqual(await reader.troubles(), []);
    });
});
