/** What happens to a message after it has been written: changing, deleting, closing. */
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {NetworkEvent} from '../../../demo/network/live/bus.js';
import {type Actors, actors, newKey} from '../../support/node/acting.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';

let network: TestNetwork;
let people: Actors;
const events: NetworkEvent[] = [];
before(async () => {
  network = await testNetwork({company: smallCompany});
  people = actors(network);
  network.changes.subscribe((event) => event.notified ?? events.push(event));
});
after(async () => {
  await network.close();
  assert.deepEqual(network.reported, []);
});
beforeEach(() => events.splice(0));

const message = async (id: string, fields: string, as = 'ana') =>
  (await people.read<{node: Record<string, unknown> | null}>(`{ node(id: "${id}") { ${fields} } }`, as)).node;
const post = (id: string, fields: string, as = 'ana') => message(id, `... on Post { ${fields} }`, as);
const reply = (id: string, fields: string, as = 'ana') => message(id, `... on Reply { ${fields} }`, as);

describe('changing the words', () => {
  it('is for the one who wrote them, who gets them as they were written', async () => {
    const id = await people.post({groupId: 'open', body: {markdown: 'A **first** try #Tea'}}, 'ana');
    const words = 'viewerCanUpdate body { markdown }';
    assert.deepEqual(await post(id, words), {viewerCanUpdate: true, body: {markdown: 'A **first** try #Tea'}});
    assert.deepEqual(await post(id, words, 'dov'), {viewerCanUpdate: false, body: {markdown: null}});
    events.splice(0);
    const {message: changed} = await people.act(
      'updateMessage',
      {id, title: ' Drinks ', body: {markdown: 'A second try #Coffee for @Ben', mentions: [{text: '@Ben', id: 'ben'}]}},
      'ana',
      'message { excerpt ... on Post { title editedAt topics { name } } }',
    );
    const {editedAt, ...rest} = changed as Record<string, unknown>;
    assert.equal(typeof editedAt, 'string');
    assert.deepEqual(rest, {excerpt: 'A second try #Coffee for @Ben', title: 'Drinks', topics: [{name: 'Coffee'}]});
    assert.deepEqual(events, [{kind: 'UPDATED', postId: id, groupId: 'open', actorId: 'ana'}]);
    const mentioned = network.database.selectFrom('mentions').select('person_id').where('message_id', '=', id);
    assert.deepEqual(await mentioned.execute(), [{person_id: 'ben'}]);
  });

  it('leaves what is not named, and topics that were named apart', async () => {
    const id = await people.post({title: 'Kept', topicNames: ['Apart'], body: {markdown: 'One'}}, 'ben');
    await people.act('updateMessage', {id, body: {markdown: 'Two'}}, 'ben');
    assert.deepEqual(await post(id, 'title excerpt topics { name }'), {
      title: 'Kept',
      excerpt: 'Two',
      topics: [{name: 'Apart'}],
    });
    await people.act('updateMessage', {id, title: null}, 'ben');
    assert.deepEqual(await post(id, 'title excerpt'), {title: null, excerpt: 'Two'});
  });

  it('to the same words is no change: nobody is told, and nothing is called edited', async () => {
    const id = await people.reply('welcome', 'Thanks', 'ben');
    events.splice(0);
    await people.act('updateMessage', {id, body: {markdown: 'Thanks'}}, 'ben');
    assert.deepEqual(await reply(id, 'editedAt'), {editedAt: null});
    assert.deepEqual(events, []);
    await people.act('updateMessage', {id, body: {markdown: 'Thanks a lot'}}, 'ben');
    assert.deepEqual(events, [{kind: 'UPDATED', postId: 'welcome', groupId: null, replyId: id, actorId: 'ben'}]);
  });

  it('is refused to others, in closed discussions, for tombstones, and where there are no words', async () => {
    const refused = (input: Record<string, unknown>, as: string) => people.refusal('updateMessage', input, as);
    const body = {markdown: 'Mine now'};
    assert.equal(await refused({id: 'soup', body}, 'dov'), 'FORBIDDEN id');
    assert.equal(await refused({id: 'soup', body}, 'carla'), 'FORBIDDEN id');
    assert.equal(await refused({id: 'rules', body}, 'dov'), 'CLOSED id');
    assert.equal(await refused({id: 'soup-3', body}, 'emma'), 'NOT_FOUND id');
    assert.equal(await refused({id: 'secret', body}, 'ben'), 'NOT_FOUND id');
    assert.equal(await refused({id: 'soup-4', title: 'A title'}, 'ben'), 'INVALID title');
    assert.equal(await refused({id: 'soup-4', body: {markdown: ' '}}, 'ben'), 'BLANK body.markdown');
    assert.equal(await refused({id: 'soup', title: 'x'.repeat(201)}, 'ben'), 'TOO_LONG title');
    assert.deepEqual(await post('rules', 'viewerCanUpdate', 'dov'), {viewerCanUpdate: false});
  });

  it('refused, answers with the message as it stands', async () => {
    const {message: shown} = await people.act(
      'updateMessage',
      {id: 'rules', title: 'No'},
      'dov',
      'message { excerpt }',
    );
    assert.deepEqual(shown, {excerpt: 'The rules of the kitchen.'});
  });
});

describe('closing', () => {
  it('ends a discussion, and opens it again; twice is once', async () => {
    const id = await people.post({groupId: 'open'}, 'ana');
    events.splice(0);
    const close = (isClosed: boolean, as: string) =>
      people.act('closePost', {postId: id, isClosed}, as, 'post { isClosed viewerCanReply viewerCanClose }');
    const closed = {isClosed: true, viewerCanReply: false, viewerCanClose: true};
    assert.deepEqual(await close(true, 'ana'), {post: closed, userErrors: []});
    await close(true, 'dov');
    assert.deepEqual(events, [{kind: 'UPDATED', postId: id, groupId: 'open', actorId: 'ana'}]);
    const input = {idempotencyKey: newKey(), postId: id, body: {markdown: 'Late'}};
    assert.equal(await people.refusal('addReply', input, 'ben'), 'CLOSED postId');
    await close(false, 'carla');
    assert.equal(await people.refusal('addReply', input, 'ben'), '', 'the same key, now that it is open');
  });

  it('is for whoever began it, the owners of the group and those who run the network', async () => {
    const may = async (id: string, as: string) =>
      (await post(id, 'viewerCanClose', as))?.viewerCanClose as boolean | undefined;
    const all = ['ana', 'ben', 'carla', 'dov', 'emma'];
    const allowed = async (id: string) => {
      const found = await Promise.all(all.map(async (as) => ((await may(id, as)) ? [as] : [])));
      return found.flat();
    };
    assert.deepEqual(await allowed('soup'), ['ben', 'carla', 'dov']);
    assert.deepEqual(await allowed('results'), ['carla', 'dov']);
    assert.deepEqual(await allowed('welcome'), ['carla', 'dov']);
    assert.deepEqual(await allowed('secret'), ['dov']);
    assert.equal(await people.refusal('closePost', {postId: 'soup', isClosed: true}, 'ana'), 'FORBIDDEN postId');
    assert.equal(await people.refusal('closePost', {postId: 'secret', isClosed: true}, 'carla'), 'NOT_FOUND postId');
  });
});
