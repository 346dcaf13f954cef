/** What keeps texts, for somebody who has none: it comes with whoever reaches for the box. In a page of its own, that has not loaded it. */
import {expect, fixtureCleanup} from '@open-wc/testing';
import {html} from 'lit';
import '../../../src/elements/post-box/post-box.js';
import {page, until} from '../../support/page.js';

// A page of tests loads more than a browser remembers by itself.
performance.setResourceTimingBufferSize(10_000);

const hasLoaded = (): boolean =>
  performance.getEntriesByType('resource').some(({name}) => name.includes('/network/vault.'));

describe('what keeps texts', () => {
  afterEach(() => fixtureCleanup());

  it('is loaded when somebody reaches for the box, and not for whoever reads', async () => {
    const network = await page('ana.lima', html`<foyer-post-box></foyer-post-box>`);
    const box = network.querySelector('foyer-post-box')!;
    const early = (): HTMLElement | null | undefined => box.shadowRoot?.querySelector('foyer-composer textarea');
    await until(early);
    await new Promise((resolve) => requestIdleCallback(resolve));
    expect(hasLoaded()).to.equal(false);
    early()!.focus();
    await until(hasLoaded);
  });
});
