import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import '../../src/elements/login/login.js';
import '../../src/elements/network/network.js';
import '../../src/elements/page-comments/page-comments.js';
import {countListeners} from '../support/listeners.js';
import {until} from '../support/page.js';
import {tokenFor} from '../support/token.js';
import {textOf} from '../support/widgets.js';

describe('a page that adds and removes its widgets a hundred times', () => {
  it('is left with no node and no listener', async () => {
    const {token} = await tokenFor('ana.lima');
    const place = document.createElement('div');
    document.body.append(place);
    const widgets = html`
      <foyer-network page endpoint="/graphql" auth="custom" .tokenProvider=${() => token}>
        <foyer-login></foyer-login><test-feed></test-feed><test-trends></test-trends>
        <foyer-page-comments></foyer-page-comments>
      </foyer-network>
    `;
    const show = async (): Promise<void> => {
      render(widgets, place);
      await new Promise((resolve) => setTimeout(resolve));
      render(html``, place);
      await new Promise((resolve) => setTimeout(resolve, 1));
    };
    await show();
    await until(() => place.childElementCount === 0);
    const nodes = document.querySelectorAll('*').length;
    const listeners = countListeners();
    for (let round = 0; round < 100; round++) await show();
    // What was shared lives on for a moment, in case it only moves.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const left = listeners.count;
    listeners.stop();
    expect(left).to.equal(0);
    expect(document.querySelectorAll('*').length).to.equal(nodes);

    render(widgets, place);
    const feed = place.querySelector('test-feed')!;
    await until(() => textOf(feed).includes('3 posts'));
    place.remove();
    await feed.updateComplete;
  });
});
