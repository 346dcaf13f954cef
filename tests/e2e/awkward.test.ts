/** Pages on which script, tags, network and token come in any order and anywhere, as page authors have them. */
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

const posts = 'foyer-feed article';

describe('a feed is there, and nothing is complained of', () => {
  for (const [name, what] of [
    ['script-before', 'with the script before the tags'],
    ['script-after', 'with the script after the tags'],
    ['late-network', 'when its network is added three seconds later'],
    ['late-token', 'when the page hands over its token three seconds later'],
    ['shadow-root', 'inside a shadow root inside of another'],
  ] as const)
    test(what, async () => {
      await reader.open(`/awkward/${name}.html`);
      await reader.see(posts);
      assert.deepEqual(await reader.troubles(), []);
    });

  test('when it is moved about, before its posts are there and after', async () => {
    await reader.open('/awkward/moved.html');
    // The button works when the page itself has moved it for the last time: seven times, so that it is on the right.
    await reader.see('#move:enabled');
    await reader.see('#right article');
    await reader.press('#move');
    await reader.until('the posts in the other column', async () => {
      const [left, right] = await Promise.all(['#left article', '#right article'].map((place) => reader.find(place)));
      return left!.length === 5 && right!.length === 0;
    });
    assert.deepEqual(await reader.troubles(), []);
  });
});

test('what is folded away comes when it is unfolded, and trends far below when they are near', async () => {
  await reader.open('/awkward/folded.html');
  // An answer that still goes on, as the live stream does, is not in this list.
  const asked = (): Promise<number> =>
    reader.page.evaluate(
      () => performance.getEntriesByType('resource').filter(({name}) => new URL(name).pathname === '/graphql').length,
    );
  await reader.see('summary', 'Engineering');
  // What the network can do is asked for once somebody is known; nothing that a widget would show.
  await reader.until('the first request', async () => (await asked()) > 0);
  assert.equal((await reader.find('article')).length, 0);
  const atFirst = await asked();
  assert.equal(atFirst, 1);
  await reader.press('#tab-two');
  await reader.until('four posts in the tab', async () => (await reader.find('#panel-two article')).length === 4);
  await reader.press('summary', 'Engineering');
  await reader.until('three posts in the details', async () => (await reader.find('details article')).length === 3);
  const [trending] = await reader.find('foyer-trending');
  assert.ok(trending && trending.y > 2000, 'the trends are far below');
  assert.equal((await reader.find('foyer-trending .trend .title')).length, 0);
  await reader.page.evaluate(() => scrollTo({top: document.body.scrollHeight, behavior: 'instant'}));
  await reader.see('foyer-trending .title');
  assert.deepEqual(await reader.troubles(), []);
});

test('in a column of 280 pixels everything is there, and nothing sticks out', async () => {
  await reader.open('/awkward/narrow.html');
  await reader.seeAllWidgets();
  const [column] = await reader.find('.narrow');
  assert.equal(column?.width, 280);
  // A button's own room may reach into the margin, where it costs nothing; what is read may not.
  for (const {text, x, width} of await reader.find('.narrow p'))
    assert.ok(x >= column.x - 1 && x + width <= column.x + 281, `${text} sticks out`);
  assert.deepEqual(await reader.troubles(), []);
});

test('an application swaps its views and comes back by the browser’s own button', async () => {
  await reader.open('/awkward/single-page-app.html');
  const five = async (): Promise<boolean> => (await reader.find(posts)).length === 5;
  await reader.until('five posts at home', five);
  await reader.see('foyer-trending .title');
  await reader.press('nav a', 'Engineering');
  await reader.until('three posts of Engineering', async () => (await reader.find(posts)).length === 3);
  await reader.page.goBack();
  await reader.until('five posts again', five);
  await reader.see('foyer-trending .title');
  assert.deepEqual(await reader.troubles(), []);
});
