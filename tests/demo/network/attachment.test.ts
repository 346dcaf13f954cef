/** Attachments: who may have them, and how they are handed out so that nothing in them can do harm. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {type Actors, actors} from '../../support/node/acting.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';
import {ask, attachment, attachmentsOf, picture, request, upload} from '../../support/node/uploading.js';

let network: TestNetwork;
let people: Actors;
/** Added to the network's clock. */
let later = 0;
const minute = 60_000;
before(async () => {
  network = await testNetwork({company: smallCompany, now: () => new Date(Date.now() + later)});
  people = actors(network);
});
after(async () => {
  await network.close();
  assert.deepEqual(network.reported, []);
});

const get = (url: string): Promise<Response> => request(network, 'GET', url);
const words = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));
const urlFor = async (postId: string, as: string): Promise<string> =>
  (await attachmentsOf(network, postId, as))[0]!.url;

describe('a picture in a private group', () => {
  it('is there for its members alone, by whatever way one comes', async () => {
    const id = await upload(network, 'dov');
    const postId = await people.post({groupId: 'vault', attachmentIds: [id]}, 'dov');
    assert.equal((await get(await urlFor(postId, 'ana'))).status, 200);
    for (const outsider of ['ben', 'carla', 'emma']) {
      assert.equal(await attachment(network, id, outsider), null, outsider);
      assert.deepEqual(await attachmentsOf(network, postId, outsider), []);
    }
    assert.equal((await attachment(network, id, 'ana'))!.id, id);
  });

  it('is not handed out any more to whoever has left, though the address is still good', async () => {
    const postId = await people.post({groupId: 'vault', attachmentIds: [await upload(network, 'dov')]}, 'dov');
    const url = await urlFor(postId, 'ana');
    assert.equal((await get(url)).status, 200);
    const membership = {group_id: 'vault', person_id: 'ana', role: 'MEMBER', since: new Date()} as const;
    await network.database
      .deleteFrom('memberships')
      .where('group_id', '=', 'vault')
      .where('person_id', '=', 'ana')
      .execute();
    const refused = await get(url);
    assert.equal(refused.status, 404);
    assert.equal(await refused.text(), await (await get(url)).text());
    await network.database.insertInto('memberships').values(membership).execute();
    assert.equal((await get(url)).status, 200);
  });

  it('has an address for one person, which nobody turns into another’s', async () => {
    const postId = await people.post({groupId: 'vault', attachmentIds: [await upload(network, 'dov')]}, 'dov');
    const url = await urlFor(postId, 'ana');
    assert.equal((await get(url.replace('for=ana', 'for=dov'))).status, 403);
    assert.notEqual(await urlFor(postId, 'dov'), url);
  });
});

describe('an address', () => {
  it('ends when it says, and a new one is had by asking again', async () => {
    const postId = await people.post({attachmentIds: [await upload(network, 'ana')]}, 'ana');
    const {url, urlExpiresAt} = (await attachmentsOf(network, postId, 'ben'))[0]!;
    const before = later;
    later = Date.parse(urlExpiresAt) - Date.now() - minute;
    assert.equal((await get(url)).status, 200);
    later += minute + 1;
    assert.equal((await get(url)).status, 403);
    // Within the life of the test's token.
    later = before;
    assert.equal((await get((await attachmentsOf(network, postId, 'ben'))[0]!.url)).status, 200);
  });

  it('of somebody whose account is gone is good for nothing', async () => {
    const postId = await people.post({attachmentIds: [await upload(network, 'ana')]}, 'ana');
    const url = await urlFor(postId, 'emma');
    const {ticket} = await ask(network, 'emma');
    const set = (is_deleted: boolean) =>
      network.database.updateTable('people').set({is_deleted}).where('id', '=', 'emma').execute();
    await set(true);
    assert.equal((await get(url)).status, 403);
    assert.equal((await request(network, 'PUT', ticket!.url, picture())).status, 403);
    await set(false);
  });

  it('is the same for a while, so that a browser need not fetch the picture again', async () => {
    const postId = await people.post({attachmentIds: [await upload(network, 'ana')]}, 'ana');
    // At the beginning of a quarter of an hour: the next one brings a new address.
    later = 15 * minute - (Date.now() % (15 * minute));
    assert.equal(await urlFor(postId, 'ben'), await urlFor(postId, 'ben'));
    assert.match((await get(await urlFor(postId, 'ben'))).headers.get('cache-control')!, /^private, max-age=[1-9]\d*$/);
    later = 0;
  });
});

