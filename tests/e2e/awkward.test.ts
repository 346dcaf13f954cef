/** Pages that make it hard for a widget, each as a page author may have it, in a real browser. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {Reader} from './support/browsers.js';
import {type Demo, startDemo, temporaryFolder} from './support/demo.js';

let demo: Demo;
let reader: Reader;

before(async () => {
  demo = await startDemo({dataFolder: temporaryFolder()});
  reader = await Reader.arrive(demo.origin);
  await reader.signIn('Ana Lima');
});

after(() => demo.stop());

describe('the script', () => {
  test('stands before the tags', async () => {
    await reader.open('/awkward/script-before.html');
    await reader.see('foyer-feed foyer-post-card');
    assert.deepEqual(await reader.troubles(), []);
  });
});
