/** The strictest policy that the widgets can live with, and the states that they reach under it. */
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {Reader} from './support/browsers.js';
import {type Demo, startDemo} from './support/demo.js';
import {dropPicture, tryForbidden} from './support/in-page.js';

let demo: Demo;
let reader: Reader;

before(async () => {
  demo = await startDemo();
  reader = await Reader.arrive(demo.origin);
  await reader.signIn('Ana Lima');
});

after(() => demo.stop());

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; media-src 'self'; require-trusted-types-for 'script'";

test('the page is served with exactly this policy', async () => {
  const response = await fetch(`${demo.origin}/awkward/strict-csp.html`);
  assert.equal(response.headers.get('content-security-policy'), policy);
});

test('the browser of this run holds pages to it: what a page may not do is stopped, and noticed', async () => {
  await reader.open('/awkward/strict-csp.html');
  const stopped = await reader.inPage(tryForbidden);
  assert.deepEqual(stopped, {style: true, html: true});
  await reader.until('the browser’s own word for it', async () => (await reader.troubles()).length > 0);
});

test('one reads, unfolds, loads more, writes and mentions, and nothing is against the policy', async () => {
  await reader.open('/awkward/strict-csp.html');
  await reader.seeAllWidgets();
  await reader.press('foyer-trending summary');
  await reader.press('foyer-feed button', 'React');
  await reader.see('foyer-feed [role=menu]');
  await reader.page.keyboard.press('Escape');
  await reader.press('foyer-feed button', 'Show older');
  await reader.until('more than five posts', async () => (await reader.find('foyer-feed article')).length > 5);
  await reader.press('foyer-post-box textarea');
  await reader.page.keyboard.type('Under the strictest policy, @ka');
  await reader.see('foyer-post-box [role=option]');
  await reader.page.keyboard.press('Enter');
  // What the coach says of so many readers comes a moment later, above the button.
  await reader.see('foyer-post-box', 'This goes to');
  await reader.press('foyer-post-box button', 'Post to');
  await reader.see('foyer-post-box', 'Your post is out.');
  assert.deepEqual(await reader.troubles(), []);
});

test('a picture is attached, sent, seen and opened large, and nothing is against the policy', async () => {
  await reader.open('/awkward/strict-csp.html');
  await reader.seeAllWidgets();
  await reader.press('foyer-post-box textarea');
  await reader.see('foyer-post-box .attach', 'Attach');
  await reader.inPage(dropPicture, 'blue.png');
  await reader.see('foyer-post-box .about', 'Uploaded');
  await reader.see('foyer-post-box canvas');
  await reader.press('foyer-post-box textarea');
  await reader.page.keyboard.type('All of it is blue');
  await reader.see('foyer-post-box', 'This goes to');
  await reader.press('foyer-post-box button', 'Post to');
  await reader.see('foyer-post-box', 'Your post is out.');
  await reader.see('foyer-feed article', 'All of it is blue');
  await reader.press('foyer-feed .enlarge');
  await reader.see('foyer-feed dialog', 'blue.png');
  await reader.page.keyboard.press('Escape');
  assert.deepEqual(await reader.troubles(), []);
});

test('what fails, who signs out and what the doctor looks at are not against the policy either', async () => {
  await reader.open('/awkward/strict-csp.html');
  await reader.seeAllWidgets();
  await reader.inPage(() => {
    const feed = document.createElement('foyer-feed');
    feed.setAttribute('group-id', 'nowhere');
    feed.setAttribute('heading', 'Of no group');
    document.querySelector('h1')!.after(feed, document.createElement('foyer-doctor'));
  });
  await reader.see('foyer-feed', 'You have no access to this.');
  await reader.press('foyer-doctor button', 'Examine');
  await reader.see('foyer-doctor button', 'Examine again');
  await reader.press('foyer-login button', 'Ana Lima');
  await reader.press('foyer-login button', 'Sign out');
  await reader.see('foyer-feed button', 'Sign in');
  // Of the failure a developer is told, and of nothing else.
  const others = (await reader.troubles()).filter((words) => !words.startsWith('[Foyer] The network answered'));
  assert.deepEqual(others, []);
});
