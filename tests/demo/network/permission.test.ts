/**
 * What is private does not exist for those outside. The proof is a twin: the same company without its private group. Whoever
 * is not in the group must get the same answer from both, letter for letter, whatever is asked or done: fields, counts,
 * pages, trends, suggestions, refusals.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import type {Company, SeedPost} from '../../../demo/network/seed/company.js';
import {feedIncludes} from '../../../demo/network/domain/feed.js';
import {answerOf, contextFor, everythingIn, inputWith, mutations} from '../../support/node/contract.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {pendingIn, smallCompany} from '../../support/node/small-company.js';

const now = new Date();
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);

/** Things in the vault that reach out of it: a shared topic, people outside, more heat than anything public has. */
function talkInTheVault(): SeedPost[] {
  const people = ['ana', 'dov', 'ben', 'emma', 'carla'];
  return [
    {
      id: 'vault-soup',
      // Wrote this while he was in the group.
      authorId: 'ben',
      groupId: 'vault',
      kind: 'QUESTION',
      markdown: 'Soup for @Emma Müller in the vault. #Soup #soup #Merger',
      mentions: [{text: '@Emma Müller', id: 'emma'}],
      language: 'en',
      at: ago(30),
      topics: ['Soup', 'SOUP', 'Merger', 'TAKEOVER'],
      askedIds: ['emma', 'carla', 'ben'],
      reactions: people.map((personId) => ({personId, key: 'celebrate', at: ago(5)})),
      replies: people.map((authorId, index) => ({
        id: `vault-soup-${index}`,
        authorId,
        markdown: `Words of ${authorId} in the vault`,
        mentions: [],
        language: 'en',
        at: ago(20 - index),
        reactions: [],
      })),
    },
  ];
}

const outwards: SeedPost = {
  id: 'outwards',
  authorId: 'ana',
  groupId: 'open',
  kind: 'UPDATE',
  markdown: 'Ask @Vault Merger, they have #Soup',
  mentions: [{text: '@Vault Merger', id: 'vault'}],
  language: 'en',
  at: ago(400),
  topics: [],
  reactions: [],
  replies: [],
};

/** Public posts that point at the vault are in both: what their authors wrote there is theirs to answer for. */
function company(hasVault: boolean): Company {
  const whole = smallCompany(now);
  const follows = [
    {personId: 'emma', kind: 'post' as const, subject: 'secret'},
    {personId: 'ben', kind: 'topic' as const, subject: 'Soup'},
    ...whole.follows,
  ];
  const posts = [...whole.posts, ...talkInTheVault(), ...praiseInTheVault(), outwards];
  return {
    ...whole,
    follows,
    groups: whole.groups.filter(({id}) => hasVault || id !== 'vault'),
    posts: posts.filter(({groupId}) => hasVault || groupId !== 'vault'),
  };
}

const secretPage = 'http://localhost/page';

/** What was decided and agreed in there, with things to do for people who are outside by now. */
async function outcomesInTheVault({database}: TestNetwork): Promise<void> {
  const decided = {decision_id: 'secret-1', recorded_by_id: 'dov', recorded_at: ago(10)};
  await database.updateTable('messages').set(decided).where('id', '=', 'secret').execute();
  const place = {group_id: 'vault', post_id: 'secret', canonical_key: secretPage, audience: 'vault'};
  await database
    .insertInto('page_threads')
    .values({...place, url: secretPage, title: 'The merger', created_at: ago(9)})
    .execute();
  const link = {group_id: 'vault', root_id: 'vault-soup', is_public: false, created_at: ago(8)};
  await database
    .insertInto('message_links')
    .values({...link, message_id: 'vault-soup', canonical_key: secretPage})
    .execute();
  const common = {group_id: 'vault', is_public: false, root_id: 'secret', source_id: 'secret-1', creator_id: 'dov'};
  for (const [index, assignee_id] of ['ana', 'ben', 'carla', 'emma', null].entries()) {
    const item = {id: `vault-action-${index}`, assignee_id, task: 'Sign', due_on: '2026-01-01', created_at: ago(9)};
    await database
      .insertInto('action_items')
      .values({...common, ...item})
      .execute();
  }
}

