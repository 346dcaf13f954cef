/** The list of what somebody has been told of: its pages, what is one, what is read, who may still see it, who hears of it. */
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {sql} from 'kysely';
import {type Actors, actors} from '../../support/node/acting.js';
import {heardBy} from '../../support/node/hearing.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {page, told, unread, unreadCount} from '../../support/node/notified.js';
import {smallCompany} from '../../support/node/small-company.js';

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
const readAll = (as: string) => people.act('markNotificationsRead', {upTo: new Date().toISOString()}, as);
beforeEach(async () => {
  for (const as of ['ana', 'ben', 'dov', 'emma']) await readAll(as);
});

const mention = (id: string, groupId?: string) => ({
  groupId,
  body: {markdown: '@You', mentions: [{text: '@You', id}]},
});

describe('the list', () => {
  it('has replies to one discussion together until they are read, and begins with the first of them', async () => {
    const id = await people.post({groupId: 'open'}, 'ana');
    const replies = [
      await people.reply(id, 'One', 'ben'),
      await people.reply(id, 'Two', 'emma'),
      await people.reply(id, 'Three', 'ben'),
    ];
    const [one, ...others] = await unread(people, 'ana');
    assert.deepEqual(others, []);
    assert.equal(await unreadCount(people, 'ana'), 1);
    assert.deepEqual([one!.reason, one!.actorCount, one!.subject?.id], ['REPLIED', 2, replies[0]]);
    assert.deepEqual(
      one!.actors.map(({displayName}) => displayName),
      ['Ben Ødegård', 'Emma Müller'],
    );
    await readAll('ana');
    const later = await people.reply(id, 'Four', 'dov');
    const [next, before] = await told(people, 'ana');
    assert.deepEqual([next!.subject?.id, next!.isRead, next!.actorCount], [later, false, 1]);
    assert.deepEqual([before!.subject?.id, before!.isRead, before!.actorCount], [replies[0], true, 2]);
  });

  it('comes in pages without a gap or a repetition, also of one moment, while more arrive', async () => {
    const made: string[] = [];
    for (let index = 0; index < 5; index++) made.push(await people.post(mention('ana'), 'ben'));
    await sql`update notifications set created_at = (select max(created_at) from notifications)
      where person_id = 'ana' and message_id = any(${made}::text[])`.execute(network.database);
    const found: (string | undefined)[] = [];
    let after: string | null = null;
    for (;;) {
      const {nodes, pageInfo} = await page(people, 'ana', {first: 2, after, unreadOnly: true});
      found.push(...nodes.map(({subject}) => subject?.id));
      if (after === null) await people.post(mention('ana'), 'emma');
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    assert.deepEqual([...found].sort(), [...made].sort());
  });

  it('refuses the cursor of another list', async () => {
    await people.post(mention('ana'), 'ben');
    await people.post(mention('ana'), 'ben');
    const {pageInfo} = await page(people, 'ana', {first: 1, unreadOnly: true});
    const {errors} = await network.ask(
      `{ viewer { notifications(after: "${pageInfo.endCursor}") { nodes { id } } } }`,
      {as: 'ana'},
    );
    assert.equal(errors?.[0]?.extensions?.code, 'INVALID');
  });

  it('has a sentence for pages that do not know the reason', async () => {
    await people.post(mention('ana'), 'ben');
    assert.equal((await unread(people, 'ana'))[0]!.summary, 'Ben Ødegård mentioned you.');
  });

  it('is in nobody’s but one’s own hands', async () => {
    await people.post(mention('ana'), 'ben');
    const {id} = (await unread(people, 'ana'))[0]!;
    await people.act('markNotificationsRead', {ids: [id]}, 'ben');
    assert.equal(await unreadCount(people, 'ana'), 1);
    const query = `{ node(id: "${id}") { id } }`;
    assert.deepEqual(await people.read(query, 'ben'), {node: null});
    assert.deepEqual(await people.read(query, 'ana'), {node: {id}});
    assert.deepEqual((await network.ask('{ viewer { unreadNotificationCount } }')).data, {viewer: null});
  });
});

describe('what has been read', () => {
  it('is marked by its id, all replies of one together, and stays read', async () => {
    const id = await people.post({groupId: 'open'}, 'ana');
    await people.reply(id, 'One', 'ben');
    await people.reply(id, 'Two', 'emma');
    await people.post(mention('ana'), 'ben');
    const [mentioned, replied] = await unread(people, 'ana');
    const {viewer} = await people.act<{viewer: {unreadNotificationCount: number}}>(
      'markNotificationsRead',
      {ids: [replied!.id]},
      'ana',
      'viewer { unreadNotificationCount }',
    );
    assert.equal(viewer.unreadNotificationCount, 1);
    assert.deepEqual(
      (await unread(people, 'ana')).map((one) => one.id),
      [mentioned!.id],
    );
  });

  it('is marked up to a moment, and what comes later is new', async () => {
    await people.post(mention('ana'), 'ben');
    const [seen] = await unread(people, 'ana');
    await people.post(mention('ana'), 'ben');
    await people.act('markNotificationsRead', {upTo: seen!.createdAt}, 'ana');
    assert.equal(await unreadCount(people, 'ana'), 1);
  });

  it('is marked at most a page of ids at a time', async () => {
    const ids = Array.from({length: 51}, (_, index) => `notification-${index}`);
    assert.equal(await people.refusal('markNotificationsRead', {ids}, 'ana'), 'TOO_LONG ids');
  });
});

describe('whoever loses sight of something', () => {
  const leave = () => people.act('leaveGroup', {groupId: 'vault'}, 'ana');
  const join = () =>
    network.database
      .insertInto('memberships')
      .values({group_id: 'vault', person_id: 'ana', role: 'MEMBER', since: new Date()})
      .execute();

  it('is told of it no more, by list, count, id or stream, and again when it is in sight', async () => {
    await people.post(mention('ana', 'vault'), 'dov');
    const {id} = (await unread(people, 'ana'))[0]!;
    await leave();
    assert.equal(await unreadCount(people, 'ana'), 0);
    assert.ok(!(await told(people, 'ana')).some((one) => one.id === id));
    assert.deepEqual(await people.read(`{ node(id: "${id}") { id } }`, 'ana'), {node: null});
    const more = () => people.post(mention('ana', 'vault'), 'dov');
    assert.deepEqual(await heardBy(network, 'ana', {bell: {notifications: true}}, more), []);
    await join();
    assert.equal(await unreadCount(people, 'ana'), 2);
  });
});

describe('the stream', () => {
  const heard = (person: string, happen: () => Promise<unknown>) =>
    heardBy(network, person, {bell: {notifications: true}, all: {feed: {stream: 'ALL'}}}, happen);
  const bell = async (person: string, happen: () => Promise<unknown>): Promise<string[]> =>
    (await heard(person, happen)).filter((change) => change.startsWith('bell'));

  it('tells those whom it concerns, and nobody else', async () => {
    const happen = () => people.post(mention('ana', 'open'), 'ben');
    assert.deepEqual(await bell('ana', happen), ['bell UPDATED null']);
    assert.deepEqual(await bell('emma', happen), []);
    assert.deepEqual(await bell('ben', happen), []);
  });

  it('tells of what is taken back, of an outcome, and of what was read on another page', async () => {
    const id = await people.post({groupId: 'open', facet: {question: {}}}, 'ana');
    const reply = await people.reply(id, 'One', 'ben');
    const choose = (replyId: string | null) => () => people.act('chooseBestAnswer', {postId: id, replyId}, 'ana');
    assert.deepEqual(await bell('ben', choose(reply)), ['bell UPDATED null']);
    assert.deepEqual(await bell('ben', choose(null)), ['bell UPDATED null']);
    assert.deepEqual(await heard('ana', () => readAll('ana')), ['bell UPDATED null'], 'and no feed');
    assert.deepEqual(await bell('emma', () => people.post(mention('ana'), 'ben').then(() => readAll('ana'))), []);
    const another = await people.reply(id, 'Two', 'ben');
    assert.deepEqual(await bell('ana', () => people.act('deleteMessage', {id: another}, 'ben')), ['bell UPDATED null']);
  });
});
