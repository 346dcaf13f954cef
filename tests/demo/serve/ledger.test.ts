/** The ledger signs for those to whom it shows a record, by what the network takes; and for nobody else. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createServices, type Services} from '../../../demo/serve/services.js';

let services: Services;
let server: Server;
let origin: string;

before(async () => {
  server = createServer((request, response) => {
    if (!services.handle(request, response)) response.writeHead(404).end();
  }).listen(0, 'localhost');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  services = await createServices({origin, dataFolder: null});
});
after(async () => {
  server.close();
  server.closeAllConnections();
  await services.close();
});

const tokenOf = (handle: string) =>
  services.identity.issueAccessToken(services.people.find((person) => person.handle === handle)!.id);

const askFor = async (invoice: string, token: string | null, method = 'POST') =>
  fetch(`${origin}/ledger/proof?${new URLSearchParams({invoice})}`, {
    method,
    headers: token ? {authorization: `Bearer ${token}`} : {},
  });

async function read(token: string, proof: string | null): Promise<{data: {pageContext: object | null}}> {
  const record = {system: 'ledger', type: 'invoice', id: '2026/0042', proof};
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: {'content-type': 'application/json', authorization: `Bearer ${token}`},
    body: JSON.stringify({
      query: 'query ($key: ContextKey!) { pageContext(key: $key) { commentCount } }',
      variables: {key: {record}},
    }),
  });
  return (await answer.json()) as {data: {pageContext: object | null}};
}

describe('the ledger', () => {
  it('signs for somebody to whom it shows the invoice, and the network takes it from that person alone', async () => {
    const [ana, rafael] = [await tokenOf('ana.lima'), await tokenOf('rafael.ortega')];
    const answer = await askFor('2026/0042', ana);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const proof = await answer.text();
    assert.deepEqual((await read(ana, proof)).data.pageContext, {commentCount: 0});
    assert.equal((await read(rafael, proof)).data.pageContext, null);
    assert.equal((await read(rafael, null)).data.pageContext, null);
  });

  it('refuses whoever it does not show it to, whatever they ask for', async () => {
    const kai = await tokenOf('kai.brandt');
    assert.equal((await askFor('2026/0042', kai)).status, 403);
    const ana = await tokenOf('ana.lima');
    for (const invoice of ['', '2026/0043', 'toString'])
      assert.equal((await askFor(invoice, ana)).status, 403, invoice);
  });

  it('signs for nobody without a good token, and only when asked to', async () => {
    const ana = services.people.find(({handle}) => handle === 'ana.lima')!;
    const expired = await services.identity.issueAccessToken(ana.id, {expiresIn: -60});
    for (const token of [null, 'nonsense', expired]) assert.equal((await askFor('2026/0042', token)).status, 401);
    assert.equal((await askFor('2026/0042', await tokenOf('ana.lima'), 'GET')).status, 405);
  });
});
