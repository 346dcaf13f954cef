/** People are told of reactions, once a message; of who follows them; of what is due, and of polls that are over. */
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {sql} from 'kysely';
import {type Actors, actors, newKey} from '../../support/node/acting.js';
import {heardBy} from '../../support/node/hearing.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {told, unread, unreadCount} from '../../support/node/notified.js';
import {smallCompany} from '../../support/node/small-company.js';

let network: TestNetwork;
let people: Actors;
/** Where the network's clock stands still. Null: it goes. */
let stopped: Date | null = null;
before(async () => {
  network = await testNetwork({company: smallCompany, now: () => stopped ?? new Date()});
  people = actors(network);
});
after(async () => {
  await network.close();
  assert.deepEqual(network.reported, []);
});
const readAll = async (): Promise<void> => {
  for (const as of ['ana', 'ben', 'carla', 'dov', 'emma']) {
    await people.act('markNotificationsRead', {upTo: new Date().toISOString()}, as);
  }
};
beforeEach(readAll);

/** What is new to somebody, as `REASON subject by, by`. */
const news = async (as: string): Promise<string[]> =>
  (await unread(people, as)).map(
    ({reason, subject, actors: by}) => `${reason} ${subject?.id} ${by.map(({displayName}) => displayName).join(', ')}`,
  );

describe('a reaction', () => {
  const react = (messageId: string, as: string, reactionKey = 'like') =>
    people.act('addReaction', {messageId, reactionKey}, as);
  const unreact = (messageId: string, as: string, reactionKey = 'like') =>
    people.act('removeReaction', {messageId, reactionKey}, as);

  it('tells whoever wrote the message, never of one’s own, and all of them are one notification', async () => {
    const id = await people.post({groupId: 'open'}, 'ana');
    for (const as of ['ana', 'ben', 'emma', 'dov', 'carla']) await react(id, as);
    const [one, ...others] = await unread(people, 'ana');
    assert.deepEqual(others, []);
    assert.deepEqual([one!.reason, one!.subject?.id, one!.actorCount], ['REACTED', id, 4]);
    assert.equal(one!.actors[0]!.displayName, 'Carla Rossi', 'the latest first');
    assert.equal(await unreadCount(people, 'ana'), 1);
    assert.deepEqual(await news('ben'), []);
  });

  it('that was read is new again when somebody else reacts, as the same notification, and not before', async () => {
    const id = await people.post({groupId: 'open'}, 'ana');
    await react(id, 'ben');
    const [one] = await unread(people, 'ana');
    await people.act('markNotificationsRead', {ids: [one!.id]}, 'ana');
    await react(id, 'ben', 'thanks');
    await unreact(id, 'ben', 'thanks');
    assert.ok(!(await told(people, 'ana')).some(({subject}) => subject?.id === id), 'taken back');
    await react(id, 'ben');
    assert.deepEqual(await unread(people, 'ana'), [], 'another one of the same person is no news');
    await react(id, 'emma');
    const about = (await told(people, 'ana')).filter(({subject}) => subject?.id === id);
    assert.deepEqual(
      about.map((now) => [now.id, now.isRead, now.actorCount]),
      [[one!.id, false, 2]],
    );
    await people.act('markNotificationsRead', {ids: [one!.id]}, 'ana');
    assert.equal(await unreadCount(people, 'ana'), 0);
  });

  it('goes with its message, and is out of sight with the group', async () => {
    const id = await people.post({groupId: 'vault'}, 'ana');
    const reply = await people.reply(id, 'One', 'ana');
    await react(id, 'dov');
    await react(reply, 'dov');
    assert.deepEqual((await news('ana')).length, 2);
    await people.act('deleteMessage', {id: reply}, 'ana');
    assert.deepEqual(await news('ana'), [`REACTED ${id} Dov Levi`]);
    const [one] = await unread(people, 'ana');
    const membership = network.database.deleteFrom('memberships').where('person_id', '=', 'ana');
    const [was] = await network.database
      .selectFrom('memberships')
      .selectAll()
      .where('person_id', '=', 'ana')
      .where('group_id', '=', 'vault')
      .execute();
    await membership.where('group_id', '=', 'vault').execute();
    assert.deepEqual(await news('ana'), []);
    assert.deepEqual(await people.read(`{ node(id: "${one!.id}") { id } }`, 'ana'), {node: null});
    await network.database.insertInto('memberships').values(was!).execute();
    assert.deepEqual(await news('ana'), [`REACTED ${id} Dov Levi`]);
  });

  it('is heard of by the writer’s page alone', async () => {
    const id = await people.post({groupId: 'open'}, 'ana');
    const bell = (as: string, happen: () => Promise<unknown>) =>
      heardBy(network, as, {bell: {notifications: true}}, happen);
    assert.deepEqual(await bell('ana', () => react(id, 'ben')), ['bell UPDATED null']);
    assert.deepEqual(await bell('emma', () => react(id, 'dov')), []);
    assert.deepEqual(await bell('ana', () => unreact(id, 'ben')), ['bell UPDATED null']);
  });

  it('a thousand times leaves the rest of the list its room', async () => {
    const asked = await people.post({facet: {question: {askedIds: ['ana']}}}, 'ben');
    const id = await people.post({groupId: 'open'}, 'ana');
    await react(id, 'ben');
    await sql`insert into notifications (person_id, cause, reason, group_id, root_id, message_id, actor_id, created_at)
      select 'ana', 'reaction-x-' || i, 'REACTED', 'open', ${id}, ${id}, 'ben', now() from generate_series(1, 1000) i`.execute(
      network.database,
    );
    assert.deepEqual((await news('ana')).sort(), [`ASKED ${asked} Ben Ødegård`, `REACTED ${id} Ben Ødegård`]);
  });
});

