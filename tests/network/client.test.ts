import {expect} from '@open-wc/testing';
import {Client, type Answer, type Refused} from '../../src/network/client.js';
import {NetworkError} from '../../src/network/errors.js';
import type {Read} from '../../src/network/operation.js';
import {feed} from '../../src/network/operations/feed.js';
import {group} from '../../src/network/operations/group.js';
import {networkInfo} from '../../src/network/operations/network.js';
import {addReaction} from '../../src/network/operations/reaction.js';
import {trending} from '../../src/network/operations/trending.js';
import {injuries, Line} from '../support/line.js';
import {tokenFor} from '../support/token.js';

type Asked = Pick<Read<unknown, unknown, unknown>, 'document' | 'variables'>;

/** How an operation failed; the test fails if it did not. */
async function failureOf(promise: Promise<Answer<unknown>>): Promise<NetworkError> {
  try {
    await promise;
  } catch (error) {
    expect(error).to.be.instanceOf(NetworkError);
    return error as NetworkError;
  }
  throw new Error('It did not fail.');
}

describe('the client', () => {
  let line: Line;
  let token: string;
  let tokensAsked: (string | undefined)[];
  let givenUp: Refused[];
  let client: Client;
  const send = ({document, variables}: Asked, signal?: AbortSignal) => client.execute(document, variables, signal);

  before(async () => {
    ({token} = await tokenFor('ana.lima'));
  });
  beforeEach(() => {
    line = Line.take();
    [tokensAsked, givenUp] = [[], []];
    client = new Client(new URL('/graphql', location.href).href, {
      get(refused) {
        tokensAsked.push(refused?.token);
        return Promise.resolve(token);
      },
      giveUp: (refused) => void givenUp.push(refused),
    });
  });
  afterEach(() => line.release());

  it('sends what a page asks for in one moment as one request with one token', async () => {
    const answers = await Promise.all([
      send(feed({scope: {stream: 'HOME'}, first: 2})),
      send(feed({scope: {stream: 'ALL'}, first: 3})),
      send(trending()),
      send(networkInfo()),
    ]);
    expect(line.requests).to.have.length(1);
    expect(tokensAsked).to.have.length(1);
    const [home, all] = answers as Answer<{feed: {edges: unknown[]}}>[];
    expect(home?.data?.feed.edges).to.have.length(2);
    expect(all?.data?.feed.edges).to.have.length(3);
    for (const {error} of answers) expect(error).to.equal(null);
  });

  it('gives each its own part only', async () => {
    const [trends, info] = await Promise.all([send(trending()), send(networkInfo())]);
    expect(Object.keys(trends.data as object)).to.deep.equal(['trending']);
    expect(Object.keys(info.data as object)).to.deep.equal(['network', 'viewer']);
  });

  it('sends elements that are drawn in later microtasks along with the first', async () => {
    const first = send(trending());
    await Promise.resolve();
    await Promise.resolve();
    await Promise.all([first, send(networkInfo())]);
    expect(line.requests).to.have.length(1);
  });

  it('sends more than twenty root fields as more than one request', async () => {
    await Promise.all(Array.from({length: 23}, (_, index) => send(group(`none-${index}`))));
    expect(line.requests).to.have.length(2);
  });

  it('keeps the token out of the address and cookies out of the request', async () => {
    await send(trending());
    expect(line.requests[0]?.headers.get('authorization')).to.equal(`Bearer ${token}`);
    expect(JSON.stringify(line.requests[0]?.variables)).not.to.contain(token);
  });

  it('asks in the language of the page', async () => {
    document.documentElement.lang = 'de';
    await send(trending());
    document.documentElement.removeAttribute('lang');
    expect(line.requests[0]?.headers.get('accept-language')).to.equal('de');
  });

  it('routes an error to the widget whose field failed and leaves the others whole', async () => {
    line.injure(
      injuries.edited((answer) => {
        answer.data = {...answer.data, trending: null};
        answer.errors = [{message: 'away', path: ['trending'], extensions: {code: 'UPSTREAM_UNAVAILABLE'}}];
      }),
    );
    const [trends, posts] = await Promise.all([send(trending()), send(feed({scope: {stream: 'HOME'}}))]);
    expect(trends.error?.kind).to.equal('unavailable');
    expect(posts.error).to.equal(null);
    expect((posts.data as {feed: object}).feed).to.be.an('object');
  });

  it('routes an error deep inside a list to its widget, with all the data there is', async () => {
    line.injure(
      injuries.edited((answer) => {
        answer.errors = [
          {
            message: 'slow',
            path: ['feed', 'edges', 0, 'node', 'replies'],
            extensions: {code: 'RATE_LIMITED', retryAfterSeconds: 7},
          },
        ];
      }),
    );
    const [posts, info] = await Promise.all([send(feed({scope: {stream: 'HOME'}})), send(networkInfo())]);
    expect(posts.error?.kind).to.equal('rate-limited');
    expect(posts.error?.retryAfterSeconds).to.equal(7);
    expect(posts.data).to.be.an('object');
    expect(info.error).to.equal(null);
  });

  it('asks each on its own when the network refuses the whole, so that one bad widget spoils no other', async () => {
    const bad: Asked = {
      document: {...group('x').document, fields: {node: 'node(id:$id){__typename noSuchField}'}},
      variables: {id: 'x'},
    };
    const [broken, trends] = await Promise.all([send(bad), send(trending())]);
    expect(broken.data).to.equal(null);
    expect(broken.error).to.be.instanceOf(NetworkError);
    expect((trends.data as {trending: unknown[]}).trending).to.be.an('array');
    expect(line.requests).to.have.length(3);
  });

  it('asks each on its own when all together are too much', async () => {
    line.injureOnce(injuries.status(413));
    const answers = await Promise.all([send(trending()), send(networkInfo())]);
    for (const {data} of answers) expect(data).to.be.an('object');
    expect(line.requests).to.have.length(3);
  });

  it('never mixes a mutation with reads, and sends mutations in the order of the clicks', async () => {
    const write = (key: string) => client.execute(addReaction.document, {input: {messageId: 'none', reactionKey: key}});
    const all = Promise.all([send(trending()), write('first'), write('second')]);
    await all;
    const kinds = line.requests.map(({query}) => query.split(' ')[0]);
    expect(kinds.filter((kind) => kind === 'query')).to.have.length(1);
    const mutations = line.requests.filter(({query}) => query.startsWith('mutation'));
    expect(mutations.map(({variables}) => (variables.input as {reactionKey: string}).reactionKey)).to.deep.equal([
      'first',
      'second',
    ]);
  });

  it('goes on with the next mutation after one has failed', async () => {
    const write = () => client.execute(addReaction.document, {input: {messageId: 'none', reactionKey: 'x'}});
    line.injureOnce(injuries.down);
    const [first, second] = await Promise.allSettled([write(), write()]);
    expect(first.status).to.equal('rejected');
    expect(second.status).to.equal('fulfilled');
  });

  it('does not send what nobody waits for any more', async () => {
    const controller = new AbortController();
    void send(trending(), controller.signal);
    controller.abort();
    await send(networkInfo());
    expect(line.requests[0]?.query).not.to.contain('trending');
  });

  describe('when the network refuses the token', () => {
    it('renews it once and sends the whole request again', async () => {
      line.injureOnce(injuries.status(401));
      const answers = await Promise.all([send(trending()), send(networkInfo())]);
      for (const {data} of answers) expect(data).to.be.an('object');
      expect(tokensAsked).to.deep.equal([undefined, token]);
      expect(line.requests).to.have.length(2);
    });

    it('does so too when it says it in the answer', async () => {
      line.injureOnce(
        injuries.edited((answer) => {
          answer.data = null;
          answer.errors = [{message: 'who?', extensions: {code: 'UNAUTHENTICATED'}}];
        }),
      );
      expect((await send(trending())).data).to.be.an('object');
      expect(tokensAsked).to.have.length(2);
    });

    it('gives up after that, and says what to look at', async () => {
      ({token} = await tokenFor('ana.lima', {audience: 'api://other'}));
      const error = await failureOf(send(trending()));
      ({token} = await tokenFor('ana.lima'));
      expect(error.kind).to.equal('unauthenticated');
      expect(error.hint).not.to.contain(token);
      expect(line.requests).to.have.length(2);
      expect(givenUp).to.have.length(1);
    });

    it('asks for the claims that the network names, and tells what time it is there', async () => {
      const claims = JSON.stringify({access_token: {acrs: {essential: true, value: 'c1'}}});
      const challenge = `Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"`;
      const date = 'Tue, 24 Nov 2026 12:00:00 GMT';
      line.injure(() => new Response('{}', {status: 401, headers: {'www-authenticate': challenge, date}}));
      await failureOf(send(trending()));
      expect(givenUp).to.deep.equal([{token, claims, serverTime: Date.parse(date)}]);
    });

    for (const claims of ['not base64!', btoa('no JSON'), btoa('"text"'), btoa(`{"a":"${'x'.repeat(5000)}"}`), '']) {
      it(`takes claims that are none for none: ${claims.slice(0, 20) || 'empty'}`, async () => {
        line.injure(
          () => new Response('{}', {status: 401, headers: {'www-authenticate': `Bearer claims="${claims}"`}}),
        );
        await failureOf(send(trending()));
        expect(givenUp[0]?.claims).to.equal('');
      });
    }

    it('asks without a token when there is none, and gives nothing up', async () => {
      client = new Client(new URL('/graphql', location.href).href, {
        get: () => Promise.resolve(null),
        giveUp: (refused) => void givenUp.push(refused),
      });
      await send(trending()).catch(() => null);
      expect(line.requests[0]?.headers.has('authorization')).to.equal(false);
      expect(line.requests).to.have.length(1);
      expect(givenUp).to.deep.equal([]);
    });
  });

  describe('names what went wrong', () => {
    const cases: [string, Parameters<Line['injure']>[0], NetworkError['kind']][] = [
      ['a server that is down', injuries.down, 'unreachable'],
      ['a sign-in page of a proxy instead of JSON', injuries.html, 'not-json'],
      ['half an answer', injuries.truncated, 'not-json'],
      ['403', injuries.status(403), 'forbidden'],
      ['404', injuries.status(404), 'unknown'],
      ['429', injuries.status(429, {'retry-after': '12'}), 'rate-limited'],
      ['500', injuries.status(500), 'server'],
      ['502', injuries.status(502), 'server'],
      ['503', injuries.status(503, {'retry-after': '3'}), 'server'],
      ['504', injuries.status(504), 'timeout'],
    ];
    for (const [name, injury, kind] of cases) {
      it(`${name}: ${kind}`, async () => {
        line.injure(injury);
        expect((await failureOf(send(trending()))).kind).to.equal(kind);
      });
    }

    it('an error of the browser while it waits: timeout', async () => {
      line.injure(() => Promise.reject(new DOMException('late', 'TimeoutError')));
      expect((await failureOf(send(trending()))).kind).to.equal('timeout');
    });

    it('no line at all: offline, without trying', async () => {
      Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => false});
      const error = await failureOf(send(trending()));
      Reflect.deleteProperty(navigator, 'onLine');
      expect(error.kind).to.equal('offline');
      expect(line.requests).to.have.length(0);
    });

    it('how long to wait, by seconds and by date', async () => {
      line.injure(injuries.status(429, {'retry-after': '12'}));
      expect((await failureOf(send(trending()))).retryAfterSeconds).to.equal(12);
      line.injure(injuries.status(429, {'retry-after': new Date(Date.now() + 60_000).toUTCString()}));
      expect((await failureOf(send(trending()))).retryAfterSeconds).to.be.within(50, 61);
      line.injure(injuries.status(429, {'retry-after': 'soon'}));
      expect((await failureOf(send(trending()))).retryAfterSeconds).to.equal(null);
    });

    it('the same error for all that were asked together, so that they are tried again together', async () => {
      line.injure(injuries.status(500));
      const [first, second] = await Promise.all([failureOf(send(trending())), failureOf(send(networkInfo()))]);
      expect(first).to.equal(second);
    });
  });

  it('tells the developer once, and never the token', async () => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => said.push(text);
    line.injure(injuries.status(418));
    await failureOf(send(trending()));
    await failureOf(send(trending()));
    console.warn = warn;
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('418');
    expect(said[0]).not.to.contain(token);
  });
});
