/** Writing posts and replies. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {NetworkEvent} from '../../../demo/network/live/bus.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';

let network: TestNetwork;
const events: NetworkEvent[] = [];
before(async () => {
  network = await testNetwork({company: smallCompany});
  network.changes.subscribe((event) => event.notified ?? events.push(event));
});
after(() => network.close());

interface UserError {
  readonly code: string;
  readonly message: string;
  readonly field: readonly string[] | null;
}
interface PostPayload {
  readonly post: {
    readonly id: string;
    readonly kind: string;
    readonly title: string | null;
    readonly excerpt: string;
    readonly language: string;
    readonly lastActivityAt: string;
    readonly group: {readonly id: string} | null;
    readonly author: {readonly id: string};
    readonly topics: readonly {readonly name: string}[];
    readonly question: {readonly viewerCanChoose: boolean} | null;
    readonly body: {readonly blocks: readonly {readonly segments: readonly Record<string, unknown>[]}[]};
  } | null;
  readonly isHeldForReview: boolean;
  readonly userErrors: readonly UserError[];
}

let keys = 0;

async function create(input: Record<string, unknown>, as = 'ana', language = 'en'): Promise<PostPayload> {
  const {data, errors} = await network.ask<{createPost: PostPayload}>(
    `mutation ($input: CreatePostInput!) { createPost(input: $input) {
      post { id kind title excerpt language lastActivityAt group { id } author { id } topics { name }
        question { viewerCanChoose }
        body { blocks { segments { __typename text ... on MentionSegment { mentioned { ... on Person { id } } } } } } }
      isHeldForReview userErrors { code message field } } }`,
    {
      as,
      variables: {input: {idempotencyKey: `key ${keys++}`, body: {markdown: 'Words'}, ...input}},
      headers: {'accept-language': language},
    },
  );
  assert.equal(errors, undefined);
  return data!.createPost;
}

async function refused(input: Record<string, unknown>, as = 'ana'): Promise<readonly [string, string | undefined]> {
  const count = await messageCount();
  const {post, userErrors} = await create(input, as);
  assert.equal(post, null);
  assert.equal(await messageCount(), count, 'nothing was written');
  assert.notEqual(userErrors[0]?.message ?? '', '');
  return [userErrors[0]!.code, userErrors[0]!.field?.join('.')];
}

async function messageCount(): Promise<number> {
  return (await network.database.selectFrom('messages').select('id').execute()).length;
}

describe('a new post', () => {
  it('to the whole network is read by everybody, and told to those who listen', async () => {
    const {post, isHeldForReview} = await create({body: {markdown: 'Hello **all**'}});
    assert.equal(isHeldForReview, false);
    assert.equal(post!.group, null);
    assert.equal(post!.author.id, 'ana');
    assert.equal(post!.excerpt, 'Hello all');
    assert.equal(post!.kind, 'UPDATE');
    assert.deepEqual(events.at(-1), {kind: 'ADDED', postId: post!.id, groupId: null, actorId: 'ana'});
    const {data} = await network.ask<{feed: {nodes: {id: string}[]}}>(
      '{ feed(scope: {stream: HOME}) { nodes { id } } }',
      {
        as: 'carla',
      },
    );
    assert.equal(data!.feed.nodes[0]!.id, post!.id);
  });

  it('to a group carries its title, topics by name and by #, and mentions', async () => {
    const {post} = await create({
      groupId: 'open',
      title: '  Lunch  ',
      topicNames: ['Food', '#Soup'],
      body: {
        markdown: 'Soup with @Ben Ødegård and @Nobody #lunch #SOUP',
        mentions: [
          {text: '@Ben Ødegård', id: 'ben'},
          {text: '@Nobody', id: 'nobody'},
        ],
      },
    });
    assert.equal(post!.title, 'Lunch');
    assert.equal(post!.group!.id, 'open');
    // The topic keeps the spelling in which it was used first.
    assert.deepEqual(
      post!.topics.map(({name}) => name),
      ['Food', 'lunch', 'Soup'],
    );
    const segments = post!.body.blocks[0]!.segments;
    assert.deepEqual(
      segments.find(({text}) => text === '@Ben Ødegård'),
      {
        __typename: 'MentionSegment',
        text: '@Ben Ødegård',
        mentioned: {id: 'ben'},
      },
    );
    assert.ok(segments.some(({__typename, text}) => __typename === 'TextSegment' && String(text).includes('@Nobody')));
    const home = await network.ask<{feed: {edges: {reason: string}[]}}>(
      '{ feed(scope: {stream: HOME}) { edges { reason } } }',
      {as: 'ben'},
    );
    assert.equal(home.data!.feed.edges[0]!.reason, 'MENTIONED');
  });

  it('can be a question to people by name', async () => {
    const {post} = await create({groupId: 'open', facet: {question: {askedIds: ['carla', 'carla']}}});
    assert.equal(post!.kind, 'QUESTION');
    assert.deepEqual(post!.question, {viewerCanChoose: true});
    const {data} = await network.ask<{feed: {nodes: {id: string}[]}}>(
      '{ feed(scope: {stream: HOME}, filter: {askedOfViewerOnly: true, unansweredOnly: true}) { nodes { id } } }',
      {as: 'carla'},
    );
    assert.deepEqual(data!.feed.nodes, [{id: post!.id}]);
  });

  it('is in the language that its author writes in', async () => {
    assert.equal((await create({}, 'ben')).post!.language, 'de');
  });

  it('sent again with the same key is the same post, also when both are on their way together', async () => {
    const input = {idempotencyKey: 'once', body: {markdown: 'Only once'}};
    const count = await messageCount();
    const told = events.length;
    const answers = await Promise.all([create(input), create(input), create(input)]);
    answers.push(await create(input));
    assert.equal(new Set(answers.map(({post}) => post!.id)).size, 1);
    assert.equal(await messageCount(), count + 1);
    assert.equal(events.length, told + 1);
    const {post} = await create(input, 'ben');
    assert.notEqual(post!.id, answers[0].post!.id, 'keys belong to a person');
  });

  it('with a used key and other words is a conflict', async () => {
    await create({idempotencyKey: 'twice'});
    assert.deepEqual(await refused({idempotencyKey: 'twice', body: {markdown: 'Other'}}), [
      'CONFLICT',
      'idempotencyKey',
    ]);
  });

  it('that was refused may be corrected under the same key', async () => {
    await refused({idempotencyKey: 'again', body: {markdown: ' '}});
    assert.notEqual((await create({idempotencyKey: 'again'})).post, null);
  });
});

describe('a post is refused in words', () => {
  it('where it says nothing', async () => {
    assert.deepEqual(await refused({body: {markdown: ' \n\t'}}), ['BLANK', 'body.markdown']);
    assert.deepEqual(await refused({body: {markdown: '[a]: http://example.org'}}), ['BLANK', 'body.markdown']);
    assert.deepEqual(await refused({topicNames: ['  ']}), ['BLANK', 'topicNames']);
  });

  it('where it says too much', async () => {
    assert.deepEqual(await refused({body: {markdown: 'x'.repeat(20_001)}}), ['TOO_LONG', 'body.markdown']);
    assert.deepEqual(await refused({body: {markdown: '- x\n'.repeat(201)}}), ['TOO_LONG', 'body.markdown']);
    assert.deepEqual(await refused({title: 'x'.repeat(201)}), ['TOO_LONG', 'title']);
    assert.deepEqual(await refused({title: '🇳🇴'.repeat(201)}), ['TOO_LONG', 'title']);
    assert.deepEqual(await refused({topicNames: Array.from({length: 51}, (_, index) => `t${index}`)}), [
      'TOO_LONG',
      'topicNames',
    ]);
  });

  it('never for letters that are made of several parts: what counts is what a person sees', async () => {
    const flags = await create({
      idempotencyKey: 'flags',
      title: '🇳🇴'.repeat(200),
      body: {markdown: 'é'.repeat(20_000)},
    });
    assert.deepEqual(flags.userErrors, []);
    assert.notEqual(flags.post, null);
  });

  it('where one may not write', async () => {
    assert.deepEqual(await refused({groupId: 'board'}, 'ben'), ['FORBIDDEN', 'groupId']);
    assert.deepEqual(await refused({groupId: 'vault'}, 'ben'), ['NOT_FOUND', 'groupId']);
    assert.deepEqual(await refused({groupId: 'none'}, 'ben'), ['NOT_FOUND', 'groupId']);
    assert.notEqual((await create({groupId: 'board'}, 'carla')).post, null, 'who runs the network may');
  });

  it('where it asks people who are not there', async () => {
    assert.deepEqual(await refused({facet: {question: {askedIds: ['ben', 'ghost']}}}), [
      'NOT_FOUND',
      'facet.question.askedIds',
    ]);
  });

  it('where it wants what is not there yet', async () => {
    for (const [field, input] of Object.entries({
      linkUrl: {linkUrl: 'http://example.org'},
    })) {
      assert.deepEqual(await refused(input), ['UNSUPPORTED', field]);
    }
  });

  it('where its key is none', async () => {
    assert.deepEqual(await refused({idempotencyKey: ''}), ['INVALID', 'idempotencyKey']);
    assert.deepEqual(await refused({idempotencyKey: 'x'.repeat(200)}), ['INVALID', 'idempotencyKey']);
  });

  it('in the language of the request', async () => {
    for (const [language, words] of [
      ['de', /20\.000 Zeichen/],
      ['fr', /caractères/],
      ['ar', /حرف/],
      ['sv', /20,000 characters/],
    ] as const) {
      const {userErrors} = await create({body: {markdown: 'x'.repeat(20_001)}}, 'ana', language);
      assert.match(userErrors[0]!.message, words);
    }
  });
});

describe('a reply', () => {
  interface ReplyPayload {
    readonly reply: {
      readonly id: string;
      readonly inReplyTo: {readonly id: string} | null;
      readonly post: {readonly replyCount: number; readonly lastActivityAt: string; readonly participantCount: number};
    } | null;
    readonly userErrors: readonly UserError[];
  }

  async function reply(input: Record<string, unknown>, as = 'emma'): Promise<ReplyPayload> {
    const {data, errors} = await network.ask<{addReply: ReplyPayload}>(
      `mutation ($input: AddReplyInput!) { addReply(input: $input) {
        reply { id inReplyTo { id } post { replyCount lastActivityAt participantCount } }
        userErrors { code message field } } }`,
      {as, variables: {input: {idempotencyKey: `key ${keys++}`, body: {markdown: 'Words'}, ...input}}},
    );
    assert.equal(errors, undefined);
    return data!.addReply;
  }

  it('moves its thread up and counts, and is told with its thread', async () => {
    const before = Date.now();
    const {reply: written} = await reply({postId: 'soup', inReplyToId: 'soup-1'});
    assert.equal(written!.inReplyTo!.id, 'soup-1');
    // Three replies and a tombstone were there; Emma had reacted before.
    assert.equal(written!.post.replyCount, 4);
    assert.equal(written!.post.participantCount, 5);
    assert.ok(Date.parse(written!.post.lastActivityAt) >= before);
    assert.deepEqual(events.at(-1), {
      kind: 'ADDED',
      postId: 'soup',
      groupId: 'open',
      replyId: written!.id,
      actorId: 'emma',
    });
    const {data} = await network.ask<{feed: {nodes: {id: string}[]}}>(
      '{ feed(scope: {stream: ALL}, first: 1) { nodes { id } } }',
      {
        as: 'ben',
      },
    );
    assert.deepEqual(data!.feed.nodes, [{id: 'soup'}]);
  });

  it('sent twice is written once', async () => {
    const input = {idempotencyKey: 'reply once', postId: 'soup'};
    const [first, second] = await Promise.all([reply(input), reply(input)]);
    assert.equal(first.reply!.id, second.reply!.id);
    assert.equal(first.reply!.post.replyCount, 5);
  });

  it('is refused where the thread is closed, not there, or not for one to write in', async () => {
    const code = async (input: Record<string, unknown>, as?: string) => (await reply(input, as)).userErrors[0]?.code;
    assert.equal(await code({postId: 'rules'}), 'CLOSED');
    assert.equal(await code({postId: 'none'}), 'NOT_FOUND');
    assert.equal(await code({postId: 'secret'}), 'NOT_FOUND');
    assert.equal(await code({postId: 'soup-1'}), 'NOT_FOUND');
    assert.equal(await code({postId: 'results'}), 'FORBIDDEN');
    assert.equal(await code({postId: 'soup', inReplyToId: 'spoons-1'}), 'NOT_FOUND');
    assert.equal(await code({postId: 'soup', body: {markdown: ''}}), 'BLANK');
    assert.equal(await code({postId: 'soup', idempotencyKey: ' '}), 'INVALID');
  });
});