/** Praise and an announcement: whom it is about, and who has confirmed it. */
function praiseInTheVault(): SeedPost[] {
  const common = {
    authorId: 'dov',
    groupId: 'vault',
    mentions: [],
    language: 'en',
    topics: [],
    reactions: [],
    replies: [],
  };
  return [
    {
      ...common,
      id: 'vault-praise',
      kind: 'PRAISE',
      markdown: 'Well merged.',
      at: ago(25),
      praise: {personIds: ['ana', 'ben'], badgeKey: 'idea'},
      pictures: [{id: 'vault-picture', name: 'vault.png', altText: 'The vault', drawing: 'curve'}],
    },
    {
      ...common,
      id: 'vault-announcement',
      kind: 'ANNOUNCEMENT',
      markdown: 'We merge.',
      at: ago(24),
      announcement: {
        requiresAcknowledgement: true,
        acknowledgements: [{personId: 'ben', at: ago(20)}],
      },
    },
  ];
}

/** Reports of what is in there: those who run the network are outsiders, too. */
async function reportsInTheVault({database}: TestNetwork): Promise<void> {
  for (const [index, message_id] of ['secret', 'secret-1', 'vault-soup-0', 'vault-soup-2'].entries()) {
    const said = {reason: 'CONFIDENTIAL', note: 'The vault', created_at: ago(index)};
    await database
      .insertInto('reports')
      .values({group_id: 'vault', message_id, person_id: 'emma', ...said})
      .execute();
  }
}

/** Words that wait in there for its owner: those who run the network do not look at them. */
async function heldInTheVault({database}: TestNetwork): Promise<void> {
  const {rows} = await sql<{id: string}>`
    insert into held_messages (group_id, id, root_id, author_id, created_at, language, kind, markdown, plain, blocks,
      is_public, is_closed, held_at, held_for, topic_names)
    select group_id, h.id, h.root_id, 'ana', ${ago(1)}::timestamptz, language, 'UPDATE', 'Held', 'Held', blocks, false, false,
      ${ago(1)}::timestamptz, 'merger', '["Merger"]'::jsonb
    from messages, (values ('vault-held', null), ('vault-held-reply', 'secret')) as h(id, root_id)
    where messages.id = 'secret' returning id`.execute(database);
  assert.equal(rows.length, 2);
}

const outsiders = ['ben', 'carla', 'emma'];
const secretIds = [
  ...['vault', 'secret', 'secret-1', 'vault-soup', 'vault-soup-2', 'vault-action-1'],
  ...['vault-praise', 'vault-announcement', 'vault-picture', 'vault-held', 'vault-held-reply', 'nobody-has-this-id'],
  ...['notification-message-secret-ben', 'notification-message-secret-1-ben', 'notification-message-vault-praise-ben'],
];

let real: TestNetwork;
let twin: TestNetwork;
before(async () => {
  real = await testNetwork({company: () => company(true), now: () => now});
  twin = await testNetwork({company: () => company(false), now: () => now});
  await pendingIn(real.database, 'vault', 'emma');
  await outcomesInTheVault(real);
  await reportsInTheVault(real);
  await heldInTheVault(real);
});
after(async () => {
  await real.close();
  await twin.close();
});

async function assertTwins(personId: string, query: string, variables: Record<string, unknown> = {}): Promise<string> {
  const answers = [
    await answerOf(real, personId, query, {variables, now}),
    await answerOf(twin, personId, query, {variables, now}),
  ];
  const [told, expected] = answers as [string, string];
  // The answers are long: shown is where they part.
  let same = 0;
  while (same < told.length && told[same] === expected[same]) same++;
  const around = (answer: string): string => answer.slice(Math.max(0, same - 150), same + 150);
  assert.equal(around(told), around(expected), `${personId} is told of the vault by ${query.slice(0, 120)}`);
  return told;
}

const depth = 3;
const connectionOf = (node: string): string =>
  `{ totalCount pageInfo ${everythingIn('PageInfo', 1)} edges { cursor node ${everythingIn(node, depth)} } }`;
const feedOf = `{ totalCount pageInfo ${everythingIn('PageInfo', 1)}
  edges { cursor reason node ${everythingIn('Post', depth)} } }`;

