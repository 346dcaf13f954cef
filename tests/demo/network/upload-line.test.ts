/** Uploads over a real line: what is left when a sender goes away in the middle. */
import {getRequestListener} from '@hono/node-server';
import assert from 'node:assert/strict';
import {createServer, request as open, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, it} from 'node:test';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';
import {ask, attachment, picture} from '../../support/node/uploading.js';

let network: TestNetwork;
let server: Server;
let origin: string;
before(async () => {
  let answer: ReturnType<typeof getRequestListener> | null = null;
  server = createServer((incoming, outgoing) => void answer!(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  network = await testNetwork({company: smallCompany, origin});
  answer = getRequestListener((request) => network.handle(request), {overrideGlobalObjects: false});
});
after(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await network.close();
  assert.deepEqual(network.reported, []);
});

/** A file whose bytes do not fit into one piece of the line. */
const bytes = new Uint8Array(Buffer.concat([picture(), Buffer.alloc(3_000_000, 7)]));

it('a sender that goes away in the middle finds what has arrived, and goes on from there', async () => {
  const {ticket} = await ask(network, 'ana', {byteSize: bytes.byteLength});
  const {url, attachmentId} = ticket!;
  const half = bytes.slice(0, 1_500_000);
  const sending = open(url, {method: 'PUT', headers: {'content-length': String(bytes.byteLength)}});
  sending.on('error', () => undefined);
  await new Promise<void>((resolve) => sending.write(half, () => resolve()));
  sending.destroy();

  // Asked at once, while the server may still be taking what was on the line.
  const state = await fetch(url, {method: 'HEAD'});
  assert.equal(state.headers.get('upload-length'), String(bytes.byteLength));
  let offset = Number(state.headers.get('upload-offset'));
  let response: Response;
  do {
    response = await fetch(url, {
      method: 'PATCH',
      headers: {'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset)},
      body: bytes.slice(offset),
    });
    offset = Number(response.headers.get('upload-offset'));
  } while (response.status === 409);
  assert.equal(response.status, 204);
  const found = (await attachment(network, attachmentId, 'ana'))!;
  assert.equal(found.byteSize, bytes.byteLength);
  assert.deepEqual(new Uint8Array(await (await fetch(found.url)).arrayBuffer()), bytes);
});

it('a file that is longer than its ticket is refused before all of it is sent', async () => {
  const {ticket} = await ask(network, 'ana', {byteSize: 1000});
  const response = await fetch(ticket!.url, {method: 'PUT', body: bytes}).catch(() => null);
  // Some lines are cut before the answer is read; nothing is kept either way.
  assert.ok(response === null || response.status === 413);
  assert.equal((await fetch(ticket!.url, {method: 'HEAD'})).headers.get('upload-offset'), '0');
});
