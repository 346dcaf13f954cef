import {expect} from '@open-wc/testing';
import {Client} from '../../src/network/client.js';
import {NetworkError} from '../../src/network/errors.js';
import {trending} from '../../src/network/operations/trending.js';
import {Line} from '../support/line.js';

describe('what comes back to the client', () => {
  let line: Line;
  let client: Client;

  beforeEach(() => {
    line = Line.take();
    client = new Client(new URL('/graphql', location.href).href, {
      get: () => Promise.resolve('a token'),
      giveUp: () => undefined,
    });
  });
  afterEach(() => line.release());

  /** What the answer is taken for: its error, thrown or beside data; null for a good one. */
  async function takenFor(answer: unknown, status = 200): Promise<NetworkError | null> {
    line.injure(() => Promise.resolve(Response.json(answer, {status})));
    const {document, variables} = trending();
    return client.execute(document, variables).then(
      ({error}) => error,
      (failure: unknown) => NetworkError.from(failure),
    );
  }

  for (const answer of [
    {},
    null,
    'a text',
    7,
    [],
    [{data: {trending: null}}],
    {data: []},
    {data: 'a text'},
    {data: null},
  ])
    it(`is no answer: ${JSON.stringify(answer)}`, async () => {
      expect((await takenFor(answer))?.kind).to.equal('not-json');
    });

  it('is an answer that has data, nothing else needed', async () => {
    expect(await takenFor({data: {trending: null}})).to.equal(null);
  });

  it('is a refusal of the document, by a status of its own: its words are read', async () => {
    const errors = [{message: 'Too much at once.', extensions: {code: 'TOO_COMPLEX'}}];
    expect((await takenFor({errors}, 400))?.kind).to.equal('too-complex');
  });

  it('is that status without such words: the address may be wrong', async () => {
    const error = await takenFor({message: 'Bad request'}, 400);
    expect(error?.kind).to.equal('unknown');
    expect(error?.hint).to.contain('status 400');
  });

  it('is another status: it counts, whatever else is said', async () => {
    const errors = [{message: 'Too much at once.', extensions: {code: 'TOO_COMPLEX'}}];
    expect((await takenFor({errors}, 500))?.kind).to.equal('server');
  });

  it('comes as what was asked for: JSON, in the form that GraphQL has for it or in any', async () => {
    await takenFor({data: {trending: null}});
    const {headers} = line.requests[0]!;
    expect(headers.get('accept')).to.equal('application/graphql-response+json, application/json');
    expect(headers.get('content-type')).to.equal('application/json');
  });
});
