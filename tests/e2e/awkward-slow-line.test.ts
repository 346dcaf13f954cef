/** A page far away from its network, on a thin line. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Reader} from './support/browsers.js';
import {type Demo, startDemo} from './support/demo.js';
import {layoutShift} from './support/in-page.js';
import {openSlowLine} from './support/slow-line.js';

let demo: Demo;

before(async () => {
  demo = await startDemo();
});
after(() => demo.stop());

describe('on a slow line (400 kbit/s, 400 ms)', () => {
  it('shapes of posts come first, posts take their place, and nothing jumps', async () => {
    const line = await openSlowLine();
    const reader = await Reader.arrive(demo.origin, {proxy: line});
    await reader.signIn('Ana Lima');
    line.latency = 400;
    line.bytesPerSecond = 50_000;
    line.held = /graphql/;
    await reader.open('/awkward/slow.html');
    const [shapes] = await reader.see('foyer-feed .round');
    const [empty] = await reader.find('foyer-feed');
    assert.equal((await reader.find('foyer-feed article')).length, 0, 'shapes are there before posts');
    assert.ok(empty!.height > 400, `shapes take the room of posts: ${empty!.height} pixels`);
    line.held = null;
    await reader.until('five posts', async () => {
      const found = await reader.find('foyer-feed article');
      return found.length === 5 && found;
    });
    const [face] = await reader.find('foyer-feed .avatar');
    assert.ok(Math.abs(face!.y - shapes!.y) <= 1, `the first face stands for ${shapes!.y}, and is at ${face!.y}`);
    const [full] = await reader.find('foyer-feed');
    assert.equal(full!.y, empty!.y);
    // Not every browser counts this.
    const shift = await reader.inPage(layoutShift);
    assert.ok(shift <= 0.01, `shift ${shift}`);
    assert.deepEqual(await reader.troubles(), []);
  });
});
