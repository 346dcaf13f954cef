/** What a page remembers, for whom, and for how long. */
import {expect} from '@open-wc/testing';
import {Cache} from '../../src/network/cache.js';
import {NetworkError} from '../../src/network/errors.js';
import {trending} from '../../src/network/operations/trending.js';
import {feed} from '../../src/network/operations/feed.js';
import {settle, Time} from '../support/time.js';
import {goOffline, hide} from '../support/visitor.js';

const minute = 60_000;
const page = {edges: [], pageInfo: {hasNextPage: false, endCursor: null}};

describe('what a page remembers', () => {
  let time: Time;
  let asked: string[];
  let failure: NetworkError | null;
  let cache: Cache;
  const look = (first = 5) => cache.observe(trending({first}), () => undefined);
  const lookAtFeed = () => cache.observePages(feed({scope: {stream: 'HOME'}}), () => undefined);

  beforeEach(() => {
    time = Time.stop();
    [asked, failure] = [[], null];
    cache = new Cache((document) => {
      asked.push(document.name);
      return failure ? Promise.reject(failure) : Promise.resolve({data: {trending: [], feed: page}, error: null});
    });
    cache.start();
  });
  afterEach(() => {
    cache.stop();
    hide(false);
    goOffline(false);
    time.release();
  });

  it('is there for five minutes after the last one has looked', async () => {
    const {stop} = look();
    await settle();
    stop();
    await time.pass(5 * minute - 1);
    const again = look();
    expect(again.snapshot.result).to.deep.equal([]);
    expect(asked).to.have.length(2);
  });

  it('is forgotten after that', async () => {
    const {stop} = look();
    await settle();
    stop();
    await time.pass(5 * minute);
    expect(time.pending).to.equal(0);
    expect(look().snapshot.result).to.equal(null);
  });

  it('is kept for as long as somebody looks', async () => {
    const {stop} = look();
    await settle();
    stop();
    await time.pass(4 * minute);
    const second = look();
    await time.pass(60 * minute);
    expect(second.snapshot.result).to.deep.equal([]);
    expect(time.pending).to.equal(0);
  });

  it('is forgotten for each question on its own', async () => {
    const {stop} = look(1);
    const other = look(2);
    await settle();
    stop();
    await time.pass(5 * minute);
    expect(other.snapshot.result).to.deep.equal([]);
    expect(look(1).snapshot.result).to.equal(null);
  });

  it('is gone at once, timers and all, when another person is about to look', async () => {
    look().stop();
    lookAtFeed();
    await settle();
    cache.clear();
    expect(time.pending).to.equal(0);
    expect(look().snapshot.result).to.equal(null);
  });

  it('is asked for again when somebody comes back to the page after a while', async () => {
    look();
    await settle();
    hide();
    await time.pass(10 * minute);
    expect(asked).to.have.length(1);
    hide(false);
    expect(asked).to.have.length(2);
  });

  it('is not asked for again by a short look elsewhere', async () => {
    look();
    await settle();
    hide();
    await time.pass(1000);
    hide(false);
    expect(asked).to.have.length(1);
  });

  it('does not move under the eyes of who comes back: a feed stays as it was left', async () => {
    lookAtFeed();
    await settle();
    hide();
    await time.pass(60 * minute);
    hide(false);
    expect(asked).to.have.length(1);
  });

  it('that could not be refreshed without a line is asked for when the line is back, feeds too', async () => {
    const [trends, posts] = [look(), lookAtFeed()];
    await settle();
    failure = new NetworkError('offline');
    goOffline();
    await Promise.all([trends.refresh(), posts.refresh()]);
    expect([trends.snapshot.error?.kind, posts.snapshot.error?.kind]).to.deep.equal(['offline', 'offline']);
    failure = null;
    goOffline(false);
    await settle();
    expect([trends.snapshot.error, posts.snapshot.error]).to.deep.equal([null, null]);
    expect(asked).to.have.length(6);
  });

  it('listens to nothing any more when it is stopped', async () => {
    look();
    await settle();
    cache.stop();
    await time.pass(10 * minute);
    hide();
    hide(false);
    expect(asked).to.have.length(1);
    expect(time.pending).to.equal(0);
  });
});
