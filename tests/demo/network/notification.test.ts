/** What people are told of: by what, once, and never of what they did themselves. */
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {type Actors, actors, newKey} from '../../support/node/acting.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {told, unread} from '../../support/node/notified.js';
import {smallCompany} from '../../support/node/small-company.js';

const everybody = ['ana', 'ben', 'carla', 'dov', 'emma'];

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
beforeEach(async () => {
  for (const as of everybody) await people.act('markNotificationsRead', {upTo: new Date().toISOString()}, as);
});

/** Who has been told of what since, as `name REASON subject`. */
async function news(): Promise<string[]> {
  const found = await Promise.all(
    everybody.map(async (as) =>
      (await unread(people, as)).map(({reason, subject}) => `${as} ${reason} ${subject?.id}`),
    ),
  );
  return found.flat();
}

describe('a new message', () => {
  it('tells whom it mentions, not its author, and nobody who has left', async () => {
    const mentions = [
      {text: '@Ana', id: 'ana'},
      {text: '@Ben', id: 'ben'},
      {text: '@Ghost', id: 'ghost'},
    ];
    const id = await people.post({groupId: 'open', body: {markdown: '@Ana, @Ben and @Ghost', mentions}}, 'ana');
    assert.deepEqual(await news(), [`ben MENTIONED ${id}`]);
  });

  it('tells whom a question asks, whom praise is for, and everybody of the place of an announcement', async () => {
    const asked = await people.post({facet: {question: {askedIds: ['emma']}}}, 'ben');
    const praise = await people.post({facet: {praise: {personIds: ['emma', 'ana']}}}, 'ben');
    const announcement = await people.post({groupId: 'board', facet: {announcement: {}}}, 'dov');
    assert.deepEqual(await news(), [
      `ana ANNOUNCED ${announcement}`,
      `ana PRAISED ${praise}`,
      `emma PRAISED ${praise}`,
      `emma ASKED ${asked}`,
    ]);
  });

  it('tells somebody who is meant in three ways once', async () => {
    const id = await people.post({}, 'ana');
    const reply = await people.reply(id, 'One', 'emma');
    await people.act('markNotificationsRead', {upTo: new Date().toISOString()}, 'ana');
    await people.act('setFollowing', {id, following: true}, 'ben');
    await people.act('setFollowing', {id, following: true}, 'emma');
    const body = {markdown: '@Emma', mentions: [{text: '@Emma', id: 'emma'}]};
    const input = {idempotencyKey: newKey(), postId: id, inReplyToId: reply, body};
    const answer = await people.act<{reply: {id: string}}>('addReply', input, 'carla', 'reply { id }');
    await people.act('addReply', input, 'carla');
    assert.deepEqual(await news(), [
      `ana REPLIED ${answer.reply.id}`,
      `ben REPLIED ${answer.reply.id}`,
      `emma MENTIONED ${answer.reply.id}`,
    ]);
  });

  it('tells nobody of a comment below a page but whom it answers', async () => {
    const key = {url: 'https://example.org/notified'};
    const comment = async (as: string, inReplyToId?: string): Promise<string> => {
      const input = {idempotencyKey: newKey(), key, inReplyToId, body: {markdown: 'Well'}};
      return (await people.act<{reply: {id: string}}>('addPageComment', input, as, 'reply { id }')).reply.id;
    };
    const first = await comment('ana');
    await comment('ben');
    assert.deepEqual(await news(), []);
    const answer = await comment('ben', first);
    assert.deepEqual(await news(), [`ana REPLIED ${answer}`]);
  });

  it('written on behalf of a leader tells neither of the two, and both of an answer', async () => {
    await network.database.insertInto('delegations').values({delegate_id: 'ben', leader_id: 'dov'}).execute();
    const mentions = [
      {text: '@Dov', id: 'dov'},
      {text: '@Ben', id: 'ben'},
    ];
    const id = await people.post({onBehalfOfId: 'dov', body: {markdown: '@Dov @Ben', mentions}}, 'ben');
    assert.deepEqual(await news(), []);
    const answer = await people.reply(id, 'Thanks', 'emma');
    assert.deepEqual(await news(), [`ben REPLIED ${answer}`, `dov REPLIED ${answer}`]);
    await network.database.deleteFrom('delegations').execute();
  });

  it('that waits to be looked at tells nobody before it is released', async () => {
    await network.database.insertInto('content_rules').values({kind: 'WORD', pattern: 'lottery'}).execute();
    const body = {markdown: 'A lottery, @Ana', mentions: [{text: '@Ana', id: 'ana'}]};
    const input = {idempotencyKey: newKey(), groupId: 'open', body};
    await people.act('createPost', input, 'emma');
    assert.deepEqual(await news(), []);
    const {reports} = await people.read<{reports: {nodes: {message: {id: string}; lastReportedAt: string}[]}}>(
      '{ reports { nodes { lastReportedAt message { id } } } }',
      'dov',
    );
    const [held] = reports.nodes;
    await people.act('dismissReports', {messageId: held!.message.id, until: held!.lastReportedAt}, 'dov');
    assert.deepEqual(await news(), [`ana MENTIONED ${held!.message.id}`]);
    await network.database.deleteFrom('content_rules').execute();
  });
});

describe('changing the words', () => {
  const withMention = {markdown: 'Now @Ana', mentions: [{text: '@Ana', id: 'ana'}]};

  it('tells those whom the new words mention, and nobody twice', async () => {
    const id = await people.post({groupId: 'open'}, 'ben');
    await people.act('updateMessage', {id, body: withMention}, 'ben');
    assert.deepEqual(await news(), [`ana MENTIONED ${id}`]);
    await people.act('markNotificationsRead', {upTo: new Date().toISOString()}, 'ana');
    await people.act('updateMessage', {id, body: {...withMention, markdown: 'Again @Ana'}}, 'ben');
    assert.deepEqual(await news(), []);
  });

  it('takes back what they say no more, and does not begin anew when they say it again', async () => {
    const id = await people.post({groupId: 'open', body: withMention}, 'ben');
    await people.act('updateMessage', {id, body: {markdown: 'Nobody'}}, 'ben');
    assert.deepEqual(await news(), []);
    await people.act('updateMessage', {id, body: withMention}, 'ben');
    assert.deepEqual(await news(), [`ana MENTIONED ${id}`]);
    assert.equal((await told(people, 'ana')).filter(({subject}) => subject?.id === id).length, 1);
  });
});

describe('deleting', () => {
  it('takes back what a reply, or a whole discussion, has told people', async () => {
    const id = await people.post({groupId: 'open', facet: {question: {askedIds: ['emma']}}}, 'ana');
    const reply = await people.reply(id, 'One', 'ben');
    await people.act('chooseBestAnswer', {postId: id, replyId: reply}, 'ana');
    assert.deepEqual(await news(), [
      `ana REPLIED ${reply}`,
      `ben ANSWER_CHOSEN ${reply}`,
      `emma ANSWER_CHOSEN ${reply}`,
      `emma ASKED ${id}`,
    ]);
    await people.act('deleteMessage', {id: reply}, 'ben');
    assert.deepEqual(await news(), [`emma ASKED ${id}`]);
    await people.act('deleteMessage', {id}, 'ana');
    assert.deepEqual(await news(), []);
    const rows = await network.database.selectFrom('notifications').select('cause').where('root_id', '=', id).execute();
    assert.deepEqual(rows, [], 'nothing is left of it');
  });
});
