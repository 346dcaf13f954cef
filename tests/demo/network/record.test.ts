/** Discussions of business records that are read with a proof: what one gets for a wrong one, and what nobody else learns. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {signProof} from '../../../demo/network/record-proof.js';
import {type Actors, actors, newKey} from '../../support/node/acting.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';

const secret = new TextEncoder().encode('a secret that the ledger and the network share');
const invoice = {system: 'ledger', type: 'invoice', id: '2026/0042'};
let time = new Date();
let network: TestNetwork;
let people: Actors;
before(async () => {
  network = await testNetwork({company: smallCompany, now: () => time, recordIssuers: {ledger: secret}});
  people = actors(network);
});
after(async () => {
  await network.close();
  assert.deepEqual(network.reported, []);
});

const minutes = (count: number) => new Date(time.getTime() + count * 60_000);
const proofOf = (holder: string, record = invoice, expiresAt = minutes(10), key = secret) =>
  signProof(key, record, {holder, expiresAt});
const read = async (as: string, record: Record<string, unknown>) =>
  network.ask<{pageContext: {canonicalKey: string; commentCount: number; thread: {id: string} | null} | null}>(
    `query ($key: ContextKey!) { pageContext(key: $key) { canonicalKey commentCount thread { id } } }`,
    {as, variables: {key: {record}}},
  );
const comment = (as: string, record: Record<string, unknown>) =>
  people.act<{reply: {id: string} | null; context: {thread: {id: string}} | null}>(
    'addPageComment',
    {idempotencyKey: newKey(), key: {record}, body: {markdown: 'Who pays?'}},
    as,
    'reply { id } context { thread { id } }',
  );

describe('the discussion of a record', () => {
  it('of a system that asks for no proof is everybody’s', async () => {
    const ticket = {system: 'helpdesk', type: 'ticket', id: '7'};
    const {context} = await comment('ben', ticket);
    const {data} = await read('emma', ticket);
    assert.deepEqual(data!.pageContext, {
      canonicalKey: 'record:helpdesk/ticket/7',
      commentCount: 1,
      thread: {id: context!.thread.id},
    });
  });

  it('is refused without a good proof, in words, whether it is there or not', async () => {
    const otherSecret = new TextEncoder().encode('a secret that nobody has told the network at all');
    const wrong = {
      missing: undefined,
      nonsense: 'x.y.z',
      'of another person': await proofOf('ben'),
      'of another record': await proofOf('ana', {...invoice, id: '1'}),
      'by somebody else': await proofOf('ana', invoice, minutes(10), otherSecret),
      'run out': await proofOf('ana', invoice, minutes(-1)),
    };
    const messages: string[] = [];
    for (const [name, proof] of Object.entries(wrong)) {
      const {data, errors} = await read('ana', {...invoice, proof});
      assert.deepEqual([data!.pageContext, errors?.[0]?.extensions?.code], [null, 'FORBIDDEN'], name);
      const {reply, userErrors} = await comment('ana', {...invoice, proof});
      assert.equal(reply, null);
      assert.deepEqual([userErrors[0]!.code, userErrors[0]!.field], ['FORBIDDEN', ['key', 'record', 'proof']]);
      assert.equal(userErrors[0]!.message, errors![0]!.message);
      messages.push(userErrors[0]!.message);
    }
    assert.equal(new Set(messages).size, 3, 'missing, wrong and run out are told apart');
    assert.deepEqual(await network.database.selectFrom('page_threads').select('url').execute(), [{url: null}]);
  });

  it('is read, written and reacted to by whoever has one, and by nobody else', async () => {
    const ana = {...invoice, proof: await proofOf('ana')};
    // The issuer may know people by their mail address alone.
    const ben = {...invoice, proof: await proofOf('Ben.Degard@example.org')};
    const email = await network.database.selectFrom('people').select('email').where('id', '=', 'ben').execute();
    const benProof = await proofOf(email[0]!.email.toUpperCase());
    const {reply, context, userErrors} = await comment('ana', ana);
    assert.deepEqual(userErrors, []);
    const thread = context!.thread.id;
    const sees = async (as: string) =>
      (await people.read<{nodes: unknown[]}>(`{ nodes(ids: ["${thread}", "${reply!.id}"]) { id } }`, as)).nodes.filter(
        Boolean,
      ).length;
    assert.deepEqual(await Promise.all(['ana', 'ben', 'carla', 'dov'].map(sees)), [2, 0, 0, 0]);
    assert.equal((await read('ben', {...ben, proof: benProof})).data!.pageContext!.commentCount, 1);
    assert.equal(await sees('ben'), 2);
    const like = {messageId: reply!.id, reactionKey: 'like'};
    assert.equal(await people.refusal('addReaction', like, 'ben'), '');
    assert.equal(await people.refusal('addReaction', like, 'carla'), 'NOT_FOUND messageId');
    await people.reply(thread, 'I do.', 'ben');
    for (const as of ['carla', 'emma']) {
      const {feed} = await people.read<{feed: {nodes: {id: string}[]}}>(
        '{ feed(scope: {stream: ALL}, first: 50) { nodes { id } } }',
        as,
      );
      assert.ok(!feed.nodes.some(({id}) => id === thread));
    }
    assert.equal(
      await people.refusal(
        'createActionItem',
        {idempotencyKey: newKey(), task: 'Pay', sourceId: thread, assigneeId: 'carla'},
        'ana',
      ),
      'INVALID assigneeId',
    );
  });

  it('closes again when the proof runs out; a new one opens it', async () => {
    const page = await read('dov', {...invoice, proof: await proofOf('dov', invoice, minutes(5))});
    const thread = page.data!.pageContext!.thread!.id;
    const node = async () => (await people.read<{node: unknown}>(`{ node(id: "${thread}") { id } }`, 'dov')).node;
    assert.deepEqual(await node(), {id: thread});
    time = minutes(6);
    assert.equal(await node(), null);
    await read('dov', {...invoice, proof: await proofOf('dov')});
    assert.deepEqual(await node(), {id: thread});
  });
});
