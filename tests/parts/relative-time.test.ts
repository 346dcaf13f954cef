import {expect, fixture, html} from '@open-wc/testing';
import {localize} from '../../src/localization/localize.js';
import {relativeTime} from '../../src/parts/relative-time.js';

const now = new Date('2026-06-15T12:00:00Z');
const draw = (at: string, address: string | null = null): Promise<HTMLElement> =>
  fixture(html`<p>${relativeTime(localize('en'), at, now, address)}</p>`);

describe('the time of a message', () => {
  it('says how long ago, and exactly when', async () => {
    const time = (await draw('2026-06-15T11:30:00Z')).querySelector('time')!;
    expect(time.textContent?.trim()).to.equal('30 min. ago');
    expect(time.dateTime).to.equal('2026-06-15T11:30:00Z');
    expect(time.title).to.contain('June 15, 2026');
  });

  it('is "just now" for a message from a clock that runs ahead', async () => {
    expect((await draw('2026-06-15T12:05:00Z')).textContent).to.contain('just now');
  });

  it('leads to the message itself', async () => {
    expect((await draw('2026-06-15T11:30:00Z', 'https://n.example/1')).querySelector('a')?.href).to.equal(
      'https://n.example/1',
    );
  });

  it('leads nowhere if the address is no link', async () => {
    expect((await draw('2026-06-15T11:30:00Z', 'javascript:alert(1)')).querySelector('a')).to.equal(null);
  });

  it('that is none is shown as it came', async () => {
    expect((await draw('last Tuesday')).textContent).to.contain('last Tuesday');
  });
});
