/** Deleting: what goes, what stays in its place, and what those hear who come too late. */
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {NetworkEvent} from '../../../demo/network/live/bus.js';
import {answerOf} from '../../support/node/contract.js';
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

interface Thread {
  readonly replyCount: number;
  readonly participantCount: number;
  readonly lastActivityAt: string;
  readonly replies: {readonly nodes: readonly {readonly id: string; readonly deletedAt: string | null}[]};
}
const thread = async (id: string, as = 'ana') =>
  (
    await people.read<{node: Thread | null}>(
      `{ node(id: "${id}") { ... on Post { replyCount participantCount lastActivityAt
        replies(first: 50) { nodes { id deletedAt } } } } }`,
      as,
    )
  ).node;
const shown = (found: Thread | null) => found!.replies.nodes.map(({id, deletedAt}) => (deletedAt ? `(${id})` : id));
const remove = (id: string, as: string) => people.act('deleteMessage', {id}, as, 'deletedId');

describe('deleting a reply', () => {
  it('leaves no trace where nobody replied to it, and puts the thread back', async () => {
    const id = await people.post({groupId: 'open', body: {markdown: 'Tea?'}}, 'ana');
    const first = await people.reply(id, 'Yes', 'ben');
    const before = await thread(id);
    const second = await people.reply(id, 'No', 'dov');
    await people.act('addReaction', {messageId: second, reactionKey: 'like'}, 'emma');
    assert.equal((await thread(id))!.participantCount, 3);
    events.splice(0);
    assert.deepEqual(await remove(second, 'dov'), {deletedId: second, userErrors: []});
    assert.deepEqual(await thread(id), before, 'counts, people and place in the feed are as they were');
    assert.deepEqual(shown(await thread(id)), [first]);
    assert.deepEqual(events, [{kind: 'REMOVED', postId: id, groupId: 'open', replyId: second, actorId: 'dov'}]);
    const rows = await network.database.selectFrom('reactions').select('key').where('root_id', '=', id).execute();
    assert.deepEqual(rows, []);
  });

  it('leaves a tombstone for its replies, which goes with the last of them', async () => {
    const id = await people.post({groupId: 'open'}, 'ana');
    const parent = await people.reply(id, 'The parent', 'ben');
    const child = await people.reply(id, 'The child', 'dov', parent);
    const grandchild = await people.reply(id, 'The grandchild', 'emma', child);
    await remove(parent, 'ben');
    await remove(child, 'dov');
    assert.deepEqual(shown(await thread(id)), [`(${parent})`, `(${child})`, grandchild]);
    const stored = await network.database.selectFrom('messages').selectAll().where('id', '=', child).execute();
    assert.deepEqual([stored[0]!.markdown, stored[0]!.plain, stored[0]!.blocks], ['', '', []], 'the words are gone');
    assert.deepEqual(await remove(child, 'dov'), {deletedId: child, userErrors: []}, 'again changes nothing');
    await remove(grandchild, 'emma');
    const left = await thread(id);
    assert.deepEqual(shown(left), []);
    assert.deepEqual([left!.replyCount, left!.participantCount], [0, 0]);
  });

  it('that was the best answer opens the question again', async () => {
    await remove('spoons-1', 'ben');
    const {feed} = await people.read<{feed: {nodes: {id: string; question: unknown}[]}}>(
      `{ feed(scope: {groupId: "open"}, filter: {unansweredOnly: true}) { nodes { id question {
        bestAnswer { id } chosenBy { id } chosenAt } } } }`,
      'ana',
    );
    assert.deepEqual(
      feed.nodes.find(({id}) => id === 'spoons'),
      {id: 'spoons', question: {bestAnswer: null, chosenBy: null, chosenAt: null}},
    );
  });

  it('is for those who wrote it and those who look after the group', async () => {
    const id = await people.post({groupId: 'open'}, 'ana');
    const may = async (messageId: string, as: string) => (await remove(messageId, as)).userErrors[0]?.code ?? 'yes';
    const replyOf = () => people.reply(id, 'Words', 'ben');
    assert.equal(await may(await replyOf(), 'ana'), 'FORBIDDEN', 'having begun the discussion is not enough');
    assert.equal(await may(await replyOf(), 'emma'), 'FORBIDDEN');
    assert.equal(await may(await replyOf(), 'dov'), 'yes', 'owns the group');
    assert.equal(await may(await replyOf(), 'carla'), 'yes', 'runs the network');
    assert.equal(await may('secret-1', 'carla'), 'NOT_FOUND');
    assert.equal(await may('nothing', 'ana'), 'NOT_FOUND');
    const last = await replyOf();
    await people.act('closePost', {postId: id, isClosed: true}, 'ana');
    assert.equal(await may(last, 'ben'), 'yes', 'in a closed discussion too');
  });
});

