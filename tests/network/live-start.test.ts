/** Between the first answer and the opening of the stream: whatever happens then is not missed either. */
import {expect} from '@open-wc/testing';
import {CustomProvider} from '../../src/auth/custom.js';
import {Arrivals} from '../../src/network/arrivals.js';
import type {Network} from '../../src/network/network.js';
import {feed, feedChanges} from '../../src/network/operations/feed.js';
import {colleaguePosts} from '../support/feed.js';
import {injuries, Line} from '../support/line.js';
import {networkWith, until} from '../support/page.js';
import {deletesMessage} from '../support/thread.js';
import {tokenFor} from '../support/token.js';

const all = {scope: {stream: 'ALL'}, first: 3} as const;

describe('the start of the live stream', () => {
  let line: Line;
  let network: Network;
  let ends: (() => void)[];
  /** Whether the network has opened a stream. */
  let isOpen: boolean;
  let open: () => void;
  let held: Promise<void>;

  beforeEach(() => {
    ends = [];
    isOpen = false;
    held = new Promise((resolve) => (open = resolve));
    line = Line.take();
  });
  afterEach(() => {
    for (const end of ends) end();
    network.stop();
    line.release();
  });

  const streams = () => line.sent.filter(({isStream}) => isStream);
  /** A network as a page starts it: its feed is asked for in the moment in which somebody is signed in. */
  async function start(of = all): Promise<{seen: ReturnType<Network['observePages']>; found: Arrivals<{id: string}>}> {
    const {token} = await tokenFor('ana.lima');
    network = networkWith(new CustomProvider(() => token));
    await new Promise<void>((resolve) => {
      const check = () => network.session.state.kind === 'signed-in' && resolve();
      ends.push(network.subscribe(check));
      check();
    });
    return watch(of);
  }
  function watch(of: Parameters<typeof feed>[0]) {
    const seen = network.observePages(feed(of), () => undefined);
    const found = new Arrivals<{id: string}>(network, feedChanges(of), () => undefined);
    ends.push(
      () => seen.stop(),
      () => found.stop(),
    );
    return {seen, found};
  }

  it('finds a post that was written after the first answer and before the stream was open', async () => {
    line.injure((request, pass) => (request.isStream ? held.then(pass) : pass()));
    const {seen, found} = await start();
    await until(() => seen.snapshot.result);
    const before = seen.snapshot.result;
    await colleaguePosts('kai.brandt', `In between ${crypto.randomUUID()}`);
    expect(found.count).to.equal(0);
    open();
    await until(() => found.count === 1);
    expect(streams()).to.have.length(1);
    // What is as it was is not drawn again.
    expect(seen.snapshot.result === before).to.equal(true);
  });

  it('finds that a post was deleted meanwhile, and takes none for new that is only the next one', async () => {
    line.injure((request, pass) => (request.isStream ? held.then(pass) : pass()));
    const gone = await colleaguePosts('kai.brandt', `Soon gone ${crypto.randomUUID()}`);
    const {seen, found} = await start();
    const shown = () => seen.snapshot.result?.map((edge) => (edge as {node: {id: string}}).node.id) ?? [];
    await until(() => shown().length === 3);
    const others = shown().filter((id) => id !== gone);
    expect(others).to.have.length(2);
    await deletesMessage('kai.brandt', gone);
    open();
    await until(() => shown().length < 3);
    expect(shown()).to.deep.equal(others);
    expect(found.count).to.equal(0);
  });

  it('asks for nothing twice when the stream was open before the first answer', async () => {
    line.injure(async (request, pass) => {
      if (!request.isStream) return injuries.slow(held)(request, pass);
      const answer = await pass();
      isOpen = true;
      return answer;
    });
    const {seen, found} = await start();
    await until(() => isOpen);
    open();
    await until(() => seen.snapshot.result && network.info);
    await colleaguePosts('kai.brandt', `Live ${crypto.randomUUID()}`);
    await until(() => found.count === 1);
    // The page's own, and the post that the stream told of.
    expect(line.requests).to.have.length(2);
    expect(line.requests[1]?.query).to.contain('nodes(');
    expect(streams()).to.have.length(1);
  });

  it('is not tried again before it is known whether there is one', async () => {
    line.injure((request, pass) =>
      request.isStream ? new Response('no', {status: 404}) : injuries.slow(held)(request, pass),
    );
    await start();
    await until(() => streams().length === 1);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(streams()).to.have.length(1);
    line.injure(null);
    open();
    await until(() => streams().length === 2);
  });

  it('is let go where the network turns out to have none', async () => {
    line.injure(async (request, pass) => {
      if (!request.isStream) {
        await until(() => isOpen);
        return injuries.edited(({data}) => {
          for (const value of Object.values(data ?? {})) {
            const info = value as {features?: string[]} | null;
            if (info?.features) info.features = info.features.filter((feature) => feature !== 'REALTIME');
          }
        })(request, pass);
      }
      const answer = await pass();
      isOpen = true;
      return answer;
    });
    const {found} = await start();
    await until(() => network.info);
    await colleaguePosts('kai.brandt', `Unheard ${crypto.randomUUID()}`);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(found.count).to.equal(0);
    expect(streams()).to.have.length(1);
  });

  it('catches up for a feed that comes later, and for no other', async () => {
    // A stream that opens later would have the first feed asked for once more, too.
    line.injure(async (request, pass) => {
      if (!request.isStream) await until(() => line.isListening);
      return pass();
    });
    const {seen} = await start();
    await until(() => seen.snapshot.result && network.info);
    line.injure(async (request, pass) => {
      if (request.isStream) await held;
      return pass();
    });
    const before = line.requests.length;
    const later = watch({scope: {stream: 'HOME'}, first: 4});
    await until(() => later.seen.snapshot.result && streams().length === 2);
    open();
    await until(() => line.requests.length > before + 1);
    const asked = line.requests.slice(before + 1).map(({variables}) => JSON.stringify(variables));
    expect(asked.every((variables) => variables.includes('HOME') && !variables.includes('ALL'))).to.equal(true);
  });
});
