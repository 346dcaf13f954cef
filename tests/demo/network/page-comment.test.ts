/** Comments on pages: reading makes nothing, the first comment makes the thread once, everybody sees the same one. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {NetworkEvent} from '../../../demo/network/live/bus.js';
import {answerOf, contextFor} from '../../support/node/contract.js';
import {feedIncludes} from '../../../demo/network/domain/feed.js';
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

interface Page {
  readonly canonicalKey: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly commentCount: number;
  readonly viewerCanComment: boolean;
  readonly thread: {
    readonly id: string;
    readonly replies: {readonly nodes: readonly {readonly excerpt: string}[]};
  } | null;
}
const fields = `canonicalKey url title commentCount viewerCanComment thread { id replies(last: 50) { nodes { excerpt } } }`;
const read = async (url: string, as = 'ana'): Promise<Page> =>
  (
    await people.read<{pageContext: Page}>(`query ($key: ContextKey!) { pageContext(key: $key) { ${fields} } }`, as, {
      key: {url},
    })
  ).pageContext;
const comment = (url: string, markdown: string, as: string, more: Record<string, unknown> = {}) =>
  people.act<{reply: {id: string} | null; context: Page | null}>(
    'addPageComment',
    {idempotencyKey: newKey(), key: {url}, body: {markdown}, ...more},
    as,
    `reply { id } context { ${fields} }`,
  );
const said = (page: Page | null) => page?.thread?.replies.nodes.map(({excerpt}) => excerpt) ?? null;
const count = async () => (await network.database.selectFrom('messages').select('id').execute()).length;

describe('the comments of a page', () => {
  it('are none to begin with, and reading them makes nothing', async () => {
    const before = await count();
    const page = await read('https://wiki.example/New?utm_source=mail#top');
    assert.deepEqual(page, {
      canonicalKey: 'https://wiki.example/New',
      url: 'https://wiki.example/New',
      title: null,
      commentCount: 0,
      viewerCanComment: true,
      thread: null,
    });
    assert.equal(await count(), before);
    assert.deepEqual(await network.database.selectFrom('page_threads').selectAll().execute(), []);
  });

  it('begin with the first, which those hear who watch the page, and go on in one thread for all its addresses', async () => {
    const context = {url: 'https://wiki.example/One'};
    const watched = (postId: string) => feedIncludes(contextFor(network, 'emma', new Date()), {context}, [postId]);
    events.splice(0);
    const first = await comment('https://wiki.example/One/?gclid=4#a', 'First', 'ana', {pageTitle: 'Page  One'});
    assert.deepEqual(first.userErrors, []);
    const thread = first.context!.thread!.id;
    assert.deepEqual(events, [
      {kind: 'ADDED', postId: thread, groupId: null, actorId: 'ana'},
      {kind: 'ADDED', postId: thread, groupId: null, replyId: first.reply!.id, actorId: 'ana'},
    ]);
    assert.deepEqual([...(await watched(thread))], [thread]);
    assert.deepEqual([...(await watched('soup'))], []);
    await comment('https://WIKI.example/One', 'Second', 'ben', {
      pageTitle: 'Another title',
      inReplyToId: first.reply!.id,
    });
    const page = await read('https://wiki.example/One#b', 'emma');
    assert.deepEqual([said(page), page.commentCount, page.title], [['First', 'Second'], 2, 'Page One']);
    const {node, feed} = await people.read<{node: unknown; feed: {nodes: unknown[]}}>(
      `query ($scope: FeedScope!) { feed(scope: $scope) { nodes { id } } node(id: "${thread}") { ... on Post { title
        excerpt viewerCanUpdate viewerCanDelete context { canonicalKey title commentCount } } } }`,
      'ana',
      {scope: {context}},
    );
    assert.deepEqual(node, {
      title: 'Page One',
      excerpt: 'Page One',
      viewerCanUpdate: false,
      viewerCanDelete: false,
      context: {canonicalKey: 'https://wiki.example/One', title: 'Page One', commentCount: 2},
    });
    assert.deepEqual(feed.nodes, [{id: thread}]);
  });

  it('fifty at the same moment, the first of all, make one thread with fifty comments', async () => {
    const writers = ['ana', 'ben', 'carla', 'dov', 'emma'];
    const answers = await Promise.all(
      Array.from({length: 50}, (_, index) =>
        // Past the server's patience with one request, which fifty at once may try on a slow machine.
        answerOf(
          network,
          writers[index % 5]!,
          `mutation ($url: String!, $key: String!) { addPageComment(input: {idempotencyKey: $key, key: {url: $url},
            body: {markdown: "Comment ${index}"}}) { userErrors { code } context { thread { id } } } }`,
          {variables: {url: `https://wiki.example/Fifty?utm_content=${index}`, key: newKey()}, now: new Date()},
        ),
      ),
    );
    assert.equal(new Set(answers).size, 1, 'the same thread, and no errors');
    assert.match(answers[0]!, /"userErrors":\[\]/);
    const page = await read('https://wiki.example/Fifty');
    assert.equal(page.commentCount, 50);
    assert.equal(new Set(said(page)).size, 50);
    const stored = network.database.selectFrom('messages').select('id').where('context_key', '=', page.canonicalKey);
    assert.equal((await stored.execute()).length, 1);
  });

  it('sent again are there once, the very first too', async () => {
    const idempotencyKey = newKey();
    const answers = await Promise.all(
      Array.from({length: 5}, () => comment('https://wiki.example/Again', 'Once', 'ana', {idempotencyKey})),
    );
    assert.equal(new Set(answers.map(({reply}) => reply!.id)).size, 1);
    assert.equal((await read('https://wiki.example/Again')).commentCount, 1);
  });

  it('are counted for many pages in one request, whose addresses may be wrong', async () => {
    await comment('https://wiki.example/Counted', 'One', 'ana');
    const keys = [
      'https://wiki.example/Counted',
      'https://wiki.example/Fifty',
      'nonsense',
      'https://wiki.example/None',
    ];
    const {data, errors} = await network.ask<{pageContexts: ({commentCount: number} | null)[]}>(
      'query ($keys: [ContextKey!]!) { pageContexts(keys: $keys) { commentCount } }',
      {as: 'carla', variables: {keys: keys.map((url) => ({url}))}},
    );
    assert.deepEqual(data!.pageContexts, [{commentCount: 1}, {commentCount: 50}, null, {commentCount: 0}]);
    assert.deepEqual(
      errors?.map(({path, extensions}) => [path, extensions?.code]),
      [[['pageContexts', 2], 'INVALID']],
    );
  });

  it('are refused where the address is none, nothing is said, the discussion is closed or the reply is not there', async () => {
    const refused = async (url: string, more: Record<string, unknown> = {}) =>
      people.refusal('addPageComment', {idempotencyKey: newKey(), key: {url}, body: {markdown: 'x'}, ...more}, 'ben');
    const {context} = await comment('https://wiki.example/Closed', 'One', 'ana');
    assert.equal(await refused('nonsense'), 'INVALID key');
    assert.equal(await refused('https://wiki.example/B', {body: {markdown: ' '}}), 'BLANK body.markdown');
    assert.equal(await refused('https://wiki.example/B', {groupId: 'vault'}), 'NOT_FOUND groupId');
    assert.equal(await refused('https://wiki.example/B', {groupId: 'board'}), 'FORBIDDEN groupId');
    assert.equal(await refused('https://wiki.example/B', {inReplyToId: 'soup-1'}), 'NOT_FOUND inReplyToId');
    assert.equal((await read('https://wiki.example/B')).thread, null, 'and nothing was made');
    await people.act('closePost', {postId: context!.thread!.id, isClosed: true}, 'carla');
    assert.equal(await refused('https://wiki.example/Closed'), 'CLOSED key');
    assert.equal((await read('https://wiki.example/Closed')).viewerCanComment, false);
    await people.act('deleteMessage', {id: context!.thread!.id}, 'carla');
    assert.deepEqual(said((await comment('https://wiki.example/Closed', 'Anew', 'ben')).context), ['Anew']);
  });
});

describe('the comments of a page in a private group', () => {
  it('are there for its members; everybody else has a discussion of his or her own', async () => {
    const url = 'https://wiki.example/Team';
    const inside = await comment(url, 'Among us', 'ana', {groupId: 'vault', pageTitle: 'Secret title'});
    const outside = await read(url, 'ben');
    assert.deepEqual(
      [outside.thread, outside.title, outside.commentCount, outside.viewerCanComment],
      [null, null, 0, true],
    );
    const public_ = await comment(url, 'In public', 'ben', {pageTitle: 'Title'});
    assert.deepEqual([said(public_.context), public_.context!.title], [['In public'], 'Title']);
    assert.deepEqual(said((await comment(url, 'Still among us', 'dov')).context), ['Among us', 'Still among us']);
    assert.deepEqual(said(await read(url, 'carla')), ['In public']);
    const found = await people.read<{node: unknown}>(`{ node(id: "${inside.context!.thread!.id}") { id } }`, 'ben');
    assert.equal(found.node, null);
  });
});

describe('discussions that link to a page', () => {
  it('are offered, the latest link first, each once, and none that cannot be read', async () => {
    const url = 'https://wiki.example/Linked';
    const links = async (as: string) =>
      (
        await people.read<{pageContext: {mentions: {nodes: {id: string}[]}}}>(
          `{ pageContext(key: {url: "${url}"}) { mentions { nodes { id } } } }`,
          as,
        )
      ).pageContext.mentions.nodes.map(({id}) => id);
    const first = await people.post({body: {markdown: `See ${url}#part and ${url}?utm_source=x`}}, 'ana');
    await people.reply('welcome', `Look: <${url}>`, 'ben');
    await people.post({groupId: 'vault', body: {markdown: url}}, 'ana');
    await comment(url, `I mean ${url}`, 'ben');
    assert.deepEqual(await links('emma'), ['welcome', first]);
    assert.equal((await links('dov')).length, 3);
    await people.act('updateMessage', {id: first, body: {markdown: 'Never mind'}}, 'ana');
    assert.deepEqual(await links('emma'), ['welcome']);
  });
});
