/** Feeds: what belongs to which, in which order, page by page, and why it is there. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {feedIncludes} from '../../../demo/network/domain/feed.js';
import type {FeedScope} from '../../../demo/network/domain/feed-scope.js';
import type {Company, SeedPost} from '../../../demo/network/seed/company.js';
import {contextFor} from '../../support/node/contract.js';
import {type Answer, testNetwork, type TestNetwork} from '../../support/node/network.js';
import {smallCompany} from '../../support/node/small-company.js';

const now = new Date();
const minutes = (count: number): Date => new Date(now.getTime() - count * 60_000);

function note(id: string, authorId: string, groupId: string | null, at: Date, more: Partial<SeedPost> = {}): SeedPost {
  const words = {markdown: `Note ${id}`, mentions: [], language: 'en', reactions: []};
  return {id, authorId, groupId, at, kind: 'UPDATE', topics: [], replies: [], ...words, ...more};
}

/** The small company, and sixty notes of which always two share a moment. */
function company(): Company {
  const whole = smallCompany(now);
  const notes = Array.from({length: 60}, (_, index) =>
    note(
      `note-${String(index).padStart(2, '0')}`,
      ['ana', 'ben', 'carla', 'dov', 'emma'][index % 5]!,
      [null, 'open', 'board', 'vault'][index % 4]!,
      minutes(3000 + 10 * Math.floor(index / 2)),
      {kind: index % 7 === 0 ? 'QUESTION' : 'UPDATE'},
    ),
  );
  return {...whole, posts: [...whole.posts, ...notes]};
}

let network: TestNetwork;
before(async () => {
  network = await testNetwork({company, now: () => now});
});
after(() => network.close());

interface Page {
  readonly edges: readonly {
    readonly cursor: string;
    readonly reason: string | null;
    readonly node: {readonly id: string; readonly lastActivityAt: string; readonly createdAt: string};
  }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
}

