/** Messages that say nothing but what their files do. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {type Actors, actors, newKey} from '../../support/node/acting.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';
import {upload} from '../../support/node/uploading.js';

let network: TestNetwork;
let people: Actors;
before(async () => {
  network = await testNetwork({company: smallCompany});
  people = actors(network);
});
after(async () => {
  await network.close();
  assert.deepEqual(network.reported, []);
});

const blank = {markdown: ' \n'};
const plan = (as: string): Promise<string> => upload(network, as, undefined, 'plan.png');

/** What others see of a message, with its words and without. */
async function seen(id: string, as = 'ben') {
  const {node} = await people.read<{node: {excerpt: string; body: {blocks: unknown[]}; attachments: {name: string}[]}}>(
    `{ node(id: "${id}") { ... on Message { excerpt body { blocks { kind } } attachments { name } } } }`,
    as,
  );
  return node;
}

describe('a message of files alone', () => {
  it('is a post without a paragraph, and is called what its files show, or else by their names', async () => {
    const [crane, notes] = [await upload(network, 'ana'), await upload(network, 'ana', undefined, 'notes.png')];
    const altTexts = [{attachmentId: crane, text: 'Two people at a crane'}];
    const id = await people.post({body: blank, attachmentIds: [crane, notes], altTexts}, 'ana');
    const {excerpt, body, attachments} = await seen(id);
    assert.equal(excerpt, 'Two people at a crane, notes.png');
    assert.deepEqual(body.blocks, []);
    assert.equal(attachments.length, 2);
  });

  it('is a reply and a comment on a page, too', async () => {
    const postId = await people.post({}, 'ana');
    for (const [field, where] of [
      ['addReply', {postId}],
      ['addPageComment', {key: {url: 'https://pages.example/plan'}}],
    ] as const) {
      const input = {idempotencyKey: newKey(), ...where, body: blank, attachmentIds: [await plan('ana')]};
      const {reply, userErrors} = await people.act<{reply: {id: string}}>(field, input, 'ana', 'reply { id }');
      assert.deepEqual(userErrors, [], field);
      assert.equal((await seen(reply.id)).excerpt, 'plan.png', field);
    }
  });

  it('is there once when it is sent again, though its files are no uploads any more', async () => {
    const input = {idempotencyKey: newKey(), body: blank, attachmentIds: [await plan('ana')]};
    const send = () => people.act<{post: {id: string}}>('createPost', input, 'ana', 'post { id }');
    const [first, again] = [await send(), await send()];
    assert.deepEqual(again.userErrors, []);
    assert.equal(again.post.id, first.post.id);
  });

  it('is what is left when the words are taken out of one that has files, and of no other', async () => {
    const withFile = await people.post({attachmentIds: [await plan('ana')]}, 'ana');
    assert.equal(await people.refusal('updateMessage', {id: withFile, body: blank}, 'ana'), '');
    assert.deepEqual([(await seen(withFile)).excerpt, (await seen(withFile)).body.blocks], ['plan.png', []]);
    const without = await people.post({}, 'ana');
    assert.equal(await people.refusal('updateMessage', {id: without, body: blank}, 'ana'), 'BLANK body.markdown');
  });

  it('is no question, and nothing that names another’s file', async () => {
    const asked = {idempotencyKey: newKey(), body: blank, facet: {question: {}}, attachmentIds: [await plan('ana')]};
    assert.equal(await people.refusal('createPost', asked, 'ana'), 'BLANK body.markdown');
    const stolen = {idempotencyKey: newKey(), body: blank, attachmentIds: [await plan('ben')]};
    assert.equal(await people.refusal('createPost', stolen, 'ana'), 'BLANK body.markdown');
  });
});