describe('a follower', () => {
  const follow = (as: string, following = true) => people.act('setFollowing', {id: 'ana', following}, as);

  it('is told once, together with others who are new, and not when taken back', async () => {
    await follow('ben');
    await follow('emma');
    await follow('emma');
    const [one, ...others] = await unread(people, 'ana');
    assert.deepEqual(others, []);
    assert.deepEqual([one!.reason, one!.subject?.__typename, one!.actorCount], ['FOLLOWED', 'Person', 2]);
    await follow('emma', false);
    assert.deepEqual(await news('ana'), ['FOLLOWED ben Ben Ødegård']);
    await people.act('markNotificationsRead', {ids: [(await unread(people, 'ana'))[0]!.id]}, 'ana');
    await follow('ben', false);
    await follow('ben');
    assert.deepEqual(await news('ana'), []);
  });
});

describe('what is due', () => {
  // At midnight, tomorrow would be today before anybody has looked.
  before(() => void (stopped = new Date()));
  after(() => void (stopped = null));
  const inDays = (days: number): Date => new Date(stopped!.getTime() + days * 86_400_000);
  const day = (days: number): string => inDays(days).toISOString().slice(0, 10);
  const agree = async (): Promise<string> => {
    const input = {idempotencyKey: newKey(), task: 'Buy spoons', assigneeId: 'ben'};
    const made = await people.act<{actionItem: {id: string}}>('createActionItem', input, 'ana', 'actionItem { id }');
    await readAll();
    return made.actionItem.id;
  };
  const due = (id: string, on: string) =>
    sql`update action_items set due_on = ${on} where id = ${id}`.execute(network.database);

  it('is told whoever is to do it, on its day and once, and again when it has another day', async () => {
    const id = await agree();
    await due(id, day(1));
    assert.deepEqual(await news('ben'), []);
    await due(id, day(0));
    assert.deepEqual(await news('ben'), [`ACTION_DUE ${id} Ana Lima`]);
    assert.deepEqual(await news('ana'), []);
    await readAll();
    assert.deepEqual(await news('ben'), []);
    await due(id, day(-3));
    assert.deepEqual(await news('ben'), [`ACTION_DUE ${id} Ana Lima`]);
    assert.equal((await told(people, 'ben')).filter(({reason}) => reason === 'ACTION_DUE').length, 1);
  });

  it('begins with the day of whoever is to do it, who may live in yesterday or in tomorrow', async () => {
    const inZone = (time_zone: string | null) =>
      network.database.updateTable('people').set({time_zone}).where('id', '=', 'ben').execute();
    // At every moment, one of both has another day than the world's time.
    for (const zone of ['Pacific/Kiritimati', 'Etc/GMT+12']) {
      await inZone(zone);
      const dayThere = (days: number): string => new Intl.DateTimeFormat('sv', {timeZone: zone}).format(inDays(days));
      const id = await agree();
      await due(id, dayThere(1));
      assert.deepEqual(await news('ben'), [], zone);
      await due(id, dayThere(0));
      assert.deepEqual(await news('ben'), [`ACTION_DUE ${id} Ana Lima`], zone);
      await readAll();
      assert.deepEqual(await news('ben'), [], `${zone}: not dated in the future`);
    }
    await inZone(null);
  });

  it('is no news once it is done, or somebody else’s', async () => {
    const id = await agree();
    await due(id, day(-1));
    assert.equal((await news('ben')).length, 1);
    await people.act('updateActionItem', {id, state: 'DONE'}, 'ben');
    assert.deepEqual(await news('ben'), []);
  });
});

