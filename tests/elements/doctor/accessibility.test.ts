import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/feed/feed.js';
import {expectAccessible} from '../../support/accessible.js';
import {injuries, Line} from '../../support/line.js';
import {fixtureCleanup} from '../../support/page.js';
import {until} from '../../support/until.js';
import {pageWith, patientWith} from './support.js';

describe('a doctor is accessible', () => {
  const root = document.documentElement;
  afterEach(() => {
    fixtureCleanup();
    root.removeAttribute('style');
    root.lang = 'en';
    root.removeAttribute('dir');
  });

  it('before it begins', async () => {
    const seen = await patientWith();
    await expectAccessible(seen.doctor);
  });

  it('while it is looking', async () => {
    const line = Line.take();
    let answer = (): void => undefined;
    line.injure(injuries.slow(new Promise<void>((resolve) => (answer = resolve))));
    const seen = await patientWith();
    seen.runButton.click();
    await until(() => seen.all('running').length && seen.all('well').length);
    await expectAccessible(seen.doctor);
    answer();
    await until(() => seen.isDone);
    line.release();
  });

  it('when all is well, in a language from right to left', async () => {
    root.lang = 'ar';
    const seen = await patientWith({widgets: html`<foyer-feed></foyer-feed>`});
    await until(() => seen.runButton.textContent.includes('افحص'));
    await seen.examine();
    expect(getComputedStyle(seen.root.querySelector('section')!).direction).to.equal('rtl');
    expect(seen.all('unknown')).to.deep.equal([]);
    expect(seen.verdict).to.equal('كل ما أمكن فحصه سليم.');
    await expectAccessible(seen.doctor);
  });

  for (const scheme of ['light', 'dark'])
    it(`with something broken, something worth knowing and something unknown, ${scheme}`, async () => {
      root.style.colorScheme = scheme;
      root.style.background = scheme === 'dark' ? '#16181c' : '#fff';
      const seen = await patientWith({endpoint: '', token: null, widgets: html`<foyer-feed groupid="x"></foyer-feed>`});
      await seen.examine();
      expect(seen.all('broken').length * seen.all('note').length * seen.all('unknown').length).to.be.above(0);
      await expectAccessible(seen.doctor);
    });

  it('follows the language of the page after an examination too', async () => {
    const seen = await (await pageWith(html`<foyer-doctor></foyer-doctor>`)).examine();
    root.lang = 'de';
    await until(() => seen.verdict.startsWith('Eines geht nicht.'));
    expect(seen.doctor.report).to.include('(Geht nicht)');
  });
});
