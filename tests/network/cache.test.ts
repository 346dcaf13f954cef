import {expect} from '@open-wc/testing';
import {Cache, type Observation, type PagesObservation} from '../../src/network/cache.js';
import {NetworkError} from '../../src/network/errors.js';
import {feedDocument} from '../../src/network/documents/feed.js';
import type {Network} from '../../src/network/network.js';
import {feed, type FeedEdge} from '../../src/network/operations/feed.js';
import {group} from '../../src/network/operations/group.js';
import {trending, type Trend} from '../../src/network/operations/trending.js';
import {injuries, Line} from '../support/line.js';
import {networkOf, until} from '../support/page.js';

const home = feed({scope: {stream: 'ALL'}, first: 3});

describe('what a page knows', () => {
  let line: Line;
  let network: Network;
  let stops: (() => void)[];

  const read = (first = 5): Observation<readonly Trend[]> => {
    const seen = network.observe(trending({first}), () => undefined);
    stops.push(() => seen.stop());
    return seen;
  };
  const pages = (): PagesObservation<FeedEdge> => {
    const seen = network.observePages(home, () => undefined);
    stops.push(() => seen.stop());
    return seen;
  };
  const settled = (seen: Observation<unknown>): Promise<void> =>
    until(() => seen.snapshot.result !== null || seen.snapshot.error !== null);

  beforeEach(async () => {
    line = Line.take();
    stops = [];
    network = await networkOf('ana.lima');
    await until(() => network.info);
    line.sent.length = 0;
  });
  afterEach(() => {
    for (const stop of stops) stop();
    network.stop();
    line.release();
  });

  it('is asked for once by two widgets that show the same', async () => {
    const [one, other] = [read(), read()];
    await Promise.all([settled(one), settled(other)]);
    expect(one.snapshot.result).to.equal(other.snapshot.result);
    expect(line.requests).to.have.length(1);
  });

  it('is not asked for again while it is fresh', async () => {
    await settled(read());
    await settled(read());
    expect(line.requests).to.have.length(1);
  });

  it('is asked for again when a person says so', async () => {
    const seen = read();
    await settled(seen);
    await seen.refresh();
    expect(line.requests).to.have.length(2);
  });

  it('keeps the identity of what has not changed', async () => {
    const seen = pages();
    await settled(seen);
    const before = seen.snapshot.result;
    await seen.refresh();
    expect(line.requests).to.have.length(2);
    expect(seen.snapshot.result?.[1]?.node).to.equal(before?.[1]?.node);
  });

  it('is tried again by itself when the line has only stumbled', async () => {
    line.injureOnce(injuries.status(502));
    const seen = read();
    await settled(seen);
    expect(seen.snapshot.error).to.equal(null);
    expect(line.requests).to.have.length(2);
  });

  it('is tried again together: what failed in one request is asked in one request', async () => {
    line.injureOnce(injuries.down);
    await Promise.all([settled(read(1)), settled(read(2)), settled(pages())]);
    expect(line.requests).to.have.length(2);
  });

  it('is not tried again when trying cannot help', async () => {
    line.injure(injuries.status(403));
    const seen = read();
    await settled(seen);
    expect(seen.snapshot.error?.kind).to.equal('forbidden');
    expect(line.requests).to.have.length(1);
  });

  it('stays on screen when a refresh fails, with the reason beside it', async () => {
    const seen = read();
    await settled(seen);
    const before = seen.snapshot.result;
    line.injure(injuries.html);
    await seen.refresh();
    expect(seen.snapshot.result).to.equal(before);
    expect(seen.snapshot.error?.kind).to.equal('not-json');
  });

  it('has a hole where the network has one, and says why', async () => {
    line.injure(
      injuries.edited((answer) => {
        answer.data = {...answer.data, trending: null};
        answer.errors = [{message: 'away', path: ['trending'], extensions: {code: 'UPSTREAM_UNAVAILABLE'}}];
      }),
    );
    const seen = read();
    await settled(seen);
    expect(seen.snapshot.error?.kind).to.equal('unavailable');
  });

  it('says so when there is nothing where something was asked for', async () => {
    const seen = network.observe(group('no-such-group'), () => undefined);
    stops.push(() => seen.stop());
    await settled(seen);
    expect(seen.snapshot).to.deep.include({result: null});
    expect(seen.snapshot.error?.kind).to.equal('unavailable');
  });

  describe('page by page', () => {
    it('goes on where the last page ended, without a post twice', async () => {
      const seen = pages();
      await settled(seen);
      expect(seen.hasMore).to.equal(true);
      await seen.loadMore();
      const ids = seen.snapshot.result?.map(({node}) => node.id) ?? [];
      expect(ids).to.have.length(6);
      expect(new Set(ids).size).to.equal(6);
      expect(line.requests[1]?.variables).to.have.property('after');
    });

    it('keeps what is there when the next page fails, and asks for that page again', async () => {
      const seen = pages();
      await settled(seen);
      line.injure(injuries.status(403));
      await seen.loadMore();
      expect(seen.moreError?.kind).to.equal('forbidden');
      expect(seen.snapshot.result).to.have.length(3);
      line.injure(null);
      await seen.loadMore();
      expect(seen.moreError).to.equal(null);
      expect(seen.snapshot.result).to.have.length(6);
    });

    it('starts over with one request when a person refreshes', async () => {
      const seen = pages();
      await settled(seen);
      await seen.loadMore();
      line.sent.length = 0;
      await seen.refresh();
      expect(line.requests).to.have.length(1);
      expect(seen.snapshot.result).to.have.length(3);
    });
  });

  describe('can be edited', () => {
    it('in one place for all who show it, touching nothing else', async () => {
      const seen = pages();
      await settled(seen);
      const [first, second] = seen.snapshot.result ?? [];
      network.cache.editNode<FeedEdge['node']>(second!.node.id, (post) => ({...post, replyCount: 99}));
      await until(() => seen.snapshot.result?.[1]?.node.replyCount === 99);
      expect(seen.snapshot.result?.[0]).to.equal(first);
      expect(second!.node.replyCount).not.to.equal(99);
    });

    it('by a post on top, once', async () => {
      const seen = pages();
      await settled(seen);
      const [edge] = seen.snapshot.result ?? [];
      const added = {...edge!, node: {...edge!.node, id: 'new'}};
      const put = () =>
        network.cache.insert(
          feedDocument,
          () => true,
          added,
          ({node}) => node.id,
        );
      put();
      put();
      await until(() => seen.snapshot.result?.length === 4);
      expect(seen.snapshot.result?.[0]?.node.id).to.equal('new');
      expect(network.cache.has('new')).to.equal(true);
      network.cache.removeNode('new');
      await until(() => seen.snapshot.result?.length === 3);
    });

    it('only where it belongs', async () => {
      const seen = pages();
      await settled(seen);
      const [edge] = seen.snapshot.result ?? [];
      const added = {...edge!, node: {...edge!.node, id: 'new'}};
      network.cache.insert(
        feedDocument,
        ({scope}) => scope.groupId === 'x',
        added,
        ({node}) => node.id,
      );
      expect(network.cache.has('new')).to.equal(false);
    });

    it('by saying that it is old', async () => {
      const seen = pages();
      await settled(seen);
      network.cache.invalidate(feedDocument);
      await until(() => line.requests.length === 2);
      expect(line.requests[1]?.query).to.contain('feed(');
    });
  });

  it('is forgotten as a whole', async () => {
    await settled(pages());
    network.cache.clear();
    expect(network.cache.has('none')).to.equal(false);
    await settled(read());
    expect(line.requests).to.have.length(2);
  });
});

describe('a cache without a network', () => {
  it('gives every fault the shape of a network error', async () => {
    const cache = new Cache(() => Promise.reject(new Error('a bug')));
    const seen = cache.observe(trending(), () => undefined);
    await until(() => seen.snapshot.error);
    expect(seen.snapshot.error).to.be.instanceOf(NetworkError);
    expect(seen.snapshot.error?.kind).to.equal('unknown');
    seen.stop();
    cache.stop();
  });
});