const scopes = [
  ...['HOME', 'FOLLOWING', 'ALL', 'LEADERSHIP'].map((stream) => ({stream})),
  ...['open', 'board', 'vault', 'none'].map((groupId) => ({groupId})),
  ...['topic-soup', 'topic-merger', 'topic-none'].map((topicId) => ({topicId})),
  ...['ana', 'ben', 'dov', 'ghost'].map((authorId) => ({authorId})),
  {context: {url: secretPage}},
];
const filters = [
  {kinds: ['QUESTION']},
  {kinds: ['POLL']},
  {unansweredOnly: true},
  {askedOfViewerOnly: true},
  {since: ago(600).toISOString()},
  {awaitingAcknowledgementOnly: true},
  {kinds: ['PRAISE', 'ANNOUNCEMENT']},
  {kinds: ['ANNOUNCEMENT']},
];

for (const personId of outsiders) {
  describe(`${personId}, who is not in the private group`, () => {
    for (const scope of scopes) {
      it(`reads the feed of ${JSON.stringify(scope)} as if there were no such group`, async () => {
        const query = (page: string): string => `query ($scope: FeedScope!, $filter: FeedFilter, $orderBy: FeedOrder) {
          feed(scope: $scope, filter: $filter, orderBy: $orderBy, first: 4) ${page} }`;
        for (const orderBy of ['ACTIVITY', 'NEWEST']) await assertTwins(personId, query(feedOf), {scope, orderBy});
        for (const filter of filters) {
          await assertTwins(personId, query('{ pageInfo { hasNextPage } edges { cursor reason } }'), {scope, filter});
        }
      });
    }

    it('finds nothing of it among groups, people, topics and trends', async () => {
      for (const query of [
        `{ groups(first: 50) ${connectionOf('Group')} }`,
        `{ groups(filter: {memberOnly: true}) ${connectionOf('Group')} }`,
        `{ groups(filter: {query: "vault"}) ${connectionOf('Group')} }`,
        `{ people(first: 50) ${connectionOf('Person')} }`,
        `{ reports(first: 50) ${connectionOf('Report')} }`,
        `{ reports(groupId: "vault") ${connectionOf('Report')} }`,
        `{ reports(postId: "secret") ${connectionOf('Report')} }`,
        `{ people(filter: {query: "a"}) ${connectionOf('Person')} }`,
        '{ viewer { unreadNotificationCount } }',
        `{ viewer { notifications(first: 50) ${connectionOf('Notification')} } }`,
        `{ viewer { notifications(unreadOnly: true) ${connectionOf('Notification')} } }`,
        `{ viewer ${everythingIn('Viewer', depth)} actionItems ${connectionOf('ActionItem')} network ${everythingIn('Network', depth)} }`,
        ...['POSTS', 'TOPICS'].flatMap((of) =>
          ['DAY', 'WEEK', 'MONTH'].flatMap((window) =>
            ['', ', groupId: "open"', ', groupId: "vault"', ', groupId: "none"'].map(
              (group) =>
                `{ trending(of: ${of}, window: ${window}${group}, first: 20) ${everythingIn('Trend', depth)} }`,
            ),
          ),
        ),
        ...['', 'v', 'Vault', 'mer', 'so', 'be', 'a'].flatMap((prefix) =>
          ['null', '"vault"', '"open"'].map(
            (group) => `{ autocomplete(prefix: "${prefix}", kinds: [PERSON, GROUP, TOPIC, POST], groupId: ${group},
              first: 20) ${everythingIn('Suggestion', depth)} }`,
          ),
        ),
        `{ search(query: "merger") { totalCount } similarPosts(text: "merger") { id } actionItems { totalCount } done: actionItems(state: DONE) { totalCount }
           vault: actionItems(groupId: "vault") { totalCount }
           starters(groupId: "vault") { id } }`,
        `{ pageContext(key: {url: "${secretPage}"}) ${everythingIn('PageContext', depth)}
           pageContexts(keys: [{url: "${secretPage}"}]) { commentCount title } }`,
      ]) {
        await assertTwins(personId, query);
      }
    });

    it('gets nothing by id, and no hint that there was something', async () => {
      const ids = [...secretIds, 'topic-merger', 'topic-soup', 'soup', 'soup-3', 'outwards', 'ana', 'open', 'ghost'];
      const answer = await assertTwins(
        personId,
        `query ($ids: [ID!]!) { nodes(ids: $ids) ${everythingIn('Node', depth)} }`,
        {
          ids,
        },
      );
      const {data} = JSON.parse(answer) as {data: {nodes: ({id: string} | null)[]}};
      assert.deepEqual(
        data.nodes.map((node) => node?.id ?? null),
        [...secretIds.map(() => null), null, 'topic-soup', 'soup', 'soup-3', 'outwards', 'ana', 'open', null],
      );
      for (const id of ids)
        await assertTwins(personId, `query ($id: ID!) { node(id: $id) ${everythingIn('Node', depth)} }`, {id});
    });

    it('can do nothing to it, and is refused as if it were not there', async () => {
      for (const {name, input} of mutations()) {
        for (const id of secretIds) {
          const payload = everythingIn(`${name[0]!.toUpperCase()}${name.slice(1)}Payload`, 2);
          const query = `mutation ($input: ${String(input.type)}) { ${name}(input: $input) ${payload} }`;
          await assertTwins(personId, query, {input: inputWith(input.type, id)});
        }
      }
      for (const [field, id] of [
        ['facet: {question: {askedIds: ["vault"]}}', 'group as a person'],
        ['groupId: "vault", facet: {announcement: {}}', 'announcement in a group that is not there'],
        ['facet: {praise: {personIds: ["vault"]}}', 'group as a person to praise'],
        ['groupId: "vault", facet: {poll: {options: ["a"]}}', 'unsupported in a group that is not there'],
      ]) {
        await assertTwins(
          personId,
          `mutation { createPost(input: {idempotencyKey: "${id}", body: {markdown: "x"}, ${field}}) {
            post { id } userErrors { code message field } } }`,
        );
      }
    });

    it('hears nothing of it in a stream', async () => {
      const context = contextFor(real, personId, now);
      for (const scope of [{stream: 'HOME'}, {stream: 'ALL'}, {stream: 'FOLLOWING'}, {stream: 'LEADERSHIP'}] as const) {
        assert.deepEqual([...(await feedIncludes(context, scope, ['secret', 'vault-soup']))], []);
      }
      await assert.rejects(feedIncludes(context, {groupId: 'vault'}, ['secret']), {message: /no access/});
    });
  });
}

