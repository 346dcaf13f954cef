import {expect} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import {PagesController} from '../../src/controllers/data/pages.js';
import {ReadController} from '../../src/controllers/data/read.js';
import {feed} from '../../src/network/operations/feed.js';
import {trending} from '../../src/network/operations/trending.js';
import {Line} from '../support/line.js';
import {page, until} from '../support/page.js';

class TestTrends extends LitElement {
  trends = new ReadController(this, () => trending());
  override render() {
    return html`${JSON.stringify(this.trends.state)}`;
  }
}
customElements.define('test-trends', TestTrends);
class TestFeed extends LitElement {
  posts = new PagesController(this, () => feed({scope: {stream: 'HOME'}, first: 3}));
  override render() {
    return html`${JSON.stringify(this.posts.state)}`;
  }
}
customElements.define('test-feed', TestFeed);

describe('reads', () => {
  it('come together in one request', async () => {
    const line = Line.take();
    const network = await page('ana.lima', html`<test-feed></test-feed><test-trends></test-trends>`);
    const feedElement = network.querySelector<TestFeed>('test-feed')!;
    const trendElement = network.querySelector<TestTrends>('test-trends')!;
    await until(() => feedElement.posts.state.kind !== 'pending' && trendElement.trends.state.kind !== 'pending');
    console.log(feedElement.textContent, JSON.stringify(feedElement.posts.state).slice(0, 300), JSON.stringify(trendElement.trends.state).slice(0, 300));
    expect(line.requests.length).to.equal(1);
    line.release();
  });
});
