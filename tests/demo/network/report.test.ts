/** Reports: who makes them, whom they reach, what comes of them, and that nobody else learns of any of it. */
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import type {NetworkEvent} from '../../../demo/network/live/bus.js';
import {type Actors, actors} from '../../support/node/acting.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';

interface Found {
  readonly message: {readonly id: string};
  readonly reporterCount: number;
  readonly reasons: readonly {readonly reason: string; readonly count: number}[];
  readonly notes: readonly string[];
  readonly lastReportedAt: string;
}
interface FoundList {
  readonly totalCount: number;
  readonly pageInfo: {readonly hasNextPage: boolean; readonly endCursor: string | null};
  readonly nodes: readonly Found[];
}

let network: TestNetwork;
let people: Actors;
let now = new Date();
const events: NetworkEvent[] = [];
before(async () => {
  network = await testNetwork({company: smallCompany, now: () => now});
  people = actors(network);
  network.changes.subscribe((event) => event.notified ?? events.push(event));
});
after(async () => {
  await network.close();
  assert.deepEqual(network.reported, []);
});
beforeEach(async () => {
  await network.database.deleteFrom('reports').execute();
  events.splice(0);
});

/** Every report a minute after the one before. */
function report(messageId: string, as: string, reason = 'SPAM', note: string | null = null) {
  now = new Date(now.getTime() + 60_000);
  return people.refusal('reportMessage', {messageId, reason, note}, as);
}

async function listed(as: string, of = ''): Promise<FoundList | null> {
  const fields = `totalCount pageInfo { hasNextPage endCursor }
    nodes { message { id } reporterCount reasons { reason count } notes lastReportedAt }`;
  return (await people.read<{reports: FoundList | null}>(`{ reports${of} { ${fields} } }`, as)).reports;
}

const idsFor = async (as: string, of = ''): Promise<string[] | null> =>
  (await listed(as, of))?.nodes.map(({message}) => message.id) ?? null;

const rightsOf = async (id: string, as: string) =>
  (
    await people.read<{node: unknown}>(
      `{ node(id: "${id}") { ... on Message { viewerCanReport viewerHasReported } } }`,
      as,
    )
  ).node;

describe('reporting', () => {
  it('is for others’ words that one can read', async () => {
    assert.equal(await report('soup', 'ben'), 'FORBIDDEN messageId');
    assert.equal(await report('soup-3', 'ben'), 'NOT_FOUND messageId');
    assert.equal(await report('secret', 'ben'), 'NOT_FOUND messageId');
    assert.equal(await report('soup', 'ana', 'OTHER', 'x'.repeat(2001)), 'TOO_LONG note');
    assert.deepEqual(await rightsOf('soup', 'ben'), {viewerCanReport: false, viewerHasReported: false});
    assert.deepEqual(await rightsOf('soup', 'ana'), {viewerCanReport: true, viewerHasReported: false});
  });

  it('is done once for the same words: whoever did is told, others are not', async () => {
    assert.equal(await report('soup', 'ana', 'WRONG', ' Not lentils. '), '');
    assert.equal(await report('soup', 'ana', 'WRONG', 'Not lentils.'), '', 'the answer may have got lost');
    assert.equal(await report('soup', 'ana', 'SPAM'), 'CONFLICT messageId');
    assert.equal(events.length, 1);
    assert.deepEqual(await rightsOf('soup', 'ana'), {viewerCanReport: true, viewerHasReported: true});
    for (const other of ['ben', 'dov', 'emma']) {
      assert.equal(((await rightsOf('soup', other)) as {viewerHasReported: boolean}).viewerHasReported, false, other);
    }
    const [found] = (await listed('dov'))!.nodes;
    assert.deepEqual([found?.reporterCount, found?.notes], [1, ['Not lentils.']]);
  });

  it('can be done again when the words are others', async () => {
    const id = await people.post({groupId: 'open', body: {markdown: 'Good words'}}, 'ben');
    assert.equal(await report(id, 'ana'), '');
    now = new Date(now.getTime() + 60_000);
    await people.act('updateMessage', {id, body: {markdown: 'Bad words'}}, 'ben');
    assert.deepEqual(await rightsOf(id, 'ana'), {viewerCanReport: true, viewerHasReported: false});
    assert.equal(await report(id, 'ana', 'HARASSMENT'), '');
    assert.deepEqual((await listed('dov'))!.nodes[0]!.reasons, [{reason: 'HARASSMENT', count: 1}]);
  });

  it('is refused where nobody but the author would read it', async () => {
    // Dov alone looks after the private group; Carla, who runs the network, is not in it.
    assert.equal(await report('secret', 'ana'), 'REJECTED messageId');
    assert.equal(await report('secret-1', 'dov'), '');
    assert.equal(await report('soup', 'dov'), '');
  });
});