it('lets nobody find out a name by mentioning it, nor how a topic is spelled in there', async () => {
  for (const personId of outsiders) {
    const mention = await assertTwins(
      personId,
      `mutation { createPost(input: {idempotencyKey: "mention", groupId: "open", topicNames: ["Takeover"], body: {
            markdown: "Who is @Vault Merger?", mentions: [{text: "@Vault Merger", id: "vault"}]}}) {
          post { excerpt topics { name postCount } body { blocks { segments { __typename text } } } }
          userErrors { code message field } } }`,
    );
    assert.match(mention, /"__typename":"TextSegment","text":"Who is @Vault Merger\?"/);
  }
});

it('leaves the private group as it was, after everything that outsiders tried', async () => {
  const rows = await real.database.selectFrom('memberships').selectAll().where('group_id', '=', 'vault').execute();
  assert.deepEqual(rows.map(({person_id, role}) => `${person_id} ${role}`).sort(), [
    'ana MEMBER',
    'dov OWNER',
    'emma PENDING',
  ]);
  const messages = await real.database.selectFrom('messages').select('id').where('group_id', '=', 'vault').execute();
  assert.equal(messages.length, 10);
  const reactions = await real.database.selectFrom('reactions').select('key').where('group_id', '=', 'vault').execute();
  assert.equal(reactions.length, 8);
});

