/** Those who took part learn what has become of a discussion: its answer, its decision, what was agreed, and that it is done. */
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {type Actors, actors, newKey} from '../../support/node/acting.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {unread} from '../../support/node/notified.js';
import {smallCompany} from '../../support/node/small-company.js';

const everybody = ['ana', 'ben', 'carla', 'dov', 'emma'];

let network: TestNetwork;
let people: Actors;
let post: string;
let [first, second] = ['', ''];
before(async () => {
  network = await testNetwork({company: smallCompany});
  people = actors(network);
});
after(async () => {
  await network.close();
  assert.deepEqual(network.reported, []);
});
/** Ana has asked, Ben and Emma have answered, Carla follows: and all of them have read that. */
beforeEach(async () => {
  post = await people.post({groupId: 'open', facet: {question: {}}}, 'ana');
  [first, second] = [await people.reply(post, 'One', 'ben'), await people.reply(post, 'Two', 'emma')];
  await people.act('setFollowing', {id: post, following: true}, 'carla');
  await readAll();
});

async function readAll(): Promise<void> {
  for (const as of everybody) await people.act('markNotificationsRead', {upTo: new Date().toISOString()}, as);
}

/** As `name REASON subject by`. */
async function news(): Promise<string[]> {
  const found = await Promise.all(
    everybody.map(async (as) =>
      (await unread(people, as)).map(
        ({reason, subject, actors: [actor]}) => `${as} ${reason} ${subject?.id} ${actor?.displayName}`,
      ),
    ),
  );
  return found.flat();
}

for (const [field, reason] of [
  ['chooseBestAnswer', 'ANSWER_CHOSEN'],
  ['recordDecision', 'DECISION_RECORDED'],
] as const) {
  describe(field, () => {
    const set = (replyId: string | null, as: string) => people.act(field, {postId: post, replyId}, as);

    it('tells all who took part, and once', async () => {
      await set(first, 'ana');
      await set(first, 'ana');
      const expected = ['ben', 'carla', 'emma'].map((name) => `${name} ${reason} ${first} Ana Lima`);
      assert.deepEqual(await news(), expected);
    });

    it('tells whoever asked when somebody else has chosen', async () => {
      await set(second, 'dov');
      assert.ok((await news()).includes(`ana ${reason} ${second} Dov Levi`));
    });

    it('tells them of another one instead, and of none when it is taken back', async () => {
      await set(first, 'ana');
      await set(second, 'ana');
      assert.deepEqual(await news(), [
        `ben ${reason} ${second} Ana Lima`,
        `carla ${reason} ${second} Ana Lima`,
        `emma ${reason} ${second} Ana Lima`,
      ]);
      await set(null, 'ana');
      assert.deepEqual(await news(), []);
    });

    it('taken back and chosen again is no news to whoever has read it', async () => {
      await set(first, 'ana');
      await readAll();
      await set(null, 'ana');
      await set(first, 'ana');
      assert.deepEqual(await news(), []);
    });
  });
}

describe('something to do', () => {
  const agree = async (assigneeId: string | null, as: string, sourceId: string | null = first) => {
    const input = {idempotencyKey: newKey(), task: 'Buy spoons', sourceId, assigneeId};
    const made = await people.act<{actionItem: {id: string}}>('createActionItem', input, as, 'actionItem { id }');
    await people.act('createActionItem', input, as);
    return made.actionItem.id;
  };

  it('tells whoever is to do it, unless it was his or her own idea', async () => {
    const id = await agree('ben', 'ana');
    await agree('emma', 'emma');
    assert.deepEqual(await news(), [`ben ACTION_ASSIGNED ${id} Ana Lima`]);
  });

  it('tells the next one when it is handed on, and the one before no more', async () => {
    const id = await agree('ben', 'ana');
    await people.act('updateActionItem', {id, assigneeId: 'emma'}, 'ben');
    await people.act('updateActionItem', {id, assigneeId: 'emma', task: 'Buy forks'}, 'ben');
    assert.deepEqual(await news(), [`emma ACTION_ASSIGNED ${id} Ben Ødegård`]);
  });

  it('tells whoever agreed it that it is done, and takes that back when it is open again', async () => {
    const id = await agree('ben', 'ana');
    await readAll();
    await people.act('updateActionItem', {id, state: 'DONE'}, 'ben');
    await people.act('updateActionItem', {id, state: 'DONE'}, 'ben');
    assert.deepEqual(await news(), [`ana ACTION_DONE ${id} Ben Ødegård`]);
    await people.act('updateActionItem', {id, state: 'OPEN'}, 'ana');
    assert.deepEqual(await news(), []);
  });

  it('without a discussion tells the two whom it concerns, too', async () => {
    const id = await agree('ben', 'ana', null);
    await people.act('updateActionItem', {id, state: 'DONE'}, 'ben');
    assert.deepEqual(await news(), [`ana ACTION_DONE ${id} Ben Ødegård`, `ben ACTION_ASSIGNED ${id} Ana Lima`]);
  });

  it('goes with its discussion', async () => {
    await agree('ben', 'ana');
    await people.act('deleteMessage', {id: post}, 'ana');
    assert.deepEqual(await news(), []);
  });
});
