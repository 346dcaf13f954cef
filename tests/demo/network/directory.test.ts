/** People, groups, topics; following, joining, leaving; what is not there yet. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {contract, inputWith, mutations} from '../../support/node/contract.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';

let network: TestNetwork;
before(async () => {
  network = await testNetwork({company: smallCompany});
});
after(() => network.close());

async function ask<Data = Record<string, unknown>>(source: string, as = 'ana', language = 'en'): Promise<Data> {
  const {data, errors} = await network.ask<Data>(source, {as, headers: {'accept-language': language}});
  assert.equal(errors, undefined);
  return data!;
}

describe('the network', () => {
  it('says what it can do, and in whose words', async () => {
    const {network: found} = await ask<{network: {features: string[]; reactions: {label: string}[]}}>(
      '{ network { name contractVersion creatableKinds features praiseBadges { key } reactions { key label emoji } } }',
      'ana',
      'de-CH, en;q=0.5',
    );
    assert.deepEqual(found.reactions[0], {key: 'like', label: 'Gefällt mir', emoji: '👍'});
    assert.equal(found.reactions.length, 6);
    assert.ok(found.features.includes('TRENDING') && !found.features.includes('DIGEST'));
  });

  it('answers UNSUPPORTED to every mutation that it does not offer, in words', async () => {
    const offered = [
      'createPost',
      'acknowledgeAnnouncement',
      'createUpload',
      'addReply',
      'addReaction',
      'removeReaction',
      'updateMessage',
      'deleteMessage',
      'reportMessage',
      'dismissReports',
      'closePost',
      'addPageComment',
      'chooseBestAnswer',
      'recordDecision',
      'createActionItem',
      'updateActionItem',
      'voteInPoll',
      'setFollowing',
      'joinGroup',
      'leaveGroup',
      'markNotificationsRead',
    ];
    const others = mutations().filter(({name}) => !offered.includes(name));
    assert.ok(others.length > 4);
    for (const {name, input} of others) {
      const {data, errors} = await network.ask<Record<string, {userErrors: {code: string; message: string}[]}>>(
        `mutation ($input: ${String(input.type)}) { ${name}(input: $input) { userErrors { code message } } }`,
        {as: 'ana', variables: {input: inputWith(input.type, 'soup')}},
      );
      assert.equal(errors, undefined, name);
      assert.deepEqual(data![name]!.userErrors, [
        {code: 'UNSUPPORTED', message: 'This network does not offer that yet.'},
      ]);
    }
  });

  it('answers nothing to every query that it does not offer, and harms no other', async () => {
    assert.ok(contract.getQueryType()!.getFields().adoption);
    assert.deepEqual(
      await ask(`{ search(query: "x") { totalCount }
        starters { id } placement(id: "x") { id }
        adoption(from: "2026-01-01", to: "2026-02-01") { refreshedAt }
        viewer { lastVisitAt digest { since } tours { tour } delegators { id } capabilities } }`),
      {
        search: null,
        starters: null,
        placement: null,
        adoption: null,
        viewer: {
          lastVisitAt: null,
          digest: null,
          tours: null,
          delegators: [],
          capabilities: ['POST'],
        },
      },
    );
  });
});

describe('people', () => {
  it('are found by id, email and handle, in any case, with or without the @', async () => {
    for (const by of ['id: "ana"', 'email: "ANA.LIMA@example.org"', 'handle: "Ana.Lima"', 'handle: "@ana.lima"']) {
      assert.deepEqual(await ask(`{ person(by: {${by}}) { id displayName } }`, 'ben'), {
        person: {id: 'ana', displayName: 'Ana Lima'},
      });
    }
    assert.deepEqual(await ask('{ person(by: {id: "ghost"}) { id } }'), {person: null});
    assert.deepEqual(await ask('{ person(by: {email: "nobody@example.org"}) { id } }'), {person: null});
  });

  it('have a face at an absolute address', async () => {
    assert.deepEqual(await ask('{ viewer { person { avatarUrl(size: 96) email isLeader } } }'), {
      viewer: {
        person: {avatarUrl: 'http://localhost:5173/faces/ana.svg', email: 'ana.lima@example.org', isLeader: false},
      },
    });
  });

  it('are listed by name, page by page, without those who are gone', async () => {
    type Found = {people: {nodes: {id: string}[]; pageInfo: {hasNextPage: boolean; endCursor: string}}};
    const {people: first} = await ask<Found>(
      '{ people(first: 3) { nodes { id } pageInfo { hasNextPage endCursor } } }',
    );
    const {people: rest} = await ask<Found>(
      `{ people(first: 3, after: "${first.pageInfo.endCursor}") { nodes { id } pageInfo { hasNextPage endCursor } } }`,
    );
    assert.deepEqual(
      [first, rest].map(({nodes}) => nodes.map(({id}) => id)),
      [
        ['ana', 'ben', 'carla'],
        ['dov', 'emma'],
      ],
    );
    assert.deepEqual([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage], [true, false]);
  });

  it('are filtered by any word, by department, to leaders', async () => {
    const found = async (filter: string): Promise<string[]> =>
      (
        await ask<{people: {nodes: {id: string}[]}}>(`{ people(filter: {${filter}}) { nodes { id } } }`)
      ).people.nodes.map(({id}) => id);
    assert.deepEqual(await found('query: "nurs"'), ['ana']);
    assert.deepEqual(await found('query: "ODEG"'), ['ben']);
    assert.deepEqual(await found('query: "%"'), ['ana', 'ben', 'carla', 'dov', 'emma']);
    assert.deepEqual(await found('department: "Care"'), ['ana']);
    assert.deepEqual(await found('leadersOnly: true'), ['dov']);
  });

  it('are followed, and not any more; nobody follows oneself', async () => {
    const follow = async (id: string, following: boolean, as = 'ana') =>
      (
        await ask<{setFollowing: {subject: unknown; userErrors: {code: string}[]}}>(
          `mutation { setFollowing(input: {id: "${id}", following: ${following}}) { subject { ... on Person {
            viewerIsFollowing followerCount viewerCanFollow } ... on Topic { viewerIsFollowing } ... on Post {
            viewerIsFollowing } } userErrors { code } } }`,
          as,
        )
      ).setFollowing;
    const followed = {viewerIsFollowing: true, followerCount: 2, viewerCanFollow: true};
    assert.deepEqual((await follow('dov', true)).subject, followed);
    assert.deepEqual((await follow('dov', true)).subject, followed);
    assert.deepEqual((await follow('dov', false)).subject, {...followed, viewerIsFollowing: false, followerCount: 1});
    assert.deepEqual((await follow('topic-soup', true)).subject, {viewerIsFollowing: true});
    assert.deepEqual((await follow('soup', true)).subject, {viewerIsFollowing: true});
    assert.deepEqual((await follow('ana', true)).userErrors, [{code: 'INVALID'}]);
    assert.deepEqual((await follow('open', true)).userErrors, [{code: 'UNSUPPORTED'}]);
    assert.deepEqual((await follow('soup-1', true)).userErrors, [{code: 'UNSUPPORTED'}]);
    assert.deepEqual(await follow('secret', true, 'ben'), {subject: null, userErrors: [{code: 'NOT_FOUND'}]});
  });
});

describe('groups', () => {
  const groupIds = async (args: string, as: string): Promise<string[]> =>
    (await ask<{groups: {nodes: {id: string}[]}}>(`{ groups${args} { nodes { id } } }`, as)).groups.nodes.map(
      ({id}) => id,
    );

  it('are those that one may see, by name; or only one’s own', async () => {
    assert.deepEqual(await groupIds('', 'ana'), ['board', 'open', 'vault']);
    assert.deepEqual(await groupIds('', 'carla'), ['board', 'open']);
    assert.deepEqual(await groupIds('(filter: {memberOnly: true})', 'ben'), ['open']);
    assert.deepEqual(await groupIds('(filter: {memberOnly: true})', 'carla'), []);
    assert.deepEqual(await groupIds('(filter: {query: "kit"})', 'carla'), ['open']);
    assert.deepEqual(await groupIds('(first: 1)', 'ana'), ['board']);
  });

  it('say who is in them and what one may do there', async () => {
    assert.deepEqual(
      await ask(
        '{ node(id: "open") { ... on Group { memberCount privacy viewerMembership viewerCanPost viewerCanJoin unreadCount members { nodes { id } } } } }',
        'dov',
      ),
      {
        node: {
          memberCount: 3,
          privacy: 'PUBLIC',
          viewerMembership: 'OWNER',
          viewerCanPost: true,
          viewerCanJoin: false,
          unreadCount: null,
          members: {nodes: [{id: 'ana'}, {id: 'ben'}, {id: 'dov'}]},
        },
      },
    );
  });

  const change = async (field: 'joinGroup' | 'leaveGroup', id: string, as: string) =>
    (
      await ask<Record<string, {group: unknown; userErrors: {code: string}[]}>>(
        `mutation { ${field}(input: {groupId: "${id}"}) { group { viewerMembership memberCount viewerCanPost viewerCanJoin }
          userErrors { code } } }`,
        as,
      )
    )[field]!;

  it('a public one is joined at once, and left again', async () => {
    const joined = {viewerMembership: 'MEMBER', memberCount: 4, viewerCanPost: true, viewerCanJoin: false};
    assert.deepEqual(await change('joinGroup', 'open', 'emma'), {group: joined, userErrors: []});
    assert.deepEqual(await change('joinGroup', 'open', 'emma'), {group: joined, userErrors: []});
    assert.deepEqual((await change('leaveGroup', 'open', 'emma')).group, {
      ...joined,
      viewerMembership: 'NONE',
      memberCount: 3,
      viewerCanJoin: true,
    });
  });

  it('a restricted one is asked to be let in; that is no right to write yet, and can be taken back', async () => {
    const asked = {viewerMembership: 'PENDING', memberCount: 2, viewerCanPost: false, viewerCanJoin: false};
    assert.deepEqual(await change('joinGroup', 'board', 'ben'), {group: asked, userErrors: []});
    assert.deepEqual((await change('leaveGroup', 'board', 'ben')).group, {
      ...asked,
      viewerMembership: 'NONE',
      viewerCanJoin: true,
    });
  });

  it('a private one is not there to be joined, and is gone once it is left', async () => {
    assert.deepEqual(await change('joinGroup', 'vault', 'ben'), {group: null, userErrors: [{code: 'NOT_FOUND'}]});
    assert.deepEqual(await change('leaveGroup', 'vault', 'ana'), {group: null, userErrors: []});
    assert.deepEqual(await ask('{ node(id: "secret") { id } }', 'ana'), {node: null});
    await network.database
      .insertInto('memberships')
      .values({group_id: 'vault', person_id: 'ana', role: 'MEMBER', since: new Date()})
      .execute();
  });

  it('are not left without an owner', async () => {
    const {group, userErrors} = await change('leaveGroup', 'open', 'dov');
    assert.deepEqual(userErrors, [{code: 'FORBIDDEN'}]);
    assert.equal((group as {viewerMembership: string}).viewerMembership, 'OWNER');
  });
});

describe('anything by its id', () => {
  it('comes in the order asked for, nulls in their places', async () => {
    const {nodes} = await ask<{nodes: unknown[]}>(
      '{ nodes(ids: ["soup-1", "none", "ana", "open", "soup", "ana", "topic-soup", "ghost"]) { __typename id } }',
    );
    assert.deepEqual(nodes, [
      {__typename: 'Reply', id: 'soup-1'},
      null,
      {__typename: 'Person', id: 'ana'},
      {__typename: 'Group', id: 'open'},
      {__typename: 'Post', id: 'soup'},
      {__typename: 'Person', id: 'ana'},
      {__typename: 'Topic', id: 'topic-soup'},
      null,
    ]);
    assert.deepEqual(await ask('{ nodes(ids: []) { id } }'), {nodes: []});
  });
});