describe('the twin would be noticed', () => {
  it('by members, in every way that outsiders were tried in', async () => {
    for (const query of [
      '{ groups { nodes { id } } }',
      '{ actionItems { totalCount } }',
      `{ pageContext(key: {url: "${secretPage}"}) { title } }`,
      `{ pageContext(key: {url: "${secretPage}"}) { mentions { nodes { id } } } }`,
      '{ viewer { actionItems { totalCount } } }',
      '{ viewer { unreadNotificationCount } }',
      '{ viewer { notifications { nodes { id } } } }',
      '{ node(id: "notification-message-secret-ana") { id } }',
      '{ feed(scope: {stream: HOME}) { nodes { id } } }',
      '{ feed(scope: {authorId: "ben"}) { nodes { id } } }',
      '{ feed(scope: {topicId: "topic-soup"}) { nodes { id } } }',
      '{ node(id: "topic-soup") { ... on Topic { postCount } } }',
      '{ trending(window: DAY) { subject { ... on Post { id } } } }',
      '{ autocomplete(prefix: "mer", kinds: [TOPIC, GROUP]) { label } }',
      'mutation { createPost(input: {idempotencyKey: "t", groupId: "vault", body: {markdown: "x"}}) { post { excerpt } } }',
      'mutation { addReaction(input: {messageId: "secret", reactionKey: "like"}) { message { id } } }',
    ]) {
      const answers = await Promise.all([real, twin].map((network) => answerOf(network, 'ana', query, {now})));
      assert.notEqual(answers[0], answers[1], query);
    }
  });
});

describe('who may do what', () => {
  const people = ['ana', 'ben', 'carla', 'dov', 'emma'] as const;
  const yes = (...names: string[]) => new Set(names);
  const everybody = yes(...people);
  // Written down by hand: the rules again, in the form in which people state them.
  const rights = {
    soup: {read: everybody, reply: everybody, join: yes('carla', 'emma')},
    results: {read: everybody, reply: yes('ana', 'carla', 'dov'), join: yes('ben', 'carla', 'emma')},
    secret: {read: yes('ana', 'dov'), reply: yes('ana', 'dov'), join: yes()},
    welcome: {read: everybody, reply: everybody, join: yes()},
    rules: {read: everybody, reply: yes(), join: yes('carla', 'emma')},
  };
  for (const [postId, {read, reply, join}] of Object.entries(rights)) {
    for (const personId of people) {
      it(`${personId} and the post ${postId}`, async () => {
        type Found = {
          node: {viewerCanReply: boolean; viewerCanReact: boolean; group: {viewerCanJoin: boolean} | null} | null;
        };
        const {data} = await real.ask<Found>(
          `{ node(id: "${postId}") { ... on Post { viewerCanReply viewerCanReact group { viewerCanJoin } } } }`,
          {as: personId},
        );
        const found = data!.node;
        assert.equal(found !== null, read.has(personId), 'read');
        assert.equal(found?.viewerCanReact ?? false, read.has(personId), 'react');
        assert.equal(found?.viewerCanReply ?? false, reply.has(personId), 'reply');
        assert.equal(found?.group?.viewerCanJoin ?? false, join.has(personId), 'join');
        const written = await real.ask<{addReply: {reply: {id: string} | null; userErrors: {code: string}[]}}>(
          `mutation { addReply(input: {idempotencyKey: "${personId} ${postId}", postId: "${postId}",
            body: {markdown: "x"}}) { reply { id } userErrors { code } } }`,
          {as: personId},
        );
        assert.equal(written.data!.addReply.reply !== null, reply.has(personId), 'what is shown is what happens');
      });
    }
  }

  it('is nothing at all for somebody who is not signed in', async () => {
    for (const field of [
      'feed(scope: {stream: ALL}) { totalCount }',
      'groups { totalCount }',
      'people { totalCount }',
      'person(by: {id: "ana"}) { id }',
      'person(by: {handle: "ana.lima"}) { id }',
      'node(id: "soup") { id }',
      'node(id: "ana") { id }',
      'trending { rank }',
      'autocomplete(prefix: "", kinds: [PERSON]) { label }',
    ]) {
      const {data, errors} = await real.ask(`{ ${field} }`);
      assert.deepEqual(Object.values(data!), [null], field);
      assert.equal(errors?.[0]?.extensions?.code, 'UNAUTHENTICATED', field);
    }
    assert.deepEqual((await real.ask('{ viewer { person { id } } }')).data, {viewer: null});
  });
});
