import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {blockWindows, problemOf, signInButton, signInStage, watchAddresses} from './support/sign-in.js';

describe('the sign-in window', () => {
  const stage = signInStage();

  it('that is closed is noticed, and can be opened again', async () => {
    const ana = await stage.arrive();
    await signInButton(ana).waitFor();
    const [popup] = await Promise.all([ana.page.waitForEvent('popup'), signInButton(ana).click()]);
    await popup.getByRole('heading', {level: 1}).waitFor();
    await popup.getByRole('searchbox').pressSequentially('I would rather not');
    // As long as it takes a person to read what it asks: the page looks at its window now and then, and so often.
    await ana.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let looks = 0;
          setInterval(() => ++looks === 6 && resolve(), 400);
        }),
    );
    await popup.close();
    await problemOf(ana).getByText('closed before you were done').waitFor();
    await ana.signIn('Ana Lima');
    await ana.posts.first().waitFor();
    assert.deepEqual(
      ana.complaints.filter((text) => !text.includes('closed before it had an answer')),
      [],
    );
  });

  it('of a page that cuts itself off from it (COOP) works, and is not taken for closed', async () => {
    const ana = await stage.arrive('/intranet/', ({page}) =>
      page.route('**/intranet/', async (route) => {
        const response = await route.fetch();
        return route.fulfill({
          response,
          headers: {...response.headers(), 'cross-origin-opener-policy': 'same-origin'},
        });
      }),
    );
    await signInButton(ana).waitFor();
    const [popup] = await Promise.all([ana.context.waitForEvent('page'), signInButton(ana).click()]);
    await popup.getByRole('searchbox').fill('ana lima');
    await popup.getByRole('status').getByText('1 person found').waitFor();
    // Longer than a closed window takes to be noticed.
    await ana.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 4000)));
    assert.equal(await problemOf(ana).count(), 0);
    await popup
      .getByRole('button', {name: /^Ana Lima/})
      .first()
      .click();
    await ana.accountButton('Ana Lima').waitFor();
    await ana.posts.first().waitFor();
  });

  describe('that the browser blocks', () => {
    it('makes the page go to sign in itself, and come back to the same place with what was written', async () => {
      const ana = await stage.arrive('/intranet/?week=48#talk', blockWindows);
      await signInButton(ana).click();
      await ana.page.waitForURL('**/identity/**');
      await ana.page
        .getByRole('button', {name: /^Ana Lima/})
        .first()
        .click();
      await ana.page.waitForURL(`${stage.demo.origin}/intranet/?week=48#talk`);
      await ana.accountButton('Ana Lima').waitFor();
      await ana.posts.first().waitFor();

      // Once more, with something half written: the session ends, and only the page can leave.
      const box = ana.page.locator('foyer-post-box').getByRole('textbox').first();
      await box.click();
      await ana.page.keyboard.type('Half a thought about heat pumps');
      // Kept, and sealed: what it says is nobody's to read.
      await ana.page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('foyer-draft:')));
      assert.doesNotMatch(await ana.page.evaluate(() => JSON.stringify(localStorage)), /Half a thought/);
      await ana.choose('Switch account', 'Ana Lima');
      await ana.page.waitForURL('**/identity/**');
      await ana.page
        .getByRole('button', {name: /^Ana Lima/})
        .first()
        .click();
      await ana.page.waitForURL(`${stage.demo.origin}/intranet/?week=48#talk`);
      await ana.page.waitForFunction(
        () =>
          document
            .querySelector('foyer-post-box')
            ?.shadowRoot?.querySelector('foyer-composer')
            ?.shadowRoot?.querySelector('foyer-text-box')
            ?.shadowRoot?.querySelector('textarea')?.value === 'Half a thought about heat pumps',
      );
    });

    it('is not tried again by itself when the journey ends without a sign-in', async () => {
      const ana = await stage.arrive('/intranet/#talk', blockWindows);
      const journeys = watchAddresses(ana, /\/identity\/auth\?(?!.*prompt=none)/);
      await signInButton(ana).click();
      await ana.page.waitForURL('**/identity/login/**');
      // The provider sends the person back with a refusal.
      const started = new URL(journeys[0]!);
      const back = new URLSearchParams({
        error: 'access_denied',
        error_description: 'not today',
        state: started.searchParams.get('state') ?? '',
      });
      await ana.page.goto(`${started.searchParams.get('redirect_uri')}#${back}`);
      await ana.page.waitForURL(`${stage.demo.origin}/intranet/#talk`);
      await problemOf(ana).getByText('closed before you were done').waitFor();
      await signInButton(ana).waitFor();
      assert.equal(journeys.length, 1);
    });
  });
});
