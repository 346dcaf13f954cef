/** Who may not frame us, what an address may not say, and who is not listened to. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {browserName} from './support/browsers.js';
import {Guest} from './support/framed.js';
import {openThreeSites, type ThreeSites} from './support/three-sites.js';

let sites: ThreeSites;
let guest: Guest;

before(async () => {
  sites = await openThreeSites();
  guest = await Guest.arrive(sites.intranet);
});

/** What has been asked of the servers with files, network and sign-in since a page was opened, without what is behind `?`. */
async function asked(site: string, path: string): Promise<string[]> {
  const before = sites.visits.length;
  await guest.reader.open(path, site);
  // The page's own `load` waits for its frames, also for those that are refused.
  await guest.reader.until('all of it', () => guest.reader.inPage(() => document.readyState === 'complete'));
  return sites.visits
    .slice(before)
    .filter(({origin}) => origin === sites.foyer || origin === sites.login)
    .map(({origin, path}) => new URL(path, origin).pathname);
}

describe('a page that is not on the list', () => {
  it('cannot frame us: the browser itself refuses, and runs nothing of ours', async () => {
    const paths = new Set(await asked(sites.stranger, '/?element=feed'));
    assert.deepEqual([...paths].sort(), ['/foyer/embed.html', '/foyer/host.js']);
  });

  it('is shown nothing even where the server forgot its header: no network is asked, nobody is signed in', async () => {
    await guest.reader.open('/unlocked?element=feed', sites.stranger);
    await guest.inside.see('[role=alert]', `${sites.stranger}, which is not in the parents`);
    assert.deepEqual(
      sites.visits.filter(({origin, path}) => origin === sites.login || path.startsWith('/graphql')),
      [],
    );
    assert.deepEqual(await guest.inside.find('button'), []);
  });

  it('is not the same as one that is on it', async () => {
    for (const path of ['/unlocked?element=feed', '/?element=feed']) {
      await guest.reader.open(path);
      await guest.inside.see('button', 'Sign in');
    }
  });
});

describe('an address', () => {
  for (const [search, words] of [
    ['element=feed&endpoint=https://stranger.test/graphql', 'endpoint belongs to the connection'],
    ['element=feed&authority=https://stranger.test', 'authority belongs to the connection'],
    ['element=network', '"network" is not among the elements'],
    ['element=feed&grup-id=42', '<foyer-feed> has no "grup-id"'],
    ['', 'The address names no element'],
  ] as const)
    it(`is refused in plain words: ?${search}`, async () => {
      await guest.reader.open(`/?${search}`);
      await guest.inside.see('[role=alert]', words);
      assert.deepEqual(await guest.inside.find('button'), []);
    });

  // WebKit knows only languages that are installed on the machine, and there may be none but English.
  if (browserName !== 'webkit')
    it('is refused in the reader’s language', async () => {
      const german = await Guest.arrive(sites.foyer, {language: 'de-DE'});
      await german.reader.open('/foyer/embed.html?element=wall');
      await german.reader.see('h1', 'Hier gibt es noch nichts zu sehen');
    });
});

describe('a window of another site', () => {
  it('changes neither the height of a frame nor how it looks', async () => {
    await guest.reader.open('/?element=feed');
    await guest.inside.see('button', 'Sign in');
    const before = await guest.untilItFits();
    const showMessages = (): void =>
      addEventListener('message', ({data}: MessageEvent<{type: string}>) => (document.title = data.type));
    await guest.reader.inPage(showMessages);
    await guest.inside.inPage(showMessages);

    await guest.reader.press('#below a');
    const stranger = await guest.reader.window(`${sites.stranger}/bare`);
    await stranger.inPage(() => {
      const page = window.opener as Window;
      page.postMessage({type: 'foyer-height', id: 'talk', height: 3000}, '*');
      page.frames[0]!.postMessage({type: 'foyer-look', look: {theme: 'dark', lang: 'de'}}, '*');
    });
    // Both have arrived, and both have been passed over.
    for (const [place, type] of [
      [guest.reader, 'foyer-height'],
      [guest.inside, 'foyer-look'],
    ] as const)
      await place.until(type, async () => (await place.inPage(() => document.title)) === type);
    assert.equal(await guest.height(), before);
    const look = await guest.inside.inPage(() => {
      const {lang, style} = document.documentElement;
      return [lang, style.colorScheme];
    });
    assert.deepEqual(look, ['en', 'light']);
  });
});