describe('a poll that is over', () => {
  const ask = async (groupId: string): Promise<string> => {
    const id = await people.post({groupId, facet: {poll: {options: ['Soup', 'Salad']}}}, 'ana');
    const {node} = await people.read<{node: {poll: {id: string; options: {id: string}[]}}}>(
      `{ node(id: "${id}") { ... on Post { poll { id options { id } } } } }`,
      'dov',
    );
    await people.act('voteInPoll', {pollId: node.poll.id, optionIds: [node.poll.options[0]!.id]}, 'dov');
    return id;
  };
  const end = (id: string, ago = '1 minute') =>
    sql`update polls set closes_at = now() - ${ago}::interval where post_id = ${id}`.execute(network.database);

  it('is told whoever made it or voted, once, and nobody else', async () => {
    const id = await ask('open');
    await end(id);
    assert.deepEqual(await news('ana'), [`POLL_CLOSED ${id} Ana Lima`]);
    assert.deepEqual(await news('dov'), [`POLL_CLOSED ${id} Ana Lima`]);
    assert.deepEqual(await news('ben'), []);
    await readAll();
    assert.deepEqual(await news('dov'), []);
    await people.act('closePost', {postId: id, isClosed: true}, 'ana');
    assert.deepEqual(await news('dov'), [], 'it was over already');
  });

  it('is no news any more after a week that nobody was told in, such as in a network that has only learned to tell', async () => {
    const [lately, long] = [await ask('open'), await ask('open')];
    await end(lately, '6 days');
    await end(long, '8 days');
    for (const who of ['ana', 'dov']) assert.deepEqual(await news(who), [`POLL_CLOSED ${lately} Ana Lima`]);
  });

  it('with its discussion is told at once, but for whoever ended it, and not while it goes on', async () => {
    const id = await ask('open');
    const close = (isClosed: boolean) => people.act('closePost', {postId: id, isClosed}, 'ana');
    assert.deepEqual(await heardBy(network, 'dov', {bell: {notifications: true}}, () => close(true)), [
      'bell UPDATED null',
    ]);
    assert.deepEqual(await news('dov'), [`POLL_CLOSED ${id} Ana Lima`]);
    assert.deepEqual(await news('ana'), []);
    await close(false);
    assert.deepEqual(await news('dov'), []);
  });

  it('goes with its post', async () => {
    const id = await ask('vault');
    await end(id);
    assert.equal((await news('dov')).length, 1);
    await people.act('deleteMessage', {id}, 'ana');
    assert.deepEqual(await news('dov'), []);
  });
});
