/** What people do with a page: leave it and come back, enlarge it, print it. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import axe from 'axe-core';
import {browserName, Reader} from './support/browsers.js';
import {postAs} from './support/colleague.js';
import {type Demo, startDemo} from './support/demo.js';

let demo: Demo;
let reader: Reader;

before(async () => {
  demo = await startDemo();
  reader = await Reader.arrive(demo.origin);
  await reader.signIn('Ana Lima');
});

after(() => demo.stop());

test('back from another page, posts are there at once and new ones arrive', async () => {
  await reader.open('/awkward/back-forward.html');
  await reader.see('foyer-feed article');
  await reader.press('#on');
  await reader.see('h1', 'Another page');
  await reader.page.goBack();
  await reader.see('foyer-feed article');
  const kept = (): Promise<string | undefined> => reader.page.evaluate(() => document.documentElement.dataset.kept);
  // Driven by a test, Firefox loads it again; what a person sees has to be the same either way.
  if (browserName === 'chromium') await reader.until('the page as it was', async () => (await kept()) === 'true');
  const words = `Said while somebody was back (${browserName})`;
  await postAs(demo.origin, 'p-kai-brandt', words);
  await reader.press('foyer-feed button', 'new post');
  await reader.see('foyer-feed article', words);
  assert.deepEqual(await reader.troubles(), []);
});

describe('at a zoom of 400 %', () => {
  before(async () => {
    // A window of 1280 × 1024 pixels has room for this many when each is four times as large.
    await reader.page.setViewport({width: 320, height: 256, deviceScaleFactor: 4});
    await reader.open('/awkward/zoom.html');
    await reader.seeAllWidgets();
  });
  after(() => reader.page.setViewport({width: 1280, height: 900}));

  test('everything is in one column, and one never scrolls sideways', async () => {
    // WebKit's test browser takes no window as narrow as that.
    const innerWidth = await reader.page.evaluate(() => window.innerWidth);
    if (browserName !== 'webkit') assert.equal(innerWidth, 320);
    const excess = await reader.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(excess, 0);
    for (const {text, x, width} of await reader.find('article button'))
      assert.ok(x >= 0 && x + width <= innerWidth, `${text} is cut off: ${x} + ${width}`);
  });

  test('one can write: the text box and the button that sends are both reached', async () => {
    await reader.press('foyer-post-box textarea');
    await reader.page.keyboard.type('Written at 400 %');
    // What the coach says of so many readers comes a moment later, above the button.
    await reader.see('foyer-post-box', 'This goes to');
    await reader.press('foyer-post-box button', 'Post to');
    await reader.see('foyer-post-box', 'Your post is out.');
  });

  test('is accessible by all that axe can tell', async () => {
    await reader.page.evaluate(axe.source);
    const found = await reader.page.evaluate(async () => {
      const {violations} = await (window as unknown as {axe: typeof axe}).axe.run(document, {
        resultTypes: ['violations'],
      });
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.flat().join(' ')).join('; ')}`);
    });
    assert.deepEqual(found, []);
  });
});
