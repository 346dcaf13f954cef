import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findAccount, roleOf, suggestedAccounts} from '../../../demo/identity/account.js';
import {wordsFor} from '../../../demo/identity/words.js';
import {accounts, ana, Browser, gone, ingrid, kai, locationOf, startIdentity, tom, tricky} from './support.js';

async function loginPage(headers: Record<string, string> = {}, loginHint?: string): Promise<[Response, string]> {
  await using running = await startIdentity();
  const browser = new Browser(running.origin);
  const page = await browser.go(locationOf(await browser.authorize({loginHint})), {headers});
  return [page, await page.text()];
}

const buttonsOf = (html: string): string[] =>
  [...html.matchAll(/<button name="account" value="([^"]*)"/g)].map(([, id = '']) => id.replaceAll('&quot;', '"'));

describe('the list of people', () => {
  it('has a button for everybody who can sign in, and for nobody else', async () => {
    const [, html] = await loginPage();
    assert.deepEqual(
      [...new Set(buttonsOf(html))].sort(),
      accounts
        .filter((account) => account !== gone)
        .map(({id}) => id)
        .sort(),
    );
    assert.doesNotMatch(html, /Old Hand/);
  });

  it('says of each who they are, in words', async () => {
    const [, html] = await loginPage();
    const button = /<button name="account" value="person-ingrid\.solheim">[\s\S]*?<\/button>/.exec(html)?.[0] ?? '';
    const text = button.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    assert.equal(text.trim(), 'Ingrid Solheim Chief Executive · Quality Leader');
    assert.match(button, /<img src="\/faces\/person-ingrid\.solheim\.svg" alt=""/);
  });

  it('escapes names, ids and the company, wherever they stand', async () => {
    const [, html] = await loginPage();
    assert.doesNotMatch(html, /<img src=x/);
    assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt; &amp; &quot;Co&quot;/);
    assert.match(html, /value="a&quot;b\/c"/);
    assert.match(html, /\/faces\/a%22b%2Fc\.svg/);
    assert.match(html, /<title>Sign in to Ellenvik &amp; Søn<\/title>/);
  });

  it('starts with whom the application hints at', async () => {
    const [, html] = await loginPage({}, 'tom.whitaker@ellenvik.example');
    assert.equal(buttonsOf(html)[0], tom.id);
    assert.equal(buttonsOf(html).filter((id) => id === tom.id).length, 2, 'once on top, once among everybody');
  });

  it('speaks German to those who prefer it', async () => {
    const [, german] = await loginPage({'accept-language': 'de-AT,de;q=0.9,en;q=0.5'});
    assert.match(german, /<html lang="de">/);
    assert.match(german, /<h1>Bei Ellenvik &amp; Søn anmelden<\/h1>/);
    const [, other] = await loginPage({'accept-language': 'fr,it;q=0.8'});
    assert.match(other, /<html lang="en">/);
  });

  it('runs under a policy without exceptions, and cannot be framed', async () => {
    const [page, html] = await loginPage();
    const policy = page.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe|\*/);
    assert.doesNotMatch(html, /<style|style=|<script>|onclick/);
    assert.equal(page.headers.get('cross-origin-opener-policy'), null, 'it would cut off the page that waits');
  });

  it('finds style and scripts where it says, and nothing else there', async () => {
    await using running = await startIdentity();
    for (const [name, type] of [
      ['pages.css', 'text/css'],
      ['find.js', 'text/javascript'],
      ['leave.js', 'text/javascript'],
    ] as const) {
      const response = await fetch(`${running.origin}/identity/assets/${name}`);
      assert.equal(response.status, 200);
      assert.match(response.headers.get('content-type') ?? '', new RegExp(`^${type}`));
    }
    for (const name of ['nothing.js', '..%2Fkeys.json', 'find.ts'])
      assert.equal((await fetch(`${running.origin}/identity/assets/${name}`)).status, 404);
  });
});

describe('a sign-in that is over', () => {
  it('says so and what to do, whether it is unknown or another browser’s', async () => {
    await using running = await startIdentity();
    const page = await new Browser(running.origin).authorize();
    for (const address of [locationOf(page), '/identity/login/unknown']) {
      const response = await new Browser(running.origin).go(address);
      assert.equal(response.status, 400);
      assert.match(await response.text(), /<h1>This sign-in is no longer open<\/h1>/);
      const post = await new Browser(running.origin).post(address, {account: ana.id});
      assert.equal(post.status, 400);
    }
  });

  it('shows OAuth’s code to whoever looks after the page, escaped', async () => {
    await using running = await startIdentity();
    const response = await new Browser(running.origin).go('/identity/auth?client_id=<b>x</b>', {
      headers: {'accept-language': 'de'},
    });
    const html = await response.text();
    assert.equal(response.status, 400);
    assert.match(html, /<h1>Die Anmeldung hat nicht geklappt<\/h1>/);
    assert.match(html, /invalid_client/);
    assert.doesNotMatch(html, /<b>x/);
  });
});

describe('who is who', () => {
  it('names the role that gives most in the network', () => {
    assert.equal(roleOf(ana), 'member');
    assert.equal(roleOf(ingrid), 'leader');
    assert.equal(roleOf({...ingrid, isCommunityManager: true}), 'community-manager');
  });

  it('suggests somebody of every role, members of different departments', () => {
    const sixth = {...ana, id: 'person-6', displayName: 'Sixth'};
    assert.deepEqual(suggestedAccounts([gone, ana, sixth, kai, ingrid, tom]), [ana, kai, ingrid, tom]);
    assert.deepEqual(suggestedAccounts([]), []);
  });

  it('finds people by id, handle or address, in any case, and not those who have left', () => {
    for (const name of [tricky.id, 'tricky', ' Tricky@ELLENVIK.example '])
      assert.equal(findAccount(accounts, name), tricky);
    for (const name of ['', 'nobody', gone.id, gone.handle]) assert.equal(findAccount(accounts, name), undefined);
  });

  it('reads the language wish as browsers write it', () => {
    for (const [header, language] of [
      ['de', 'de'],
      ['de-CH, fr;q=0.9', 'de'],
      ['en-GB,de;q=0.5', 'en'],
      ['fr, de;q=0.8', 'de'],
      ['nds', 'en'],
      ['', 'en'],
      [undefined, 'en'],
    ] as const)
      assert.equal(wordsFor(header).language, language, header);
  });
});
