/** What cameras write into photographs does not leave the device of whoever looks at the network; and files are handed out in parts. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {crc32} from 'node:zlib';
import {imageSize} from 'image-size';
import {blankMetadata} from '../../../demo/network/files/metadata.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {avif, jpeg, pngWithPlace, secret, webp} from '../../support/node/photographs.js';
import {smallCompany} from '../../support/node/small-company.js';
import {attachment, picture, request, upload} from '../../support/node/uploading.js';

let network: TestNetwork;
before(async () => (network = await testNetwork({company: smallCompany})));
after(async () => {
  await network.close();
  assert.deepEqual(network.reported, []);
});

const isTold = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(secret);

/** As it is handed out after it was sent. */
async function handedOut(bytes: Buffer, name: string) {
  const id = await upload(network, 'ana', new Uint8Array(bytes), name);
  const file = (await attachment(network, id, 'ana'))!;
  return {file, bytes: Buffer.from(await (await request(network, 'GET', file.url)).arrayBuffer())};
}

describe('a photograph', () => {
  it('tells nobody where it was taken, and stays upright and as large as it was', async () => {
    for (const isLittle of [false, true]) {
      const sent = jpeg(6, isLittle);
      assert.ok(isTold(sent));
      const {file, bytes} = await handedOut(sent, 'IMG_0001.jpg');
      assert.equal(isTold(bytes), false);
      assert.equal(bytes.length, sent.length);
      assert.equal(file.mediaKind, 'IMAGE');
      assert.equal(imageSize(bytes).orientation, 6);
    }
  });

  it('that is a PNG keeps its checksums', async () => {
    const {file, bytes} = await handedOut(pngWithPlace(), 'shot.png');
    assert.equal(isTold(bytes), false);
    assert.deepEqual([file.mediaKind, file.width, file.height], ['IMAGE', 4, 3]);
    const kinds: string[] = [];
    for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
      const end = at + 8 + bytes.readUInt32BE(at);
      kinds.push(bytes.toString('latin1', at + 4, at + 8));
      assert.equal(bytes.readUInt32BE(end), crc32(bytes.subarray(at + 4, end)));
    }
    assert.deepEqual(kinds, ['IHDR', 'voId', 'voId', 'IDAT', 'IEND']);
  });

  it('that is a WebP or an AVIF loses it too, and nothing else', () => {
    const [one, other] = [webp(), avif()];
    const [before, after] = [Buffer.from(one), Buffer.from(other)];
    assert.ok(blankMetadata(one, 'image/webp') && blankMetadata(other, 'image/avif'));
    assert.deepEqual([isTold(one), isTold(other)], [false, false]);
    assert.deepEqual([one.length, other.length], [before.length, after.length]);
    assert.equal(one[20], 0, 'its head promises none of it any more');
    assert.ok(one.includes(Buffer.alloc(7, 1)) && other.includes(Buffer.alloc(9, 7)), 'the picture is there');
  });

  it('that has nothing of the kind, or is not built as it should be, is left as it is', () => {
    const broken = [
      [Buffer.from(picture()), 'image/png'],
      [jpeg(3).subarray(0, 30), 'image/jpeg'],
      [webp().subarray(0, 40), 'image/webp'],
      [avif().subarray(0, 60), 'image/avif'],
      [Buffer.from('no picture'), 'image/gif'],
      [Buffer.alloc(0), 'image/jpeg'],
    ] as const;
    for (const [bytes, type] of broken) {
      const copy = Buffer.from(bytes);
      blankMetadata(copy, type);
      assert.equal(copy.length, bytes.length);
    }
    const plain = Buffer.from(picture());
    assert.equal(blankMetadata(plain, 'image/png'), false);
    assert.deepEqual(plain, Buffer.from(picture()));
  });
});

describe('a part of a file', () => {
  const words = 'Some notes about line two';
  let url: string;
  before(async () => {
    const id = await upload(network, 'ana', new TextEncoder().encode(words), 'notes.txt');
    ({url} = (await attachment(network, id, 'ana'))!);
  });

  const part = async (range: string, more: Readonly<Record<string, string>> = {}) => {
    const answer = await request(network, 'GET', url, null, {range, ...more});
    return `${answer.status} ${answer.headers.get('content-range')} ${await answer.text()}`;
  };

  it('is handed out by itself', async () => {
    assert.equal(await part('bytes=5-9'), `206 bytes 5-9/25 notes`);
    assert.equal(await part('bytes=22-'), `206 bytes 22-24/25 two`);
    assert.equal(await part('bytes=-3'), `206 bytes 22-24/25 two`);
    assert.equal(await part('bytes=0-999'), `206 bytes 0-24/25 ${words}`);
    const answer = await request(network, 'GET', url, null, {range: 'bytes=5-9'});
    assert.equal(answer.headers.get('content-length'), '5');
    assert.match(answer.headers.get('content-disposition')!, /^attachment/);
    assert.equal(answer.headers.get('content-security-policy'), "default-src 'none'; sandbox");
  });

  it('that is not there is said not to be; what makes no sense gives the whole', async () => {
    assert.equal(await part('bytes=25-'), '416 bytes */25 ');
    for (const range of ['bytes=9-5', 'bytes=0-1,3-4', 'bytes=-', 'lines=1-2', 'bytes=a-b']) {
      assert.equal(await part(range), `200 null ${words}`, range);
    }
  });

  it('goes on with what one has, if it is still the same', async () => {
    const {headers} = await request(network, 'HEAD', url);
    assert.equal(headers.get('accept-ranges'), 'bytes');
    assert.equal(await part('bytes=22-', {'if-range': headers.get('etag')!}), '206 bytes 22-24/25 two');
    assert.equal(await part('bytes=22-', {'if-range': '"another"'}), `200 null ${words}`);
  });
});
