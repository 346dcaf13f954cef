/** Things to do: agreed in a discussion, given to somebody, due some day, done. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
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

const fields = `id task state dueOn completedAt viewerCanUpdate assignee { id } source { id }`;
interface Item {
  readonly id: string;
  readonly task: string;
  readonly state: string;
  readonly dueOn: string | null;
  readonly completedAt: string | null;
  readonly viewerCanUpdate: boolean;
  readonly assignee: {readonly id: string} | null;
  readonly source: {readonly id: string} | null;
}
type Input = Readonly<Record<string, unknown>>;

const create = async (input: Input, as: string): Promise<Item> => {
  const whole = {idempotencyKey: newKey(), task: 'Buy spoons', ...input};
  const {actionItem, userErrors} = await people.act<{actionItem: Item}>(
    'createActionItem',
    whole,
    as,
    `actionItem { ${fields} }`,
  );
  assert.deepEqual(userErrors, []);
  return actionItem;
};
const update = async (input: Input, as: string) =>
  (await people.act<{actionItem: Item}>('updateActionItem', input, as, `actionItem { ${fields} }`)).actionItem;
interface List {
  readonly nodes: readonly Item[];
  readonly totalCount: number;
  readonly pageInfo: {readonly hasNextPage: boolean; readonly endCursor: string};
}
const page = `{ nodes { ${fields} } totalCount pageInfo { hasNextPage endCursor } }`;
const ofGroup = async (args: string, as: string): Promise<List> =>
  (await people.read<{actionItems: List}>(`{ actionItems(${args}) ${page} }`, as)).actionItems;
const mine = async (as: string, args = ''): Promise<List> =>
  (await people.read<{viewer: {actionItems: List}}>(`{ viewer { actionItems${args} ${page} } }`, as)).viewer
    .actionItems;
const tasks = ({nodes}: List) => nodes.map(({task}) => task);

describe('something to do', () => {
  it('is agreed in a reply, found at the post, and with the one who is to do it', async () => {
    events.splice(0);
    const item = await create(
      {sourceId: 'soup-1', task: ' Buy spoons ', assigneeId: 'emma', dueOn: '2027-01-05'},
      'ana',
    );
    const {id, ...rest} = item;
    assert.deepEqual(rest, {
      task: 'Buy spoons',
      state: 'OPEN',
      dueOn: '2027-01-05',
      completedAt: null,
      viewerCanUpdate: true,
      assignee: {id: 'emma'},
      source: {id: 'soup-1'},
    });
    assert.deepEqual(events, [{kind: 'UPDATED', postId: 'soup', groupId: 'open', actorId: 'ana'}]);
    const {node} = await people.read<{node: unknown}>(
      '{ node(id: "soup") { ... on Post { actionItems { task viewerCanUpdate } } } }',
      'ben',
    );
    assert.deepEqual(node, {actionItems: [{task: 'Buy spoons', viewerCanUpdate: false}]});
    assert.deepEqual(tasks(await mine('emma')), ['Buy spoons']);
    assert.deepEqual(tasks(await mine('ana')), []);
    const found = await people.read<{node: unknown}>(`{ node(id: "${id}") { __typename id } }`, 'carla');
    assert.deepEqual(found.node, {__typename: 'ActionItem', id});
  });

  it('is done, and done again when it was done first; opened; given away; and what is not named stays', async () => {
    const {id} = await create({sourceId: 'soup', assigneeId: 'emma', dueOn: '2027-02-01'}, 'ana');
    events.splice(0);
    const done = await update({id, state: 'DONE'}, 'emma');
    assert.equal(done.state, 'DONE');
    assert.equal((await update({id, state: 'DONE'}, 'ana')).completedAt, done.completedAt);
    const {assignee, dueOn, completedAt, task} = await update({id, state: 'OPEN', assigneeId: 'ben'}, 'ana');
    assert.deepEqual([assignee!.id, dueOn, completedAt, task], ['ben', '2027-02-01', null, 'Buy spoons']);
    const cleared = await update({id, assigneeId: null, dueOn: null, task: 'Buy forks'}, 'ana');
    assert.deepEqual([cleared.assignee, cleared.dueOn, cleared.task], [null, null, 'Buy forks']);
    assert.equal(events.length, 4);
  });

  it('sent twice is there once', async () => {
    const input = {idempotencyKey: newKey(), sourceId: 'forks', task: 'Count them'};
    const answers = await Promise.all([create(input, 'ana'), create(input, 'ana'), create(input, 'ana')]);
    assert.equal(new Set(answers.map(({id}) => id)).size, 1);
    assert.equal(await people.refusal('createActionItem', {...input, task: 'Other'}, 'ana'), 'CONFLICT idempotencyKey');
  });

  it('is refused where somebody may not write, cannot read, or says nothing', async () => {
    const refused = (input: Input, as: string) =>
      people.refusal('createActionItem', {idempotencyKey: newKey(), task: 'Do it', ...input}, as);
    assert.equal(await refused({sourceId: 'results'}, 'ben'), 'FORBIDDEN sourceId');
    assert.equal(await refused({sourceId: 'secret'}, 'ben'), 'NOT_FOUND sourceId');
    assert.equal(await refused({sourceId: 'soup-3'}, 'ben'), 'NOT_FOUND sourceId');
    assert.equal(await refused({sourceId: 'secret', assigneeId: 'ben'}, 'ana'), 'INVALID assigneeId');
    assert.equal(await refused({sourceId: 'soup', assigneeId: 'ghost'}, 'ana'), 'NOT_FOUND assigneeId');
    assert.equal(await refused({sourceId: 'soup', task: '  '}, 'ana'), 'BLANK task');
    assert.equal(await refused({sourceId: 'soup', task: 'x'.repeat(501)}, 'ana'), 'TOO_LONG task');
    const {id} = await create({sourceId: 'soup', assigneeId: 'emma'}, 'ana');
    const change = (input: Input, as: string) => people.refusal('updateActionItem', {id, ...input}, as);
    assert.equal(await change({state: 'DONE'}, 'ben'), 'FORBIDDEN id');
    assert.equal(await change({state: 'DONE'}, 'dov'), '', 'owns the group');
    assert.equal(await change({task: ''}, 'ana'), 'BLANK task');
  });

  it('that is one’s own is seen by those whom it concerns and by nobody else', async () => {
    const {id} = await create({task: 'Call home', assigneeId: 'ben'}, 'ana');
    for (const [as, sees] of [
      ['ana', true],
      ['ben', true],
      ['carla', false],
      ['dov', false],
    ] as const) {
      const {node} = await people.read<{node: unknown}>(`{ node(id: "${id}") { id } }`, as);
      assert.equal(node !== null, sees, as);
    }
    assert.equal(await people.refusal('updateActionItem', {id, state: 'DONE'}, 'carla'), 'NOT_FOUND id');
    assert.ok(!tasks(await ofGroup('first: 50', 'ana')).includes('Call home'), 'agreed in no discussion');
    assert.ok(tasks(await mine('ben', '(first: 50)')).includes('Call home'));
  });
});

describe('open loops', () => {
  it('come overdue first, page by page without a gap, and are counted; those of private groups for members', async () => {
    const days = ['2027-03-01', null, '2020-01-01', '2027-03-01', '2026-01-01'];
    for (const [index, dueOn] of days.entries()) {
      await create({sourceId: 'results', task: `Board ${index}`, dueOn}, 'dov');
    }
    await create({sourceId: 'secret', task: 'Sign the papers', assigneeId: 'ana', dueOn: '2000-01-01'}, 'dov');
    const seen: string[] = [];
    for (let after = '', more = true; more;) {
      const found = await ofGroup(`groupId: "board", first: 2${after}`, 'emma');
      assert.equal(found.totalCount, 5);
      seen.push(...tasks(found));
      more = found.pageInfo.hasNextPage;
      after = `, after: "${found.pageInfo.endCursor}"`;
    }
    assert.deepEqual(seen, ['Board 2', 'Board 4', 'Board 0', 'Board 3', 'Board 1']);
    assert.equal(tasks(await ofGroup('first: 1', 'ana'))[0], 'Sign the papers');
    assert.equal(tasks(await ofGroup('first: 1', 'carla'))[0], 'Board 2');
    const {errors} = await network.ask('{ actionItems(groupId: "vault") { totalCount } }', {as: 'carla'});
    assert.equal(errors?.[0]?.extensions?.code, 'FORBIDDEN');
  });

  it('that are done are a list of their own, the latest first', async () => {
    const [{id: first}, {id: second}] = [
      await create({sourceId: 'welcome', task: 'First'}, 'ana'),
      await create({sourceId: 'welcome', task: 'Second'}, 'ana'),
    ];
    await update({id: second, state: 'DONE'}, 'ana');
    await update({id: first, state: 'DONE'}, 'ana');
    const done = await ofGroup('state: DONE, first: 1', 'ben');
    assert.deepEqual(tasks(done), ['First']);
    assert.deepEqual(tasks(await ofGroup(`state: DONE, first: 1, after: "${done.pageInfo.endCursor}"`, 'ben')), [
      'Second',
    ]);
  });

  it('go with the post; of a deleted reply the place goes, the task stays', async () => {
    const post = await people.post({groupId: 'open'}, 'ana');
    const reply = await people.reply(post, 'I will', 'ben');
    const {id} = await create({sourceId: reply, task: 'Promised'}, 'ben');
    await people.act('deleteMessage', {id: reply}, 'ben');
    const item = async () =>
      (
        await people.read<{node: unknown}>(
          `{ node(id: "${id}") { ... on ActionItem {
      task source { id } } } }`,
          'ana',
        )
      ).node;
    assert.deepEqual(await item(), {task: 'Promised', source: null});
    await people.act('deleteMessage', {id: post}, 'ana');
    assert.equal(await item(), null);
  });
});
