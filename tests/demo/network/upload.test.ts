/** Uploads, from the ticket to the picture in a message: what is sent, how it goes on after a break, and what is refused. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {maxUploadBytes} from '../../../demo/network/domain/upload.js';
import {type Actors, actors, newKey} from '../../support/node/acting.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';
import {ask, attachment, attachmentsOf, broken, picture, request, upload} from '../../support/node/uploading.js';

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

const part = {'content-type': 'application/offset+octet-stream'};
const bytes = picture(40, 30);
const status = async (method: string, url: string, body?: BodyInit, headers?: Record<string, string>) =>
  (await request(network, method, url, body, headers)).status;
async function offset(url: string): Promise<string> {
  const {headers} = await request(network, 'HEAD', url);
  return `${headers.get('upload-offset')} of ${headers.get('upload-length')}`;
}
const ticketFor = async (as = 'ana', input: object = {}) =>
  (await ask(network, as, {byteSize: bytes.byteLength, ...input})).ticket!;

describe('a file', () => {
  it('is sent to the address of its ticket and is what its bytes say, whatever its name says', async () => {
    const {ticket} = await ask(network, 'ana', {
      filename: 'C:\\fakepath\\soup\u202egnp.exe',
      byteSize: bytes.byteLength,
    });
    assert.equal(ticket!.method, 'PUT');
    assert.equal(await attachment(network, ticket!.attachmentId, 'ana'), null, 'nothing has arrived');
    assert.equal(await status('PUT', ticket!.url, bytes), 204);
    const found = (await attachment(network, ticket!.attachmentId, 'ana'))!;
    const {url, urlExpiresAt, ...rest} = found;
    assert.deepEqual(rest, {
      ...{id: ticket!.attachmentId, mediaKind: 'IMAGE', name: 'soupgnp.exe', altText: null, mimeType: 'image/png'},
      ...{byteSize: bytes.byteLength, width: 40, height: 30},
    });
    assert.ok(Date.parse(urlExpiresAt) > Date.now() + 30 * minute);
    assert.deepEqual(new Uint8Array(await (await request(network, 'GET', url)).arrayBuffer()), bytes);
    assert.equal(await attachment(network, ticket!.attachmentId, 'ben'), null, 'nobody else’s');
  });

  it('becomes part of a post, a reply or a comment on a page, in order and with what it shows', async () => {
    const ids = [await upload(network, 'ana'), await upload(network, 'ana'), await upload(network, 'ana')];
    const postId = await people.post(
      {
        groupId: 'open',
        attachmentIds: [ids[1], ids[0], ids[1]],
        altTexts: [{attachmentId: ids[0], text: '  A bowl of soup '}],
      },
      'ana',
    );
    const seen = await attachmentsOf(network, postId, 'ben');
    assert.deepEqual(
      seen.map(({id, altText}) => [id, altText]),
      [
        [ids[1], null],
        [ids[0], 'A bowl of soup'],
      ],
    );
    const reply = {idempotencyKey: newKey(), postId, body: {markdown: 'x'}, attachmentIds: [ids[2]]};
    const {reply: made} = await people.act<{reply: {attachments: {id: string}[]}}>(
      'addReply',
      reply,
      'ana',
      'reply { attachments { id } }',
    );
    assert.deepEqual(made.attachments, [{id: ids[2]}]);
    const comment = {key: {url: 'http://localhost/page'}, idempotencyKey: newKey(), body: {markdown: 'x'}};
    const id = await upload(network, 'ben');
    const {reply: said} = await people.act<{reply: {attachments: {id: string}[]}}>(
      'addPageComment',
      {...comment, attachmentIds: [id]},
      'ben',
      'reply { attachments { id } }',
    );
    assert.deepEqual(said.attachments, [{id}]);
  });

  it('is not taken twice by a post that is sent twice', async () => {
    const input = {idempotencyKey: newKey(), body: {markdown: 'x'}, attachmentIds: [await upload(network, 'ana')]};
    const send = () => people.act<{post: {id: string}}>('createPost', input, 'ana', 'post { id }');
    const [first, second] = await Promise.all([send(), send()]);
    const third = await send();
    assert.deepEqual([second.post.id, third.post.id], [first.post.id, first.post.id]);
    assert.equal((await attachmentsOf(network, first.post.id, 'ben')).length, 1);
  });

  it('goes with its message, from the disk too', async () => {
    const [one, other] = [await upload(network, 'ana'), await upload(network, 'ben')];
    const postId = await people.post({attachmentIds: [one]}, 'ana');
    const input = {idempotencyKey: newKey(), postId, body: {markdown: 'x'}, attachmentIds: [other]};
    await people.act('addReply', input, 'ben');
    const {url} = (await attachmentsOf(network, postId, 'ben'))[0]!;
    assert.equal(await status('GET', url), 200);
    await people.act('deleteMessage', {id: postId}, 'ana');
    assert.equal(await status('GET', url), 404);
    assert.ok(![one, other].some((id) => network.files.store.ids().includes(id)));
  });

  it('that belongs to no message is gone after a day', async () => {
    const [lost, half] = [await upload(network, 'ana'), await ticketFor()];
    await request(network, 'PUT', half.url, broken(bytes, 50));
    const kept = await upload(network, 'ana');
    await people.post({attachmentIds: [kept]}, 'ana');
    await network.database
      .updateTable('uploads')
      .set({created_at: new Date(Date.now() - 25 * 60 * minute)})
      .execute();
    await ticketFor('ben');
    const there = network.files.store.ids();
    assert.deepEqual(
      [lost, half.attachmentId, kept].map((id) => there.includes(id)),
      [false, false, true],
    );
    assert.equal(await attachment(network, lost, 'ana'), null);
  });
});

describe('a line that breaks', () => {
  it('loses nothing of what has arrived: how much that is can be asked, and the rest sent', async () => {
    const {url, attachmentId} = await ticketFor();
    assert.equal(await status('PUT', url, broken(bytes, 50)), 400);
    assert.equal(await offset(url), `50 of ${bytes.byteLength}`);
    const early = await request(network, 'PATCH', url, bytes.slice(40), {...part, 'upload-offset': '40'});
    assert.equal(early.status, 409, 'not where the sender thinks');
    assert.equal(early.headers.get('upload-offset'), '50');
    const next = {...part, 'upload-offset': '50', 'tus-resumable': '1.0.0'};
    const some = await request(network, 'PATCH', url, bytes.slice(50, 60), next);
    assert.equal(some.status, 204);
    assert.equal(some.headers.get('upload-offset'), '60');
    assert.equal(await attachment(network, attachmentId, 'ana'), null);
    const rest = {...part, 'upload-offset': '60'};
    assert.equal(await status('PATCH', url, bytes.slice(60), rest), 204);
    assert.equal((await attachment(network, attachmentId, 'ana'))!.mediaKind, 'IMAGE');
    assert.deepEqual(
      new Uint8Array(
        await (await request(network, 'GET', (await attachment(network, attachmentId, 'ana'))!.url)).arrayBuffer(),
      ),
      bytes,
    );
  });

  it('after the last byte does no harm: the file is there, and is not taken again', async () => {
    const {url, attachmentId} = await ticketFor();
    assert.equal(await status('PUT', url, bytes), 204);
    assert.equal(await status('PUT', url, picture(41, 31).slice(0, bytes.byteLength)), 204);
    assert.equal(await offset(url), `${bytes.byteLength} of ${bytes.byteLength}`);
    assert.equal((await attachment(network, attachmentId, 'ana'))!.width, 40);
  });

  it('and that nobody has noticed yet gives way to a new one', async () => {
    const {url, attachmentId} = await ticketFor();
    const silent = new TransformStream<Uint8Array, Uint8Array>();
    const writer = silent.writable.getWriter();
    const old = request(network, 'PUT', url, silent.readable);
    await writer.write(bytes.slice(0, 20));
    assert.equal(await status('PUT', url, bytes), 204);
    assert.equal((await old).status, 400);
    assert.equal((await attachment(network, attachmentId, 'ana'))!.width, 40);
  });

  it('at the very moment when a new one comes breaks nothing but itself', async () => {
    const {url, attachmentId} = await ticketFor();
    const write = network.files.store.write.bind(network.files.store);
    let goOn: () => void = () => undefined;
    const isKnown = new Promise<void>((tell) => {
      // Known as broken, and still being put away when the other one comes.
      network.files.store.write = async (...input) => {
        network.files.store.write = write;
        try {
          return await write(...input);
        } finally {
          tell();
          await new Promise<void>((resolve) => (goOn = resolve));
        }
      };
    });
    const old = request(network, 'PUT', url, broken(bytes, 20));
    await isKnown;
    const fresh = request(network, 'PUT', url, bytes);
    // Whoever asks after it has been answered after it has come.
    await offset(url);
    goOn();
    assert.equal((await fresh).status, 204);
    assert.equal((await old).status, 400);
    assert.equal((await attachment(network, attachmentId, 'ana'))!.width, 40);
  });

  it('for longer than the address is good for is mended with a new address for the same file', async () => {
    const key = newKey();
    const first = await ticketFor('ana', {idempotencyKey: key});
    await request(network, 'PUT', first.url, broken(bytes, 50));
    later += 30 * minute;
    const second = await ticketFor('ana', {idempotencyKey: key});
    assert.equal(second.attachmentId, first.attachmentId);
    later += 31 * minute;
    assert.equal(await status('HEAD', first.url), 403);
    assert.equal(await offset(second.url), `50 of ${bytes.byteLength}`);
    later -= 61 * minute;
  });
});

describe('what is refused', () => {
  it('an address that was altered, is for something else, or was never given out', async () => {
    const {url, attachmentId} = await ticketFor();
    const other = await ticketFor('ben');
    for (const wrong of [
      url.replace(/until=\d/, 'until=9'),
      url.replace('for=ana', 'for=ben'),
      url.replace(attachmentId, other.attachmentId),
      url.replace('/write/', '/read/'),
      url.replace(/signature=./, (found) => `signature=${found.endsWith('A') ? 'B' : 'A'}`),
      url.replace(/&signature.*/, ''),
      url.split('?')[0]!,
    ]) {
      assert.equal(await status('PUT', wrong, bytes), 403, wrong);
      assert.equal(await status('GET', wrong), 403, wrong);
    }
    assert.equal(await status('POST', url, bytes), 405);
  });

  it('more or fewer bytes than the ticket is for, and a part that is sent as the whole', async () => {
    const {url, attachmentId} = await ticketFor();
    assert.equal(await status('PUT', url, new Uint8Array([...bytes, 1])), 413);
    assert.equal(await offset(url), `0 of ${bytes.byteLength}`);
    assert.equal(await status('PUT', url, bytes.slice(1)), 400);
    const whole = await ticketFor();
    const range = {'content-range': `bytes 0-${bytes.byteLength - 1}/${2 * bytes.byteLength}`};
    assert.equal(await status('PUT', whole.url, bytes, range), 400);
    assert.equal(await offset(whole.url), `0 of ${bytes.byteLength}`);
    assert.equal(await status('PATCH', url, bytes, {'upload-offset': '0'}), 415);
    const old = {...part, 'upload-offset': '0', 'tus-resumable': '0.2.2'};
    assert.equal(await status('PATCH', url, bytes, old), 412);
    assert.equal(await attachment(network, attachmentId, 'ana'), null);
  });

  it('a file that is empty, too large, without a name, or for a group where one may not write', async () => {
    const refused = async (input: object, as = 'ben') => {
      const {ticket, userErrors} = await ask(network, as, input);
      assert.equal(ticket, null);
      return `${userErrors[0]!.code} ${userErrors[0]!.field?.join('.')}`;
    };
    assert.equal(await refused({byteSize: 0}), 'BLANK byteSize');
    assert.equal(await refused({byteSize: maxUploadBytes + 1}), 'TOO_LONG byteSize');
    assert.equal(await refused({filename: ' \u202e/'}), 'BLANK filename');
    assert.equal(await refused({filename: 'x'.repeat(201)}), 'TOO_LONG filename');
    assert.equal(await refused({groupId: 'board'}), 'FORBIDDEN groupId');
    assert.equal(await refused({groupId: 'vault'}), 'NOT_FOUND groupId');
    assert.equal(await refused({idempotencyKey: ''}), 'INVALID idempotencyKey');
    assert.notEqual((await ask(network, 'ana', {groupId: 'vault'})).ticket, null);
  });

  it('more than a person may have waiting, for as long as it waits', async () => {
    for (let count = 0; count < 10; count++) {
      assert.notEqual((await ask(network, 'emma', {byteSize: maxUploadBytes})).ticket, null);
    }
    const {createUpload} = await people.read<{
      createUpload: {userErrors: {code: string; retryAfterSeconds: number | null}[]};
    }>(
      `mutation { createUpload(input: {idempotencyKey: "full", filename: "a", mimeType: "a/b", byteSize: 1}) {
        userErrors { code retryAfterSeconds } } }`,
      'emma',
    );
    const [{code, retryAfterSeconds}] = createUpload.userErrors as [{code: string; retryAfterSeconds: number}];
    assert.equal(code, 'RATE_LIMITED');
    assert.ok(retryAfterSeconds > 86_000 && retryAfterSeconds <= 86_400, String(retryAfterSeconds));
    assert.notEqual((await ask(network, 'ben')).ticket, null, 'others go on');
  });

  it('in a message: what has not arrived, another’s, what is used already, too many, and words about another file', async () => {
    const mine = await upload(network, 'ana');
    const refused = (input: object, as = 'ana') =>
      people.refusal('createPost', {idempotencyKey: newKey(), body: {markdown: 'x'}, ...input}, as);
    const missing = 'NOT_FOUND attachmentIds';
    assert.equal(await refused({attachmentIds: [(await ticketFor()).attachmentId]}), missing);
    assert.equal(await refused({attachmentIds: [mine]}, 'ben'), missing);
    assert.equal(await refused({attachmentIds: [mine, 'none']}), missing);
    assert.equal(
      await refused({attachmentIds: Array.from({length: 11}, (_, index) => `f${index}`)}),
      'TOO_LONG attachmentIds',
    );
    const altTexts = [{attachmentId: 'other', text: 'x'}];
    assert.equal(await refused({attachmentIds: [mine], altTexts}), 'NOT_FOUND altTexts');
    const long = [{attachmentId: mine, text: 'x'.repeat(1001)}];
    assert.equal(await refused({attachmentIds: [mine], altTexts: long}), 'TOO_LONG altTexts');
    assert.equal(await refused({attachmentIds: [mine]}), '', 'it was there all the time');
    assert.equal(await refused({attachmentIds: [mine]}), missing);
  });
});