describe('reports', () => {
  it('reach those who look after the place, the latest first, with all that was said', async () => {
    await report('soup', 'ana', 'WRONG', 'Salty');
    await report('soup-2', 'ben', 'OTHER');
    await report('soup', 'emma', 'SPAM', 'An advertisement');
    await report('soup', 'dov', 'SPAM');
    for (const as of ['dov', 'carla']) {
      const {nodes, totalCount} = (await listed(as))!;
      assert.equal(totalCount, 2);
      assert.deepEqual(
        nodes.map(({message}) => message.id),
        ['soup', 'soup-2'],
        as,
      );
      const [{lastReportedAt, ...rest}] = nodes as unknown as [Found];
      assert.equal(Date.parse(lastReportedAt), now.getTime());
      assert.deepEqual(rest, {
        message: {id: 'soup'},
        reporterCount: 3,
        reasons: [
          {reason: 'SPAM', count: 2},
          {reason: 'WRONG', count: 1},
        ],
        notes: ['An advertisement', 'Salty'],
      });
    }
  });

  it('are nobody else’s business: not the author’s, the reporters’ or a member’s', async () => {
    await report('soup', 'ana');
    for (const as of ['ana', 'ben', 'emma']) {
      assert.equal(await listed(as), null, as);
      const viewer = await people.read<{viewer: unknown}>('{ viewer { capabilities } }', as);
      assert.deepEqual(viewer.viewer, {capabilities: ['POST']});
    }
    assert.deepEqual((await people.read<{viewer: unknown}>('{ viewer { capabilities } }', 'dov')).viewer, {
      capabilities: ['POST', 'MODERATE'],
    });
  });

  it('of one’s own words go to the others who look after the place', async () => {
    await report('welcome', 'ana');
    await report('rules', 'ben');
    assert.deepEqual(await idsFor('dov'), []);
    assert.deepEqual(await idsFor('carla'), ['rules', 'welcome']);
  });

  it('in a private group stay in it', async () => {
    await report('secret-1', 'dov');
    assert.deepEqual(await idsFor('carla'), []);
    assert.deepEqual(await idsFor('dov'), ['secret-1']);
    assert.deepEqual(await idsFor('ana'), null);
  });

  it('in a private group are its owners’ alone, also when somebody who runs the network is a member', async () => {
    const carla = {group_id: 'vault', person_id: 'carla', role: 'MEMBER' as const, since: now};
    await network.database.insertInto('memberships').values(carla).execute();
    await report('secret-1', 'dov');
    assert.deepEqual(await idsFor('carla'), []);
    assert.deepEqual(
      await people.refusal('dismissReports', {messageId: 'secret-1', until: now.toISOString()}, 'carla'),
      'FORBIDDEN messageId',
    );
    await network.database
      .deleteFrom('memberships')
      .where('group_id', '=', 'vault')
      .where('person_id', '=', 'carla')
      .execute();
    assert.deepEqual(await idsFor('dov'), ['secret-1']);
  });

  it('are asked for by group, by thread and page by page', async () => {
    for (const id of ['soup', 'soup-2', 'forks', 'welcome']) await report(id, 'ana');
    assert.deepEqual(await idsFor('carla', '(groupId: "open")'), ['forks', 'soup-2', 'soup']);
    assert.deepEqual(await idsFor('carla', '(groupId: "board")'), []);
    assert.deepEqual(await idsFor('carla', '(postId: "soup")'), ['soup-2', 'soup']);
    const page = (await listed('carla', '(first: 3)'))!;
    assert.deepEqual([page.totalCount, page.pageInfo.hasNextPage, page.nodes.length], [4, true, 3]);
    assert.deepEqual(await idsFor('carla', `(first: 3, after: "${page.pageInfo.endCursor}")`), ['soup']);
    const {errors} = await network.ask('{ reports(groupId: "vault") { totalCount } }', {as: 'carla'});
    assert.equal(errors?.[0]?.extensions?.code, 'FORBIDDEN');
  });
});

describe('what comes of reports', () => {
  const dismiss = (messageId: string, as: string, until = now) =>
    people.refusal('dismissReports', {messageId, until: until.toISOString()}, as);

  it('is nothing, if those who look after the place find nothing', async () => {
    await report('soup', 'ana');
    for (const as of ['ana', 'ben', 'emma']) assert.equal(await dismiss('soup', as), 'FORBIDDEN messageId', as);
    assert.equal(await dismiss('secret', 'carla'), 'NOT_FOUND messageId');
    assert.equal(await dismiss('soup', 'carla'), '');
    assert.equal(await dismiss('soup', 'dov'), '', 'twice is once');
    assert.deepEqual(await idsFor('dov'), []);
    assert.equal(await report('soup', 'ana', 'OTHER'), 'CONFLICT messageId');
    assert.deepEqual(await rightsOf('soup', 'ana'), {viewerCanReport: true, viewerHasReported: true});
  });

  it('leaves what was reported meanwhile', async () => {
    await report('soup', 'ana');
    const seen = now;
    await report('soup', 'emma', 'WRONG');
    assert.equal(await dismiss('soup', 'dov', seen), '');
    assert.deepEqual((await listed('dov'))!.nodes[0]?.reasons, [{reason: 'WRONG', count: 1}]);
  });

  it('goes with the message', async () => {
    const id = await people.post({groupId: 'open'}, 'ben');
    const replyId = await people.reply(id, 'Words', 'emma');
    await report(replyId, 'ana');
    await report(id, 'ana');
    await people.act('deleteMessage', {id: replyId}, 'dov');
    assert.deepEqual(await idsFor('dov'), [id]);
    await people.act('deleteMessage', {id}, 'dov');
    assert.deepEqual(await idsFor('dov'), []);
  });
});
