/** Writing on behalf of a leader: who may, where, what everybody sees of it, and what happens when it is over. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {signProof} from '../../../demo/network/record-proof.js';
import {type Actors, actors, newKey} from '../../support/node/acting.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';
import {upload} from '../../support/node/uploading.js';

const secret = new TextEncoder().encode('a secret that the ledger and the network share');
let network: TestNetwork;
let people: Actors;
const delegate = (delegate_id: string, leader_id: string) =>
  network.database.insertInto('delegations').values({delegate_id, leader_id}).execute();
before(async () => {
  network = await testNetwork({
    recordIssuers: {ledger: secret},
    company: (now) => ({
      ...smallCompany(now),
      delegations: [
        {delegateId: 'emma', leaderId: 'dov'},
        {delegateId: 'carla', leaderId: 'dov'},
      ],
    }),
  });
  people = actors(network);
  // No leader, and one who is gone: neither is written for.
  await delegate('emma', 'ben');
  await delegate('emma', 'ghost');
});
after(async () => {
  await network.close();
  assert.deepEqual(network.reported, []);
});

const asDov = (as: string, more: object = {}) => people.post({onBehalfOfId: 'dov', ...more}, as);
const refused = (as: string, more: object = {}, onBehalfOfId = 'dov') =>
  people.refusal('createPost', {idempotencyKey: newKey(), body: {markdown: 'x'}, onBehalfOfId, ...more}, as);
const names = 'author { id } delegate { id } viewerDidAuthor viewerCanUpdate viewerCanDelete viewerCanReport';
const seen = async (id: string, as: string): Promise<Record<string, unknown> | null> =>
  (
    await people.read<{node: Record<string, unknown> | null}>(
      `{ node(id: "${id}") { ... on Message { ${names} } } }`,
      as,
    )
  ).node;
const both = {author: {id: 'dov'}, delegate: {id: 'emma'}};
const none = {viewerDidAuthor: false, viewerCanUpdate: false, viewerCanDelete: false, viewerCanReport: false};

describe('who writes for a leader', () => {
  it('knows for whom', async () => {
    const leaders = async (as: string) =>
      (await people.read<{viewer: {delegators: {id: string}[]}}>('{ viewer { delegators { id } } }', as)).viewer
        .delegators;
    assert.deepEqual(await leaders('emma'), [{id: 'dov'}]);
    assert.deepEqual(await leaders('ana'), []);
    assert.deepEqual(await leaders('dov'), []);
  });

  it('is named beside him or her, to everybody, in posts and replies', async () => {
    const postId = await asDov('emma', {groupId: 'open'});
    const {reply} = await people.act<{reply: {id: string}}>(
      'addReply',
      {idempotencyKey: newKey(), postId, body: {markdown: 'x'}, onBehalfOfId: 'dov'},
      'emma',
      'reply { id }',
    );
    for (const id of [postId, reply.id]) {
      for (const reader of ['ana', 'carla']) {
        assert.deepEqual(await seen(id, 'ana'), {...both, ...none, viewerCanReport: true}, reader);
      }
      const own = {viewerCanUpdate: true, viewerCanDelete: true, viewerCanReport: false};
      assert.deepEqual(await seen(id, 'emma'), {...both, ...own, viewerDidAuthor: false});
      assert.deepEqual(await seen(id, 'dov'), {...both, ...own, viewerDidAuthor: true});
    }
    const {feed} = await people.read<{feed: {nodes: {id: string}[]}}>(
      '{ feed(scope: {stream: LEADERSHIP}, first: 1) { nodes { id } } }',
      'ben',
    );
    assert.deepEqual(feed.nodes, [{id: postId}], 'it is the leader’s post');
  });

  it('writes as him- or herself where nobody is named, or one’s own name is', async () => {
    for (const more of [{}, {onBehalfOfId: 'emma'}]) {
      const id = await people.post(more, 'emma');
      const found = await seen(id, 'ana');
      assert.deepEqual([found!.author, found!.delegate], [{id: 'emma'}, null]);
    }
  });

  it('corrects the words, and takes them back', async () => {
    const id = await asDov('emma');
    assert.equal(await people.refusal('updateMessage', {id, body: {markdown: 'Better'}}, 'emma'), '');
    assert.deepEqual((await seen(id, 'ana'))!.delegate, {id: 'emma'});
    assert.equal(await people.refusal('deleteMessage', {id}, 'emma'), '');
  });

  it('brings files along', async () => {
    const id = await asDov('emma', {attachmentIds: [await upload(network, 'emma')]});
    assert.deepEqual((await seen(id, 'ana'))!.author, {id: 'dov'});
  });
});

describe('what is refused', () => {
  it('is writing for somebody who has not asked for it, is no leader, or is gone', async () => {
    const forbidden = 'FORBIDDEN onBehalfOfId';
    for (const as of ['ana', 'ben']) assert.equal(await refused(as), forbidden, as);
    for (const whom of ['ana', 'ben', 'ghost', 'nobody'])
      assert.equal(await refused('emma', {}, whom), forbidden, whom);
    const reply = {postId: 'soup', body: {markdown: 'x'}, onBehalfOfId: 'dov'};
    assert.equal(await people.refusal('addReply', {...reply, idempotencyKey: newKey()}, 'ana'), forbidden);
  });

  it('is writing where either of the two may not', async () => {
    assert.equal(await refused('emma', {groupId: 'vault'}), 'NOT_FOUND groupId', 'the delegate is not in it');
    assert.equal(await refused('emma', {groupId: 'board'}), 'FORBIDDEN groupId');
    assert.equal(await refused('carla', {groupId: 'board'}), '', 'both may');
    const membership = {group_id: 'board', person_id: 'dov'};
    await network.database
      .deleteFrom('memberships')
      .where('group_id', '=', membership.group_id)
      .where('person_id', '=', membership.person_id)
      .execute();
    assert.equal(await refused('carla', {groupId: 'board'}), 'FORBIDDEN onBehalfOfId', 'the leader may not');
    await network.database
      .insertInto('memberships')
      .values({...membership, role: 'OWNER', since: new Date()})
      .execute();
  });

  it('is speaking for a leader in a private group that he or she is not in', async () => {
    await network.database.updateTable('people').set({is_leader: true}).where('id', '=', 'ben').execute();
    await delegate('ana', 'ben');
    assert.equal(await refused('ana', {groupId: 'vault'}, 'ben'), 'FORBIDDEN onBehalfOfId');
    const reply = {postId: 'secret', body: {markdown: 'x'}, onBehalfOfId: 'ben', idempotencyKey: newKey()};
    assert.equal(await people.refusal('addReply', reply, 'ana'), 'FORBIDDEN onBehalfOfId');
    assert.equal(await refused('ana', {groupId: 'open'}, 'ben'), '');
    await network.database.updateTable('people').set({is_leader: false}).where('id', '=', 'ben').execute();
    assert.equal(await refused('ana', {groupId: 'open'}, 'ben'), 'FORBIDDEN onBehalfOfId');
  });

  it('is speaking for a leader in the discussion of a record that is not shown to him or her', async () => {
    const record = {system: 'ledger', type: 'invoice', id: '1'};
    const expiresAt = new Date(Date.now() + 600_000);
    const key = {record: {...record, proof: await signProof(secret, record, {holder: 'emma', expiresAt})}};
    const {context} = await people.act<{context: {thread: {id: string}}}>(
      'addPageComment',
      {idempotencyKey: newKey(), key, body: {markdown: 'Paid?'}},
      'emma',
      'context { thread { id } }',
    );
    const reply = {postId: context.thread.id, body: {markdown: 'x'}};
    const refusal = (more: object) => people.refusal('addReply', {...reply, ...more, idempotencyKey: newKey()}, 'emma');
    assert.equal(await refusal({onBehalfOfId: 'dov'}), 'FORBIDDEN onBehalfOfId');
    assert.equal(await refusal({}), '');
  });

  it('is announcing more than the leader could, and praising the leader in his or her own name', async () => {
    assert.equal(await refused('emma', {facet: {announcement: {}}}), 'FORBIDDEN facet.announcement');
    assert.equal(await refused('emma', {groupId: 'open', facet: {announcement: {}}}), '');
    assert.equal(await refused('carla', {facet: {announcement: {}}}), 'FORBIDDEN facet.announcement', 'not for him');
    assert.equal(await refused('emma', {facet: {praise: {personIds: ['dov']}}}), 'INVALID facet.praise.personIds');
  });
});

describe('a comment on a page or a record', () => {
  interface Commented {
    readonly reply: {readonly id: string} | null;
    readonly context: {readonly thread: {readonly id: string} | null} | null;
  }
  const comment = (url: string, as: string, more: object = {}) =>
    people.act<Commented>(
      'addPageComment',
      {idempotencyKey: newKey(), key: {url}, body: {markdown: 'Well said'}, onBehalfOfId: 'dov', ...more},
      as,
      'reply { id } context { thread { id } }',
    );
  const refusedComment = async (...[url, as, more]: Parameters<typeof comment>) => {
    const {reply, context, userErrors} = await comment(url, as, more);
    assert.equal(reply, null);
    assert.equal(context?.thread ?? null, null, 'nothing was begun');
    return [userErrors[0]?.code, userErrors[0]?.field?.join('.')].join(' ');
  };

  it('names both, and so does the discussion that it begins', async () => {
    const {reply, context} = await comment('https://wiki.example/Plan', 'emma');
    const own = {viewerCanUpdate: true, viewerCanDelete: true, viewerCanReport: false};
    for (const [id, rights] of [[reply!.id, own] as const, [context!.thread!.id, none] as const]) {
      assert.deepEqual(await seen(id, 'ana'), {...both, ...none, viewerCanReport: true});
      assert.deepEqual(await seen(id, 'emma'), {...both, ...rights, viewerDidAuthor: false});
      assert.deepEqual(await seen(id, 'dov'), {...both, ...rights, viewerDidAuthor: true});
    }
    const next = await comment('https://wiki.example/Plan', 'carla');
    assert.deepEqual((await seen(next.reply!.id, 'ana'))!.delegate, {id: 'carla'});
    assert.deepEqual((await seen(context!.thread!.id, 'ana'))!.delegate, {id: 'emma'}, 'who began stays who began');
  });

  it('is refused to those who are no delegates, and begins nothing', async () => {
    const forbidden = 'FORBIDDEN onBehalfOfId';
    for (const as of ['ana', 'ben']) assert.equal(await refusedComment('https://wiki.example/None', as), forbidden, as);
    for (const onBehalfOfId of ['ben', 'ghost', 'nobody'])
      assert.equal(await refusedComment('https://wiki.example/None', 'emma', {onBehalfOfId}), forbidden, onBehalfOfId);
    const own = await comment('https://wiki.example/None', 'ana', {onBehalfOfId: 'ana'});
    assert.deepEqual((await seen(own.reply!.id, 'ben'))!.delegate, null);
    const {reply, userErrors} = await comment('https://wiki.example/None', 'ana');
    assert.deepEqual([reply, userErrors[0]!.code], [null, 'FORBIDDEN'], 'where there is a discussion already');
  });

  it('is refused where the leader may not write, or sees nothing', async () => {
    const board = {groupId: 'board'};
    assert.equal(await refusedComment('https://wiki.example/Board', 'emma', board), 'FORBIDDEN groupId', 'she may not');
    const membership = {group_id: 'board', person_id: 'dov'};
    const members = network.database.deleteFrom('memberships').where('group_id', '=', 'board');
    await members.where('person_id', '=', 'dov').execute();
    const refusedFor = await refusedComment('https://wiki.example/Board', 'carla', board);
    assert.equal(refusedFor, 'FORBIDDEN onBehalfOfId', 'the leader may not');
    const again = {...membership, role: 'OWNER', since: new Date()} as const;
    await network.database.insertInto('memberships').values(again).execute();
    const record = {system: 'ledger', type: 'invoice', id: '2'};
    const expiresAt = new Date(Date.now() + 600_000);
    const key = {record: {...record, proof: await signProof(secret, record, {holder: 'emma', expiresAt})}};
    assert.equal(await refusedComment('', 'emma', {key}), 'FORBIDDEN onBehalfOfId', 'of a record');
    assert.deepEqual((await comment('', 'emma', {key, onBehalfOfId: null})).userErrors, []);
  });

  it('is one however often it is sent, and another under its key in another name', async () => {
    const idempotencyKey = newKey();
    const first = await comment('https://wiki.example/Once', 'emma', {idempotencyKey});
    const again = await comment('https://wiki.example/Once', 'emma', {idempotencyKey});
    assert.deepEqual(again.reply, first.reply);
    const {reply, userErrors} = await comment('https://wiki.example/Once', 'emma', {
      idempotencyKey,
      onBehalfOfId: null,
    });
    assert.deepEqual([reply, userErrors[0]!.code], [null, 'CONFLICT']);
  });
});

describe('when it is over', () => {
  it('what was written stays as it was, and is the leader’s alone to change', async () => {
    const id = await asDov('emma', {groupId: 'open'});
    await network.database.deleteFrom('delegations').where('delegate_id', '=', 'emma').execute();
    assert.equal(await refused('emma'), 'FORBIDDEN onBehalfOfId');
    assert.deepEqual(await seen(id, 'emma'), {...both, ...none});
    assert.equal((await seen(id, 'dov'))!.viewerCanUpdate, true);
    assert.equal(await people.refusal('deleteMessage', {id}, 'emma'), 'FORBIDDEN id');
    await delegate('emma', 'dov');
  });

  it('nobody judges words that he or she has written for somebody', async () => {
    const id = await asDov('carla', {groupId: 'open'});
    const reports = async (as: string) =>
      (
        await people.read<{reports: {nodes: {message: {id: string}}[]} | null}>(
          '{ reports { nodes { message { id } } } }',
          as,
        )
      ).reports?.nodes.map(({message}) => message.id);
    assert.equal(
      await people.refusal('reportMessage', {messageId: id, reason: 'WRONG', note: null}, 'ana'),
      'REJECTED messageId',
      'its author and its writer are all who look after the place',
    );
    const managed = (is_community_manager: boolean) =>
      network.database.updateTable('people').set({is_community_manager}).where('id', '=', 'ben').execute();
    await managed(true);
    assert.equal(await people.refusal('reportMessage', {messageId: id, reason: 'WRONG', note: null}, 'ana'), '');
    assert.deepEqual(await reports('ben'), [id]);
    assert.deepEqual(await reports('carla'), []);
    assert.equal(await people.refusal('dismissReports', {messageId: id, until: new Date().toISOString()}, 'ben'), '');
    await managed(false);
    const other = await asDov('emma', {groupId: 'open'});
    assert.equal(await people.refusal('reportMessage', {messageId: other, reason: 'WRONG', note: null}, 'ana'), '');
    assert.deepEqual(await reports('carla'), [other]);
    assert.deepEqual(await reports('dov'), []);
  });
});