describe('deleting a post', () => {
  it('takes the whole thread with it, out of feeds, topics and trends', async () => {
    const id = await people.post({groupId: 'open', body: {markdown: 'Short-lived #Mayfly'}}, 'ana');
    const reply = await people.reply(id, 'Yes', 'ben');
    await people.act('addReaction', {messageId: reply, reactionKey: 'like'}, 'dov');
    await people.act('setFollowing', {id, following: true}, 'emma');
    events.splice(0);
    assert.deepEqual(await remove(id, 'ana'), {deletedId: id, userErrors: []});
    assert.deepEqual(events, [{kind: 'REMOVED', postId: id, groupId: 'open', actorId: 'ana'}]);
    const {nodes, feed} = await people.read<{nodes: unknown[]; feed: {nodes: {id: string}[]}}>(
      `{ nodes(ids: ["${id}", "${reply}", "topic-mayfly"]) { id } feed(scope: {stream: ALL}) { nodes { id } } }`,
      'ana',
    );
    assert.deepEqual(nodes, [null, null, null]);
    assert.ok(!feed.nodes.some((found) => found.id === id));
    const hours = await network.database
      .selectFrom('topic_hours')
      .select('actions')
      .where('topic_id', '=', 'topic-mayfly')
      .execute();
    assert.deepEqual(new Set(hours.map(({actions}) => actions)), new Set([0]));
    const left = await network.database.selectFrom('messages').selectAll().where('id', '=', id).execute();
    assert.deepEqual([left[0]!.markdown, left[0]!.title, left[0]!.blocks], ['', null, []]);
  });

  it('while somebody writes a reply tells why it can’t be sent; outsiders hear what they always hear', async () => {
    const late = async (postId: string, as: string) => {
      const input = {idempotencyKey: newKey(), postId, body: {markdown: 'Too late'}};
      return (await people.act('addReply', input, as)).userErrors[0];
    };
    const open = await people.post({groupId: 'open'}, 'ana');
    const secret = await people.post({groupId: 'vault'}, 'ana');
    await remove(open, 'ana');
    await remove(secret, 'ana');
    const gone = {code: 'NOT_FOUND', message: 'This discussion has been deleted.', field: ['postId']};
    assert.deepEqual(await late(open, 'ben'), gone);
    assert.deepEqual(await late(secret, 'dov'), gone);
    assert.deepEqual(await late(secret, 'ben'), await late('never-there', 'ben'));
  });

  it('or a reply, while somebody replies to that, tells so', async () => {
    const id = await people.post({}, 'ana');
    const parent = await people.reply(id, 'Here', 'ben');
    await remove(parent, 'ben');
    for (const inReplyToId of [parent, 'soup-3', 'soup-1', 'secret-1', 'never-there']) {
      const input = {idempotencyKey: newKey(), postId: inReplyToId === 'soup-3' ? 'soup' : id, inReplyToId};
      const {userErrors} = await people.act('addReply', {...input, body: {markdown: 'x'}}, 'emma');
      assert.deepEqual(userErrors[0]?.field, ['inReplyToId']);
      assert.equal(userErrors[0].message, 'The message that you are replying to is not there any more.');
    }
  });

  it('at the very moment of many replies loses or keeps them all, and counts what is there', async () => {
    const id = await people.post({groupId: 'open'}, 'ana');
    const writing = Array.from({length: 10}, (_, index) =>
      people.act('addReply', {idempotencyKey: newKey(), postId: id, body: {markdown: `Reply ${index}`}}, 'ben'),
    );
    const [deleted, ...answers] = await Promise.all([remove(id, 'ana'), ...writing]);
    assert.deepEqual(deleted.userErrors, []);
    for (const {userErrors} of answers) assert.match(userErrors[0]?.code ?? 'NOT_FOUND', /^NOT_FOUND$/);
    const left = await network.database.selectFrom('messages').select('id').where('root_id', '=', id).execute();
    assert.deepEqual(left, []);
  });
});

describe('a reaction that two people toggle in haste', () => {
  it('a hundred times ends in the right count', async () => {
    // Past the server's patience with one request, which a hundred at once may try on a slow machine.
    const tap = (field: string, as: string) =>
      answerOf(
        network,
        as,
        `mutation { ${field}(input: {messageId: "forks", reactionKey: "like"}) { userErrors { code } } }`,
        {now: new Date()},
      );
    const toggle = async (as: string): Promise<void> => {
      const taps = Array.from({length: 50}, (_, index) => tap(index % 2 === 0 ? 'addReaction' : 'removeReaction', as));
      for (const answer of await Promise.all(taps)) assert.match(answer, /"userErrors":\[\]/);
    };
    await Promise.all([toggle('ana'), toggle('ben')]);
    // Whatever order they arrived in, the state is what the last tap says and the counts say the same.
    await people.act('addReaction', {messageId: 'forks', reactionKey: 'like'}, 'ana');
    await people.act('removeReaction', {messageId: 'forks', reactionKey: 'like'}, 'ben');
    const {node} = await people.read<{node: unknown}>(
      '{ node(id: "forks") { ... on Post { participantCount reactionGroups { count viewerHasReacted } } } }',
      'ana',
    );
    assert.deepEqual(node, {participantCount: 1, reactionGroups: [{count: 1, viewerHasReacted: true}]});
    const hours = await network.database
      .selectFrom('thread_hours')
      .selectAll()
      .where('post_id', '=', 'forks')
      .execute();
    assert.equal(
      hours.reduce((sum, {reactions}) => sum + reactions, 0),
      1,
    );
  });
});
