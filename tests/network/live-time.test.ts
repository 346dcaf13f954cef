/** The live stream over time: hidden tabs, networks without one, lines that break again and again. */
import {expect} from '@open-wc/testing';
import {Live} from '../../src/network/live.js';
import type {LiveChange} from '../../src/network/operation.js';
import type {NetworkInfo} from '../../src/network/operations/network.js';
import {settle, Time} from '../support/time.js';
import {tokenFor, untouchedFetch} from '../support/token.js';
import {goOffline, hide} from '../support/visitor.js';

const minute = 60_000;
const target = {feed: {stream: 'ALL'}} as const;
const infoWith = (features: readonly string[], pollIntervalSeconds = 30): NetworkInfo =>
  ({features, pollIntervalSeconds}) as unknown as NetworkInfo;

describe('the live stream over time', () => {
  let time: Time;
  let token: string;
  let live: Live;
  /** Every stream that was asked for: how it was ended, and whether the network has opened it. */
  let streams: {readonly signal: AbortSignal; isOpen: boolean}[];
  let isDown: boolean;
  let heard: string[];
  const hear = (changes: readonly LiveChange[]) => heard.push(...changes.map(({kind}) => kind));

  before(async () => {
    ({token} = await tokenFor('ana.lima'));
  });
  beforeEach(() => {
    [streams, heard, isDown] = [[], [], false];
    window.fetch = async (input, init) => {
      const stream = {signal: init!.signal!, isOpen: false};
      streams.push(stream);
      if (isDown) throw new TypeError('Failed to fetch');
      const answer = await untouchedFetch(input, init);
      stream.isOpen = true;
      return answer;
    };
    time = Time.stop();
    live = new Live(new URL('/graphql', location.href).href, {
      get: () => Promise.resolve(token),
      giveUp: () => undefined,
    });
    live.watch(target, hear);
    live.setActive(true);
  });
  afterEach(() => {
    live.stop();
    time.release();
    hide(false);
    goOffline(false);
    window.fetch = untouchedFetch;
  });
  /** The stream as it is on a page that was loaded a moment ago. */
  const opened = async (): Promise<void> => {
    live.follow(infoWith(['REALTIME']));
    await time.pass(100);
    await time.until(() => streams.at(-1)?.isOpen);
    await settle();
  };

  it('is kept through a short look elsewhere', async () => {
    await opened();
    hide();
    await time.pass(minute - 1);
    hide(false);
    await time.pass(minute - 1);
    expect(streams).to.have.length(1);
    expect(streams[0]?.signal.aborted).to.equal(false);
  });

  it('is let go in a tab that was hidden for a minute, and asks for nothing there', async () => {
    await opened();
    heard.length = 0;
    hide();
    await time.pass(minute);
    expect(streams[0]?.signal.aborted).to.equal(true);
    await time.pass(60 * minute);
    expect(streams).to.have.length(1);
    expect(heard).to.be.empty;
  });

  it('is there again when somebody looks again, who then misses nothing', async () => {
    await opened();
    hide();
    await time.pass(2 * minute);
    heard.length = 0;
    hide(false);
    await time.until(() => streams.length === 2 && heard.length > 0);
    expect(heard).to.deep.equal(['RESYNC']);
  });

  it('waits longer and longer for a network that is down, a minute at most', async () => {
    await opened();
    live.setActive(false);
    isDown = true;
    streams.length = 0;
    live.setActive(true);
    live.follow(infoWith(['REALTIME'], 10_000));
    await time.pass(100);
    const waits: number[] = [];
    for (let round = 0; round < 9; round++) {
      await settle();
      waits.push(time.next);
      await time.pass(time.next);
    }
    await settle();
    expect(streams).to.have.length(10);
    // Of the first one, some has passed already.
    expect(waits[0]).to.be.within(400, 1000);
    expect(waits[3]).to.be.within(4000, 8000);
    expect(waits[8]).to.be.within(30_000, 60_000);
  });

  it('does not wait when the line is back', async () => {
    await opened();
    live.setActive(false);
    isDown = true;
    streams.length = 0;
    live.setActive(true);
    live.follow(infoWith(['REALTIME']));
    await time.pass(100);
    expect(streams).to.have.length(1);
    isDown = false;
    goOffline();
    goOffline(false);
    await time.until(() => streams.length === 2 && streams[1]?.isOpen);
    await time.until(() => heard.includes('RESYNC'));
  });

  describe('in a network that has none', () => {
    beforeEach(async () => {
      live.follow(infoWith(['HOME_FEED'], 20));
      await time.pass(100);
      streams.length = 0;
    });

    it('is replaced by a look now and then, as often as the network allows', async () => {
      await time.pass(19_000);
      expect(heard).to.be.empty;
      await time.pass(3000);
      expect(heard).to.deep.equal(['RESYNC']);
      await time.pass(22_000);
      expect(heard).to.deep.equal(['RESYNC', 'RESYNC']);
      expect(streams).to.be.empty;
    });

    it('asks nothing while nobody can see it, and at once when somebody can', async () => {
      hide();
      await time.pass(10 * minute);
      expect(heard).to.be.empty;
      hide(false);
      expect(heard).to.deep.equal(['RESYNC']);
    });

    it('is not asked more often than every ten seconds, whatever the network says', async () => {
      live.follow(infoWith([], 0));
      await time.pass(time.next);
      expect(heard).to.deep.equal(['RESYNC']);
      expect(time.next).to.be.at.least(10_000);
    });
  });

  it('leaves no timer behind', async () => {
    await opened();
    hide();
    live.stop();
    expect(time.pending).to.equal(0);
    expect(streams.at(-1)?.signal.aborted).to.equal(true);
    hide(false);
    await time.pass(minute);
    expect(streams).to.have.length(1);
  });
});
