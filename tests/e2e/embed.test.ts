/** The iframe channel across three sites, with cookies of other sites blocked and storage kept apart. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {Guest} from './support/framed.js';
import {openThreeSites, type ThreeSites, type Visit} from './support/three-sites.js';

let sites: ThreeSites;
let ana: Guest;

before(async () => {
  sites = await openThreeSites();
  ana = await Guest.arrive(sites.intranet);
});

const posts = 'foyer-feed article';

describe('the page around a frame', () => {
  it('passes on its language, direction, theme and accent, also when they change', async () => {
    await ana.reader.open('/?element=feed');
    await ana.inside.see('button', 'Sign in');
    await ana.reader.inPage(() => {
      const root = document.documentElement;
      root.style.setProperty('--foyer-accent', 'rgb(1, 2, 3)');
      root.style.setProperty('color-scheme', 'dark');
      root.lang = 'de';
    });
    await ana.inside.see('button', 'Anmelden');
    const look = await ana.inside.inPage(() => {
      const {style, dir} = document.documentElement;
      return [style.colorScheme, style.getPropertyValue('--foyer-accent'), dir];
    });
    assert.deepEqual(look, ['dark', 'rgb(1, 2, 3)', 'ltr']);
    assert.deepEqual(await ana.reader.complaints(), []);
  });
});

describe('a feed in a frame of another site', () => {
  it('signs in by way of the relay, shows posts, and the frame grows with them', async () => {
    await ana.reader.open('/?element=feed&limit=5');
    await ana.inside.see('button', 'Sign in');
    const before = await ana.untilItFits();
    await ana.watchHeights();
    await ana.signIn('Ana Lima');
    await ana.inside.seeCount(posts, 5);
    assert.ok((await ana.untilItFits()) > before + 200);
    // What stands in posts may still grow, and the frame with it, a moment later.
    await ana.inside.until('all of it in sight', () =>
      ana.inside.inPage(() => document.documentElement.scrollHeight <= innerHeight),
    );
    assert.deepEqual(await ana.reader.complaints(), []);
  });

  it('is loaded once, though the page’s script finds it on its way', async () => {
    const before = sites.visits.length;
    await ana.reader.open('/?element=feed&limit=5');
    await ana.inside.seeCount(posts, 5);
    const loads = sites.visits.slice(before).filter(({path}) => path.startsWith('/foyer/embed.html'));
    assert.equal(loads.length, 1);
  });

  it('grows again when there is more to show, never shrinks on the way, and what is below it moves on', async () => {
    const before = await ana.untilItFits();
    await ana.watchHeights();
    await ana.inside.press('button', 'Show older posts');
    await ana.inside.seeCount(posts, 10);
    const after = await ana.untilItFits();
    assert.ok(after > before + 200);
    const below = await ana.reader.inPage(
      () => document.querySelector('#below')!.getBoundingClientRect().top + scrollY,
    );
    assert.ok(below >= after);
    const heights = await ana.heights();
    assert.deepEqual(
      heights,
      heights.toSorted((one, other) => one - other),
    );
  });

  it('knows who is there on the next page of the same tab, and posts what is written there', async () => {
    await ana.reader.open('/?element=post-box');
    await ana.inside.press('foyer-post-box textarea');
    await ana.reader.page.keyboard.type(`Who does what: ${sites.stranger}/bare`);
    // What the coach says of so many readers comes a moment later, above the button.
    await ana.inside.see('foyer-post-box', 'This goes to');
    await ana.inside.press('foyer-post-box button', 'Post to');
    await ana.inside.see('foyer-post-box', 'Your post is out.');
    assert.deepEqual(await ana.reader.complaints(), []);
  });

  it('opens what a post links to outside, in a window that knows nothing of this one', async () => {
    await ana.reader.open('/?element=feed&limit=5');
    await ana.inside.press('foyer-feed a', `${sites.stranger}/bare`);
    const opened = await ana.reader.window(`${sites.stranger}/bare`);
    assert.equal(await opened.inPage(() => window.opener === null), true);
    assert.match(await ana.inside.address(), /\/foyer\/embed\.html/);
    await opened.page.close();
  });

  it('keeps no token in an address, and in no storage but that of its own place', async () => {
    assert.doesNotMatch(await ana.inside.address(), /token|eyJ/);
    const place = await ana.inside.inPage(() => {
      localStorage.setItem('place', 'in a frame');
      return Object.keys(sessionStorage).length;
    });
    assert.ok(place > 0);
    const alone = await Guest.arrive(sites.foyer);
    await alone.reader.open('/foyer/auth-relay.html');
    // The browser keeps them apart: without this, the whole file would prove nothing.
    const elsewhere = await alone.reader.inPage(() => [localStorage.getItem('place'), sessionStorage.length]);
    assert.deepEqual(elsewhere, [null, 0]);
  });

  it('needs no script on the page around: then the frame keeps its height, and scrolls', async () => {
    await ana.reader.open('/bare?element=feed&limit=5');
    await ana.inside.seeCount(posts, 5);
    assert.equal(await ana.height(), 304);
    await ana.inside.press('button', 'Show older posts');
    assert.ok(await ana.inside.inPage(() => scrollY > 100));
    await ana.inside.seeCount(posts, 10);
  });

  it('scrolls too where the page sets it a limit, by a scrollbar that it has at no other time', async () => {
    const scrollbar = (): Promise<string> =>
      ana.inside.inPage(() => getComputedStyle(document.documentElement).scrollbarWidth);
    await ana.reader.open('/?element=feed&limit=5');
    await ana.inside.seeCount(posts, 5);
    await ana.untilHeight((height) => height > 1000);
    // Where the page around takes its time, there is one until it has made room.
    await ana.inside.until('no scrollbar', async () => (await scrollbar()) === 'none');
    await ana.reader.inPage(() => (document.querySelector('iframe')!.dataset.maxHeight = '400'));
    await ana.inside.press('button', 'Show older posts');
    await ana.untilHeight((height) => height === 400);
    await ana.inside.until('a scrollbar', async () => (await scrollbar()) === 'auto');
  });

  it('is not too small for a menu: the frame makes room while it is open', async () => {
    await ana.reader.open('/?element=login');
    await ana.inside.see('foyer-login button', 'Ana Lima');
    const closed = await ana.untilHeight((height) => height < 200);
    await ana.inside.press('foyer-login button', 'Ana Lima');
    const open = await ana.untilHeight((height) => height >= 400);
    const [item] = await ana.inside.see('[role=menuitem]', 'Sign out');
    assert.ok(item!.y + item!.height <= open);
    await ana.reader.page.keyboard.press('Escape');
    assert.equal(await ana.untilHeight((height) => height < 200), closed);
  });

  it('asks again when its storage is gone: the provider’s cookies are no help in a frame of another site', async () => {
    const visits = (): Visit[] => sites.visits.filter(({origin}) => origin === sites.login);
    // In the window of their own they came along.
    assert.ok(visits().some(({cookies}) => cookies.some((name) => name.startsWith('foyer_'))));
    await ana.inside.inPage(() => sessionStorage.clear());
    await ana.reader.open('/?element=login');
    await ana.inside.see('button', 'Sign in');
    const silent = visits().findLast(({path}) => path.includes('prompt=none'));
    assert.deepEqual(silent?.cookies, []);
    assert.deepEqual(await ana.reader.complaints(), []);
  });
});
