/** What discussions come to: best answers and decisions. Who may say so, and what happens when two do at once. */
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {NetworkEvent} from '../../../demo/network/live/bus.js';
import {type Actors, actors} from '../../support/node/acting.js';
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

const kinds = [
  {
    field: 'chooseBestAnswer',
    facet: 'question { bestAnswer { id } chosenBy { id } }',
    outcomeOf: ({question}: Shown) => [question!.bestAnswer?.id ?? null, question!.chosenBy?.id ?? null],
  },
  {
    field: 'recordDecision',
    facet: 'decision { reply { id } recordedBy { id } }',
    outcomeOf: ({decision}: Shown) => [decision?.reply.id ?? null, decision?.recordedBy.id ?? null],
  },
] as const;
interface Shown {
  readonly question?: {readonly bestAnswer: {id: string} | null; readonly chosenBy: {id: string} | null};
  readonly decision?: {readonly reply: {id: string}; readonly recordedBy: {id: string}} | null;
}

for (const {field, facet, outcomeOf} of kinds) {
  describe(field, () => {
    const set = async (postId: string, replyId: string | null, as: string) => {
      const {post, userErrors} = await people.act<{post: Shown | null}>(
        field,
        {postId, replyId},
        as,
        `post { id ${facet} }`,
      );
      return {outcome: post && outcomeOf(post), error: userErrors[0]?.code, message: userErrors[0]?.message};
    };
    const question = () => people.post({groupId: 'open', facet: {question: {}}}, 'ana');

    it('marks a reply, another one, and takes it back; the same again is no news', async () => {
      const id = await question();
      const [first, second] = [await people.reply(id, 'One', 'ben'), await people.reply(id, 'Two', 'emma')];
      events.splice(0);
      assert.deepEqual((await set(id, first, 'ana')).outcome, [first, 'ana']);
      assert.deepEqual((await set(id, first, 'ana')).outcome, [first, 'ana']);
      assert.deepEqual((await set(id, first, 'dov')).outcome, [first, 'ana'], 'agreeing changes nothing');
      assert.deepEqual(events, [{kind: 'UPDATED', postId: id, groupId: 'open', actorId: 'ana'}]);
      assert.deepEqual((await set(id, second, 'ana')).outcome, [second, 'ana'], 'one’s own mind can be changed');
      assert.deepEqual((await set(id, null, 'ana')).outcome, [null, null]);
      assert.equal(events.length, 3);
    });

    it('of two people who mark different replies at once lets one stand, and tells the other who', async () => {
      const id = await question();
      const [first, second] = [await people.reply(id, 'One', 'ben'), await people.reply(id, 'Two', 'emma')];
      const answers = await Promise.all([set(id, first, 'ana'), set(id, second, 'dov')]);
      const [refused, ...others] = answers.filter(({error}) => error);
      assert.equal(refused?.error, 'CONFLICT');
      assert.equal(others.length, 0);
      const accepted = answers.find(({error}) => !error)!;
      assert.deepEqual(refused.outcome, accepted.outcome, 'the view is put right');
      assert.match(refused.message!, /^(Ana Lima|Dov Levi) has /);
      assert.deepEqual((await set(id, null, 'dov')).outcome, [null, null], 'taken back in sight');
      assert.deepEqual((await set(id, second, 'dov')).outcome, [second, 'dov']);
    });

    it('is for whoever asked, the owners of the group and those who run the network, closed or not', async () => {
      const id = await question();
      const reply = await people.reply(id, 'One', 'ben');
      await people.act('closePost', {postId: id, isClosed: true}, 'ana');
      for (const as of ['ana', 'carla', 'dov']) {
        assert.deepEqual((await set(id, reply, as)).outcome, [reply, as]);
        await set(id, null, as);
      }
      for (const as of ['ben', 'emma']) {
        assert.deepEqual(await people.refusal(field, {postId: id, replyId: reply}, as), 'FORBIDDEN postId');
      }
    });

    it('knows only replies of the thread that are there', async () => {
      const id = await question();
      for (const replyId of ['soup-1', 'secret-1', 'nothing', id]) {
        assert.equal(await people.refusal(field, {postId: id, replyId}, 'ana'), 'NOT_FOUND replyId');
      }
      assert.equal(
        await people.refusal(field, {postId: 'soup', replyId: 'soup-3'}, 'ben'),
        field === 'recordDecision' ? 'NOT_FOUND replyId' : 'INVALID postId',
      );
      assert.equal(await people.refusal(field, {postId: 'secret', replyId: 'secret-1'}, 'ben'), 'NOT_FOUND postId');
    });

    it('is lost with the reply', async () => {
      const id = await question();
      const reply = await people.reply(id, 'One', 'ben');
      await set(id, reply, 'ana');
      await people.act('deleteMessage', {id: reply}, 'ben');
      const {node} = await people.read<{node: Shown}>(`{ node(id: "${id}") { ... on Post { ${facet} } } }`, 'ana');
      assert.deepEqual(outcomeOf(node), [null, null]);
    });
  });
}

describe('a question', () => {
  it('is answered as long as it has a best answer', async () => {
    const unanswered = async () => {
      const {feed} = await people.read<{feed: {nodes: {id: string}[]}}>(
        '{ feed(scope: {groupId: "open"}, filter: {unansweredOnly: true}, first: 50) { nodes { id } } }',
        'emma',
      );
      return feed.nodes.some(({id}) => id === 'forks');
    };
    const answer = await people.reply('forks', 'Right drawer.', 'ben');
    assert.equal(await unanswered(), true);
    await people.act('chooseBestAnswer', {postId: 'forks', replyId: answer}, 'emma');
    assert.equal(await unanswered(), false);
    await people.act('chooseBestAnswer', {postId: 'forks', replyId: null}, 'emma');
    assert.equal(await unanswered(), true);
  });

  it('shows who may choose, and no update has a best answer', async () => {
    const canChoose = async (as: string) =>
      (
        await people.read<{node: {question: {viewerCanChoose: boolean}}}>(
          '{ node(id: "forks") { ... on Post { question { viewerCanChoose } } } }',
          as,
        )
      ).node.question.viewerCanChoose;
    const all = ['ana', 'ben', 'carla', 'dov', 'emma'];
    assert.deepEqual(await Promise.all(all.map(canChoose)), [false, false, true, true, true]);
    assert.equal(
      await people.refusal('chooseBestAnswer', {postId: 'soup', replyId: 'soup-1'}, 'ben'),
      'INVALID postId',
    );
  });
});
