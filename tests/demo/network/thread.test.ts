/** Reading a thread: its replies page by page, tombstones, questions, reactions, the body in blocks. */
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

async function ask<Data>(source: string, as = 'ana', variables: Record<string, unknown> = {}): Promise<Data> {
  const {data, errors} = await network.ask<Data>(source, {as, variables});
  assert.equal(errors, undefined);
  return data!;
}

describe('the replies of a thread', () => {
  interface Replies {
    readonly nodes: readonly {readonly id: string}[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly totalCount: number;
  }

  async function replies(args: string, as = 'ana', id = 'soup'): Promise<Replies> {
    const {node} = await ask<{node: {replies: Replies}}>(
      `{ node(id: "${id}") { ... on Post { replies${args} { nodes { id } totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`,
      as,
    );
    return node.replies;
  }
  const ids = (page: Replies): string[] => page.nodes.map(({id}) => id);

  it('are oldest first, tombstones in their place but not counted', async () => {
    const all = await replies('');
    assert.deepEqual(ids(all), ['soup-1', 'soup-2', 'soup-3', 'soup-4']);
    assert.equal(all.totalCount, 3);
    assert.equal(all.pageInfo.hasNextPage, false);
    assert.equal(all.pageInfo.hasPreviousPage, false);
  });

  it('the last two are the last two, and there are earlier ones', async () => {
    const last = await replies('(last: 2)');
    assert.deepEqual(ids(last), ['soup-3', 'soup-4']);
    assert.equal(last.pageInfo.hasPreviousPage, true);
    assert.equal(last.pageInfo.hasNextPage, false);
  });

  it('are paged back from the end without a gap', async () => {
    const last = await replies('(last: 1)');
    const seen = ids(last);
    let cursor = last.pageInfo.startCursor;
    for (let more = last.pageInfo.hasPreviousPage; more;) {
      const page = await replies(`(last: 1, before: "${cursor}")`);
      seen.unshift(...ids(page));
      assert.equal(page.pageInfo.hasNextPage, true);
      ({startCursor: cursor, hasPreviousPage: more} = page.pageInfo);
    }
    assert.deepEqual(seen, ['soup-1', 'soup-2', 'soup-3', 'soup-4']);
  });

  it('are paged forward without a gap', async () => {
    const first = await replies('(first: 3)');
    assert.equal(first.pageInfo.hasNextPage, true);
    const rest = await replies(`(first: 3, after: "${first.pageInfo.endCursor}")`);
    assert.deepEqual([...ids(first), ...ids(rest)], ['soup-1', 'soup-2', 'soup-3', 'soup-4']);
  });

  it('of a thread without any are none', async () => {
    const none = await replies('(last: 2)', 'ana', 'welcome');
    assert.deepEqual(none, {
      nodes: [],
      totalCount: 0,
      pageInfo: {hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null},
    });
  });

  it('fail alone where a cursor is wrong: the post itself is fine', async () => {
    const {data, errors} = await network.ask<{node: {excerpt: string; replies: null}}>(
      '{ node(id: "soup") { ... on Post { excerpt replies(after: "x") { totalCount } } } }',
      {as: 'ana'},
    );
    assert.deepEqual(data!.node, {excerpt: 'There is soup. #Soup', replies: null});
    assert.equal(errors?.[0]?.extensions?.code, 'INVALID');
  });

  it('a tombstone says nothing, and not whose it was', async () => {
    const {node} = await ask<{node: Record<string, unknown>}>(
      `{ node(id: "soup-3") { ... on Reply { author { id } deletedAt excerpt body { blocks { kind } isTruncated }
        reactionGroups { count } viewerCanReact viewerDidAuthor } } }`,
      'emma',
    );
    const {deletedAt, ...rest} = node;
    assert.equal(typeof deletedAt, 'string');
    assert.deepEqual(rest, {
      author: null,
      excerpt: '',
      body: {blocks: [], isTruncated: false},
      reactionGroups: [],
      viewerCanReact: false,
      viewerDidAuthor: false,
    });
  });

  it('of somebody who is gone stay, without an author', async () => {
    const {node} = await ask<{node: unknown}>('{ node(id: "soup-2") { ... on Reply { author { id } excerpt } } }');
    assert.deepEqual(node, {author: null, excerpt: 'Lentils, I believe.'});
  });
});

describe('a question', () => {
  it('shows the answer that was chosen', async () => {
    const {node} = await ask<{node: {question: unknown}}>(
      `{ node(id: "spoons") { ... on Post { kind question { bestAnswer { id isBestAnswer post { id } } chosenBy { id }
        viewerCanChoose } } } }`,
    );
    assert.deepEqual(node.question, {
      bestAnswer: {id: 'spoons-1', isBestAnswer: true, post: {id: 'spoons'}},
      chosenBy: {id: 'ana'},
      viewerCanChoose: true,
    });
  });

  it('is what an update is not', async () => {
    const {node} = await ask<{node: unknown}>(
      '{ node(id: "welcome") { ... on Post { question { viewerCanChoose } } } }',
    );
    assert.deepEqual(node, {question: null});
  });
});

describe('a body', () => {
  it('is cut at so many blocks, and says so', async () => {
    const {createPost} = await ask<{createPost: {post: {id: string}}}>(
      'mutation { createPost(input: {idempotencyKey: "long", body: {markdown: "# One\\n\\ntwo\\n\\nthree"}}) { post { id } } }',
    );
    const body = async (args: string): Promise<unknown> =>
      (
        await ask<{node: {body: unknown}}>(
          `{ node(id: "${createPost.post.id}") { ... on Post { body${args} { blocks { kind } isTruncated markdown } } } }`,
        )
      ).node.body;
    const markdown = '# One\n\ntwo\n\nthree';
    assert.deepEqual(await body('(maxBlocks: 1)'), {blocks: [{kind: 'HEADING'}], isTruncated: true, markdown});
    assert.deepEqual(await body('(maxBlocks: 3)'), await body(''));
    assert.deepEqual(await body('(maxBlocks: 0)'), {blocks: [], isTruncated: true, markdown});
  });

  it('names the topic that it mentions', async () => {
    const {node} = await ask<{node: {body: {blocks: {segments: unknown[]}[]}}}>(
      `{ node(id: "soup") { ... on Post { body { blocks { segments { text ... on TopicSegment { topic { id name } } } } } } } }`,
    );
    assert.deepEqual(node.body.blocks[0]!.segments.at(-1), {text: '#Soup', topic: {id: 'topic-soup', name: 'Soup'}});
  });
});

describe('a reaction', () => {
  interface Payload {
    readonly message: {
      readonly reactionGroups: readonly {
        readonly reaction: {readonly key: string; readonly label: string};
        readonly count: number;
        readonly viewerHasReacted: boolean;
        readonly people: {readonly nodes: readonly {readonly id: string}[]};
      }[];
    } | null;
    readonly userErrors: readonly {readonly code: string}[];
  }

  async function change(field: 'addReaction' | 'removeReaction', messageId: string, key: string, as: string) {
    const data = await ask<Record<string, Payload>>(
      `mutation ($id: ID!, $key: ID!) { ${field}(input: {messageId: $id, reactionKey: $key}) {
        message { reactionGroups { reaction { key label } count viewerHasReacted people { nodes { id } } } }
        userErrors { code } } }`,
      as,
      {id: messageId, key},
    );
    return data[field]!;
  }
  const shown = ({message}: Payload): string[] =>
    message!.reactionGroups.map(
      ({reaction, count, viewerHasReacted}) => `${reaction.key} ${count}${viewerHasReacted ? ' mine' : ''}`,
    );

  it('counts at once, takes the place of the one before, and goes away again', async () => {
    assert.deepEqual(shown(await change('addReaction', 'welcome', 'like', 'ana')), ['like 1 mine']);
    assert.deepEqual(shown(await change('addReaction', 'welcome', 'thanks', 'ben')), ['like 1', 'thanks 1 mine']);
    assert.deepEqual(shown(await change('addReaction', 'welcome', 'celebrate', 'ana')), [
      'celebrate 1 mine',
      'thanks 1',
    ]);
    assert.deepEqual(shown(await change('removeReaction', 'welcome', 'celebrate', 'ana')), ['thanks 1']);
    assert.deepEqual(events.at(-1), {kind: 'COUNTS_CHANGED', postId: 'welcome', groupId: null, actorId: 'ana'});
  });

  it('done twice is done once, and told once', async () => {
    await change('addReaction', 'soup-1', 'like', 'ben');
    const told = events.length;
    assert.deepEqual(shown(await change('addReaction', 'soup-1', 'like', 'ben')), ['like 1 mine']);
    await change('removeReaction', 'soup-1', 'laugh', 'ben');
    assert.equal(events.length, told);
    assert.deepEqual(events.at(-1), {
      kind: 'COUNTS_CHANGED',
      postId: 'soup',
      groupId: 'open',
      replyId: 'soup-1',
      actorId: 'ben',
    });
  });

  it('names the people, by name, and not those who are gone', async () => {
    await network.database.updateTable('people').set({is_deleted: true}).where('id', '=', 'emma').execute();
    const {message} = await change('addReaction', 'soup', 'like', 'ben');
    assert.deepEqual(
      message!.reactionGroups[0]!.people.nodes.map(({id}) => id),
      ['ana', 'ben', 'dov'],
    );
    await network.database.updateTable('people').set({is_deleted: false}).where('id', '=', 'emma').execute();
  });

  it('does not move a thread up', async () => {
    const at = async () =>
      (await ask<{node: unknown}>('{ node(id: "forks") { ... on Post { lastActivityAt } } }')).node;
    const before = await at();
    await change('addReaction', 'forks', 'insightful', 'ana');
    assert.deepEqual(await at(), before);
  });

  it('is refused for a tombstone, for what is not there, and where it is none of the network’s', async () => {
    const code = async (...args: Parameters<typeof change>) => (await change(...args)).userErrors[0]?.code;
    assert.equal(await code('addReaction', 'soup-3', 'like', 'ana'), 'NOT_FOUND');
    assert.equal(await code('addReaction', 'secret', 'like', 'ben'), 'NOT_FOUND');
    assert.equal(await code('addReaction', 'none', 'like', 'ben'), 'NOT_FOUND');
    assert.equal(await code('addReaction', 'soup', 'dislike', 'ben'), 'INVALID');
  });

  it('of many people at once counts them all', async () => {
    const people = ['ana', 'ben', 'carla', 'dov', 'emma'];
    await Promise.all(people.map((as) => change('addReaction', 'results', 'support', as)));
    const {message} = await change('addReaction', 'results', 'support', 'ana');
    assert.equal(message!.reactionGroups[0]!.count, 5);
    const stats = await network.database
      .selectFrom('thread_stats')
      .select('participant_count')
      .where('post_id', '=', 'results')
      .executeTakeFirstOrThrow();
    assert.equal(stats.participant_count, 5);
  });
});
