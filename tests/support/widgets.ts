/** The smallest widgets there are: they show in words what their controllers tell them. */
import {html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {PagesController} from '../../src/controllers/data/pages.js';
import {ReadController} from '../../src/controllers/data/read.js';
import {SessionController} from '../../src/controllers/data/session.js';
import {WatchController} from '../../src/controllers/data/watch.js';
import {WriteController} from '../../src/controllers/data/write.js';
import {feed, feedChanges, type FeedOf} from '../../src/network/operations/feed.js';
import {createPost} from '../../src/network/operations/post.js';
import {trending} from '../../src/network/operations/trending.js';

const pictures = {
  detached: () => 'detached',
  pending: () => 'pending',
  signedOut: () => 'signed-out',
  unsupported: () => 'unsupported',
  failed: ({kind}: {readonly kind: string}) => `failed ${kind}`,
};

/** Reads one thing. */
export class TestTrends extends LitElement {
  @property({type: Number}) first = 5;
  readonly trends = new ReadController(this, () => (this.first ? trending({first: this.first}) : null));

  override render() {
    return html`${this.trends.render({...pictures, ready: (trends) => `${trends.length} trends`})}`;
  }
}
customElements.define('test-trends', TestTrends);

/** Reads, watches and writes. */
export class TestFeed extends LitElement {
  @property() stream: 'HOME' | 'ALL' | 'FOLLOWING' = 'ALL';
  readonly posts = new PagesController(this, () => feed(this.of));
  readonly changes = new WatchController(this, () => feedChanges(this.of));
  readonly create = new WriteController(this, createPost);
  readonly session = new SessionController(this);

  get of(): FeedOf {
    return {scope: {stream: this.stream}, first: 3};
  }

  override render() {
    const {arrivedCount} = this.changes;
    return html`${this.posts.render({...pictures, ready: (edges) => `${edges.length} posts`})}
    ${arrivedCount ? `${arrivedCount} new` : ''}${this.create.isPending ? 'sending' : ''}`;
  }
}
customElements.define('test-feed', TestFeed);

declare global {
  interface HTMLElementTagNameMap {
    'test-trends': TestTrends;
    'test-feed': TestFeed;
  }
}

/** What a person reads in a widget. */
export const textOf = (element: Element): string => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