const query = `query ($scope: FeedScope!, $filter: FeedFilter, $orderBy: FeedOrder, $first: Int, $after: String) {
  feed(scope: $scope, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    edges { cursor reason node { id lastActivityAt createdAt } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;

interface Wish {
  readonly as?: string;
  readonly filter?: Record<string, unknown>;
  readonly orderBy?: string;
  readonly first?: number;
  readonly after?: string | null;
}

const ask = (scope: FeedScope, {as = 'ana', ...variables}: Wish = {}): Promise<Answer<{feed: Page | null}>> =>
  network.ask<{feed: Page | null}>(query, {as, variables: {scope, first: 50, ...variables}});

async function read(scope: FeedScope, wish: Wish = {}): Promise<Page> {
  const {data, errors} = await ask(scope, wish);
  assert.deepEqual(errors, undefined);
  return data!.feed!;
}

const ids = ({edges}: Page): string[] => edges.map(({node}) => node.id);
const named = (page: Page): string[] => ids(page).filter((id) => !id.startsWith('note-'));
const reasons = (page: Page): Record<string, string | null> =>
  Object.fromEntries(
    page.edges.filter(({node}) => !node.id.startsWith('note-')).map(({node, reason}) => [node.id, reason]),
  );

describe('a feed', () => {
  it('HOME has the groups one is in and what is written to everybody, newest activity first', async () => {
    assert.deepEqual(named(await read({stream: 'HOME'})), ['secret', 'soup', 'results', 'spoons', 'forks', 'welcome']);
    assert.deepEqual(named(await read({stream: 'HOME'}, {as: 'carla'})), ['welcome']);
  });

  it('HOME also has whom and what one follows, and where one is turned to, outside of the groups', async () => {
    // Emma is in no group: the soup comes by its topic, the forks are hers but of a group that she is not in.
    assert.deepEqual(named(await read({stream: 'HOME'}, {as: 'emma'})), ['soup', 'welcome']);
    // Ben is not on the board, but follows Dov, who wrote there.
    assert.ok(ids(await read({stream: 'HOME'}, {as: 'ben'})).includes('results'));
  });

  it('FOLLOWING has only whom and what one follows', async () => {
    assert.deepEqual(named(await read({stream: 'FOLLOWING'}, {as: 'ana'})), []);
    assert.deepEqual(named(await read({stream: 'FOLLOWING'}, {as: 'emma'})), ['soup']);
    const ben = await read({stream: 'FOLLOWING'}, {as: 'ben'});
    assert.deepEqual(named(ben), ['results', 'welcome', 'rules']);
    assert.ok(ben.edges.every(({reason}) => reason === 'FOLLOWS_AUTHOR' || reason === 'PARTICIPATED'));
  });

  it('ALL has whatever one may read', async () => {
    const everything = await read({stream: 'ALL'});
    assert.deepEqual(named(everything).slice(0, 6), ['secret', 'soup', 'results', 'spoons', 'forks', 'welcome']);
    assert.ok(!ids(await read({stream: 'ALL'}, {as: 'carla'})).some((id) => id === 'secret' || id === 'note-03'));
  });

  it('LEADERSHIP has what leaders wrote, also to private groups one is in', async () => {
    assert.deepEqual(named(await read({stream: 'LEADERSHIP'})), ['secret', 'results', 'welcome', 'rules']);
    assert.deepEqual(named(await read({stream: 'LEADERSHIP'}, {as: 'emma'})), ['results', 'welcome', 'rules']);
  });

  it('of a topic, of an author, of a group has theirs', async () => {
    assert.deepEqual(ids(await read({topicId: 'topic-soup'})), ['soup']);
    assert.deepEqual(named(await read({authorId: 'dov'})), ['secret', 'results', 'welcome', 'rules']);
    assert.deepEqual(named(await read({groupId: 'board'}, {as: 'emma'})), ['results']);
  });

  it('of something that is not there is an error that says so, in the language of the reader', async () => {
    for (const scope of [{groupId: 'none'}, {topicId: 'topic-none'}, {authorId: 'none'}, {authorId: 'ghost'}]) {
      const {data, errors} = await network.ask<{feed: null}>(query, {
        as: 'ana',
        variables: {scope},
        headers: {'accept-language': 'de'},
      });
      assert.equal(data?.feed, null);
      assert.equal(errors?.[0]?.extensions?.code, 'FORBIDDEN');
      assert.match(errors[0].message, /keinen Zugriff/);
    }
  });

  it('of a page is empty until somebody comments; of what is no page it fails without harming the rest', async () => {
    const empty = await network.ask('{ feed(scope: {context: {url: "http://localhost/"}}) { nodes { id } } }', {
      as: 'ana',
    });
    assert.deepEqual(empty, {data: {feed: {nodes: []}}});
    const {data, errors} = await network.ask(
      '{ feed(scope: {context: {url: "nonsense"}}) { totalCount } network { name } }',
      {as: 'ana'},
    );
    assert.deepEqual(data, {feed: null, network: {name: 'Small & Co'}});
    assert.equal(errors?.[0]?.extensions?.code, 'INVALID');
  });
});

describe('a filter', () => {
  const filtered = async (filter: Record<string, unknown>, wish: Wish = {}): Promise<string[]> =>
    named(await read({stream: 'ALL'}, {...wish, filter}));

  it('by kind', async () => {
    assert.deepEqual(await filtered({kinds: ['QUESTION']}), ['secret', 'spoons', 'forks']);
    assert.deepEqual(await filtered({kinds: ['POLL', 'PRAISE']}), []);
    assert.deepEqual(await filtered({kinds: []}), []);
    assert.deepEqual(await filtered({kinds: ['QUESTION', 'POLL']}), ['secret', 'spoons', 'forks']);
  });

  it('to questions without an answer', async () => {
    assert.deepEqual(await filtered({unansweredOnly: true}), ['forks']);
  });

  it('to what the viewer is asked', async () => {
    assert.deepEqual(await filtered({askedOfViewerOnly: true}), ['secret', 'forks']);
    assert.deepEqual(await filtered({askedOfViewerOnly: true, unansweredOnly: true}), ['forks']);
    assert.deepEqual(await filtered({askedOfViewerOnly: true}, {as: 'ben'}), ['spoons']);
    const inGroup = await read({groupId: 'vault'}, {filter: {askedOfViewerOnly: true}});
    assert.deepEqual(ids(inGroup), ['secret']);
  });

  it('by age: of the activity, or of the post where that is the order', async () => {
    assert.deepEqual(await filtered({since: minutes(200).toISOString()}), ['secret', 'soup']);
    assert.deepEqual(await filtered({since: minutes(200).toISOString()}, {orderBy: 'NEWEST'}), ['secret']);
  });

  it('to what awaits acknowledgement gives nothing: there are no announcements yet', async () => {
    assert.deepEqual(await filtered({awaitingAcknowledgementOnly: true}), []);
  });
});

describe('the order', () => {
  it('ACTIVITY: a reply moves a thread up', async () => {
    const {edges} = await read({stream: 'ALL'});
    const times = edges.map(({node}) => node.lastActivityAt);
    assert.deepEqual(times, [...times].sort().reverse());
    assert.ok(ids(await read({stream: 'ALL'})).indexOf('spoons') > ids(await read({stream: 'ALL'})).indexOf('results'));
  });

  it('NEWEST: by when it was written', async () => {
    const page = await read({stream: 'ALL'}, {orderBy: 'NEWEST'});
    const times = page.edges.map(({node}) => node.createdAt);
    assert.deepEqual(times, [...times].sort().reverse());
  });

  it('RELEVANCE falls back to ACTIVITY', async () => {
    assert.deepEqual(
      ids(await read({stream: 'ALL'}, {orderBy: 'RELEVANCE'})),
      ids(await read({stream: 'ALL'}, {orderBy: 'ACTIVITY'})),
    );
  });
});

describe('a reason', () => {
  it('is the strongest that there is', async () => {
    assert.deepEqual(reasons(await read({stream: 'HOME'})), {
      secret: 'MENTIONED',
      soup: 'PARTICIPATED',
      results: 'MENTIONED',
      spoons: 'PARTICIPATED',
      forks: 'MENTIONED',
      welcome: null,
    });
    assert.equal(reasons(await read({stream: 'HOME'}, {as: 'ben'})).results, 'FOLLOWS_AUTHOR');
    assert.equal(reasons(await read({stream: 'HOME'}, {as: 'ben'})).forks, 'MEMBER_OF_GROUP');
    assert.equal(reasons(await read({topicId: 'topic-soup'}, {as: 'carla'})).soup, 'POPULAR');
  });
});

describe('what is pinned', () => {
  it('comes first in its group, is called pinned, and comes only once', async () => {
    const page = await read({groupId: 'open'});
    assert.equal(page.edges[0]?.node.id, 'rules');
    assert.equal(page.edges[0].reason, 'PINNED');
    assert.equal(ids(page).filter((id) => id === 'rules').length, 1);
  });

  it('is not on later pages, even if its pin ends meanwhile', async () => {
    const first = await read({groupId: 'open'}, {first: 3});
    await network.database
      .updateTable('messages')
      .set({pinned_until: minutes(-0.01)})
      .where('id', '=', 'rules')
      .execute();
    const rest = await read({groupId: 'open'}, {after: first.pageInfo.endCursor});
    assert.ok(!ids(rest).includes('rules'));
  });

  it('fits on pages of one', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await read({groupId: 'vault'}, {first: 1, after});
      seen.push(...ids(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    assert.deepEqual(seen, ids(await read({groupId: 'vault'})));
    assert.equal(seen[0], 'secret');
    assert.equal(new Set(seen).size, seen.length);
  });
});

describe('page by page', () => {
  async function pages(scope: FeedScope, wish: Wish, between: (page: number) => Promise<void>): Promise<string[]> {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; ; page++) {
      const found: Page = await read(scope, {...wish, after});
      assert.equal(found.pageInfo.hasPreviousPage, page > 0);
      seen.push(...ids(found));
      if (!found.pageInfo.hasNextPage) return seen;
      after = found.pageInfo.endCursor;
      await between(page);
    }
  }

  for (const stream of ['HOME', 'ALL', 'LEADERSHIP'] as const) {
    for (const orderBy of ['ACTIVITY', 'NEWEST']) {
      it(`${stream} by ${orderBy}: nothing twice, nothing missing, while posts arrive`, async () => {
        const whole = await pages({stream}, {orderBy, first: 50}, async () => {});
        const seen = await pages({stream}, {orderBy, first: 7}, async (page) => {
          const {errors} = await network.ask(
            `mutation { createPost(input: {idempotencyKey: "${stream} ${orderBy} ${page}", groupId: "open",
              body: {markdown: "Arrived meanwhile"}}) { post { id } } }`,
            {as: 'dov'},
          );
          assert.equal(errors, undefined);
        });
        assert.deepEqual(seen, whole);
        assert.ok(whole.length > 15);
      });
    }
  }

  it('a page of nothing says that there is more', async () => {
    const page = await read({stream: 'ALL'}, {first: 0});
    assert.deepEqual(page.edges, []);
    assert.equal(page.pageInfo.hasNextPage, true);
  });

  it('a cursor that is forged, or of another list, is refused in words', async () => {
    const {endCursor} = (await read({stream: 'ALL'}, {orderBy: 'NEWEST', first: 1})).pageInfo;
    const forged = Buffer.from(JSON.stringify(['feed ACTIVITY', 1e300, 'x', {}])).toString('base64url');
    for (const after of [
      endCursor!,
      'nonsense',
      forged,
      '',
      Buffer.from('["feed ACTIVITY",1,2,"\\u0000"]').toString('base64'),
    ]) {
      const {data, errors} = await ask({stream: 'ALL'}, {after});
      assert.equal(data?.feed, null);
      assert.equal(errors?.[0]?.extensions?.code, 'INVALID', after);
    }
  });
});

describe('what a live stream asks', () => {
  it('says of every post whether the feed has it, as the feed itself does', async () => {
    for (const as of ['ana', 'ben', 'carla', 'dov', 'emma']) {
      const context = contextFor(network, as, now);
      const {rows} = {rows: await network.database.selectFrom('thread_stats').select('post_id').execute()};
      const all = rows.map(({post_id}) => post_id);
      for (const scope of [
        {stream: 'HOME'},
        {stream: 'FOLLOWING'},
        {stream: 'ALL'},
        {stream: 'LEADERSHIP'},
        {groupId: 'open'},
        {topicId: 'topic-soup'},
        {authorId: 'dov'},
      ] as const) {
        const shown: string[] = [];
        let after: string | null = null;
        do {
          const page: Page = await read(scope, {as, after});
          shown.push(...ids(page));
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after);
        const included = await feedIncludes(context, scope, all);
        assert.deepEqual([...included].sort(), [...shown].sort(), `${as} ${JSON.stringify(scope)}`);
      }
    }
  });
});