describe('what is handed out', () => {
  const page = '<!doctype html><script>alert(1)</script>';
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  const files: Readonly<
    Record<string, {bytes: Uint8Array<ArrayBuffer>; name: string; mimeType: string; kind?: string}>
  > = {
    'a picture': {bytes: picture(), name: 'a.png', mimeType: 'image/png', kind: 'IMAGE'},
    'a page that is called a picture': {bytes: words(page), name: 'a.png', mimeType: 'application/octet-stream'},
    'a drawing that can hold scripts': {bytes: words(svg), name: 'a.svg', mimeType: 'application/octet-stream'},
    'a drawing with a heading': {
      bytes: words(`<?xml version="1.0"?>${svg}`),
      name: 'a.svg',
      mimeType: 'application/xml',
    },
    'a document': {bytes: words('%PDF-1.7\n%âãÏÓ\n'), name: 'Größe (1).pdf', mimeType: 'application/pdf'},
    'the beginning of a picture and nothing after it': {
      bytes: picture().slice(0, 16),
      name: 'b.png',
      mimeType: 'application/octet-stream',
    },
    'plain words': {bytes: words('Hello'), name: 'a.html', mimeType: 'application/octet-stream'},
  };
  for (const [what, {bytes, name, mimeType, kind = 'FILE'}] of Object.entries(files)) {
    it(`${what} is ${kind === 'IMAGE' ? 'shown in place' : 'for saving only'}, and nothing in it runs`, async () => {
      const id = await upload(network, 'ana', bytes, name);
      const found = (await attachment(network, id, 'ana'))!;
      assert.deepEqual([found.mediaKind, found.mimeType, found.width !== null], [kind, mimeType, kind === 'IMAGE']);
      const {headers} = await get(found.url);
      assert.equal(headers.get('content-type'), mimeType);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('content-security-policy'), "default-src 'none'; sandbox");
      assert.equal(headers.get('content-length'), String(bytes.byteLength));
      const disposition = `${kind === 'IMAGE' ? 'inline' : 'attachment'}; filename*=UTF-8''`;
      assert.ok(headers.get('content-disposition')!.startsWith(disposition), headers.get('content-disposition')!);
      assert.equal(decodeURIComponent(headers.get('content-disposition')!.slice(disposition.length)), name);
    });
  }

  it('is to be had from a page of any origin, and may be sent from one', async () => {
    const {ticket} = await ask(network, 'ana');
    const preflight = await request(network, 'OPTIONS', ticket!.url);
    assert.equal(preflight.status, 204);
    assert.match(preflight.headers.get('access-control-allow-methods')!, /\bPUT\b.*\bPATCH\b/);
    assert.match(preflight.headers.get('access-control-allow-headers')!, /Content-Type.*Upload-Offset/);
    const sent = await request(network, 'PUT', ticket!.url, picture(), {origin: 'https://intranet.example.com'});
    assert.equal(sent.headers.get('access-control-allow-origin'), '*');
    assert.match(sent.headers.get('access-control-expose-headers')!, /Upload-Offset/);
    const {url} = (await attachment(network, ticket!.attachmentId, 'ana'))!;
    assert.equal((await get(url)).headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.equal((await request(network, 'HEAD', url)).headers.get('content-length'), String(picture().byteLength));
  });
});

describe('an open network', () => {
  it('shows pictures of public groups without a token, and no others', async () => {
    const open = await testNetwork({company: smallCompany, isOpen: true});
    try {
      const seen = async (groupId: string | null): Promise<number> => {
        const postId = await actors(open).post({groupId, attachmentIds: [await upload(open, 'dov')]}, 'dov');
        const {data} = await open.ask<{node: {attachments: {url: string}[]} | null}>(
          `{ node(id: "${postId}") { ... on Post { attachments { url } } } }`,
        );
        const url = data!.node?.attachments[0]?.url;
        return url === undefined ? 0 : (await request(open, 'GET', url)).status;
      };
      assert.equal(await seen('open'), 200);
      assert.equal(await seen('board'), 0);
      assert.equal(await seen('vault'), 0);
      assert.equal(await seen(null), 0);
    } finally {
      await open.close();
    }
  });
});

describe('the folder of files', () => {
  it('loses at the start what no message and no upload has', async () => {
    const {removeOrphans} = await import('../../../demo/network/domain/upload.js');
    const kept = await upload(network, 'ana');
    await network.files.store.put('file-of-nobody', picture());
    await removeOrphans(network.database, network.files.store);
    assert.deepEqual(
      [kept, 'file-of-nobody'].map((id) => network.files.store.ids().includes(id)),
      [true, false],
    );
  });

  it('takes no name that leads out of it', () => {
    assert.throws(() => network.files.store.path('../secret'), /no id/);
  });
});
