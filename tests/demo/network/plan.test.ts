/** What a page costs: the number of statements, and the blocks they touch as the network grows. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {execute, parse} from 'graphql';
import {sql} from 'kysely';
import {contract, contextFor} from '../../support/node/contract.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';
import {blocksTouched, record} from '../../support/node/recorder.js';
import {smallCompany} from '../../support/node/small-company.js';

const now = new Date();
const folder = new URL('../../../src/network/documents/', import.meta.url);
const document = (name: string): string => readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
const feedDocument = parse(document('feed') + document('fragments'));
const trendingDocument = parse(document('trending') + document('fragments'));

let network: TestNetwork;
before(async () => {
  network = await testNetwork({company: smallCompany, now: () => now});
});
after(() => network.close());

/** What Ana's page asks the database for, as the widgets ask the network. */
async function statementsOf(source: typeof feedDocument, operationName: string, variables: Record<string, unknown>) {
  const {database, statements} = record(network.database);
  const contextValue = {...contextFor(network, 'ana', now), database};
  const {errors} = await execute({
    schema: contract,
    document: source,
    operationName: operationName === '' ? undefined : operationName,
    variableValues: variables,
    contextValue,
  });
  assert.equal(errors, undefined);
  return statements;
}

const home = (first: number) => statementsOf(feedDocument, 'Feed', {scope: {stream: 'HOME'}, first});

/** No statement may make more than the database has patience for, on a slow machine. */
const step = 5000;

/** So many more posts, in every group and to everybody, with a reply and a reaction each, most of them long ago. */
async function grow(from: number, to: number): Promise<void> {
  for (let first = from; first <= to; first += step) await write(first, Math.min(to, first + step - 1));
  const {rows: tables} = await sql<{name: string}>`
    select tablename as name from pg_tables where schemaname = 'public'`.execute(network.database);
  for (const {name} of tables) await sql`vacuum analyze ${sql.table(name)}`.execute(network.database);
}

async function write(from: number, to: number): Promise<void> {
  const groups = ['*', 'open', 'board', 'vault'];
  const post = sql`
    select (array['*', 'open', 'board', 'vault'])[1 + i % 4] as group_id, 'grown-' || lpad(i::text, 7, '0') as id,
      (array['ana', 'ben', 'carla', 'dov', 'emma'])[1 + i % 5] as author_id, i % 4 <> 3 as is_public,
      ${now}::timestamptz - i * interval '1 minute' as at
    from generate_series(${from}::int, ${to}::int) i`;
  assert.equal(groups.length, 4);
  for (const statement of [
    sql`insert into messages (group_id, id, root_id, author_id, created_at, language, kind, markdown, plain, blocks,
        is_public, is_closed)
      select group_id, id, null, author_id, at, 'en', 'UPDATE', 'Words', 'Words', '[]'::jsonb, is_public, false from (${post}) p
      union all
      select group_id, id || '-r', id, 'ben', at, 'en', 'UPDATE', 'Words', 'Words', '[]'::jsonb, is_public, false from (${post}) p`,
    sql`insert into thread_stats (group_id, post_id, author_id, is_public, kind, is_unanswered, created_at,
        last_activity_at, reply_count, participant_count, heat_day, heat_week, heat_month)
      select group_id, id, author_id, is_public, 'UPDATE', false, at, at, 1, 1,
        ln(2) / 43200 * extract(epoch from at - '2025-01-01'::timestamptz)::float8,
        ln(2) / 302400 * extract(epoch from at - '2025-01-01'::timestamptz)::float8,
        ln(2) / 1296000 * extract(epoch from at - '2025-01-01'::timestamptz)::float8
      from (${post}) p`,
    sql`insert into thread_words
      select group_id, id, is_public, at, array_to_tsvector(array['word', 'plenty', 'text' || id]) from (${post}) p`,
    sql`insert into thread_participants select group_id, id, 'ben', at from (${post}) p`,
    sql`insert into reactions select group_id, id, id, 'ben', 'like', at from (${post}) p`,
    sql`insert into message_topics select group_id, id, 'topic-soup', is_public, at, at from (${post}) p`,
  ]) {
    await statement.execute(network.database);
  }
}

describe('a page of the feed', () => {
  it('asks as many questions for twenty posts as for two', async () => {
    await grow(1, 500);
    const [small, large] = [(await home(2)).length, (await home(20)).length];
    // What two posts do not have, such as an answered question, costs one more.
    assert.ok(large <= small + 2, `${large} for twenty, ${small} for two`);
    assert.ok(large <= 16, `${large} statements`);
  });
});

describe('what people talk about this month', () => {
  it('reads each thread at most once, not once for every other', async () => {
    await grow(501, 2000);
    const statements = await statementsOf(trendingDocument, 'Trending', {of: 'TOPICS', window: 'MONTH', first: 5});
    const blocks = await blocksTouched(network.database, statements);
    assert.ok(blocks < 2000, `${blocks} blocks for 2,000 threads`);
  });
});

describe('as the network grows tenfold', () => {
  const pages = {
    'the home feed': () => home(20),
    everything: () => statementsOf(feedDocument, 'Feed', {scope: {stream: 'ALL'}, first: 20}),
    'the newest': () => statementsOf(feedDocument, 'Feed', {scope: {stream: 'ALL'}, orderBy: 'NEWEST', first: 20}),
    'a private group': () => statementsOf(feedDocument, 'Feed', {scope: {groupId: 'vault'}, first: 20}),
    'a topic': () => statementsOf(feedDocument, 'Feed', {scope: {topicId: 'topic-soup'}, first: 20}),
    'an author': () => statementsOf(feedDocument, 'Feed', {scope: {authorId: 'dov'}, first: 20}),
    announcements: () =>
      statementsOf(feedDocument, 'Feed', {scope: {stream: 'ALL'}, filter: {kinds: ['ANNOUNCEMENT']}, first: 20}),
    'what is like words that every post has': () =>
      statementsOf(parse('{ similarPosts(text: "words of plenty") { id } }'), '', {}),
    'what is like a word that few posts have': () =>
      statementsOf(parse('{ similarPosts(text: "where are spoons") { id } }'), '', {}),
    'what is trending today': () => statementsOf(trendingDocument, 'Trending', {window: 'DAY', first: 5}),
  };

  it('a page touches no more of it', async () => {
    const measure = async (): Promise<Record<string, number>> => {
      const found: Record<string, number> = {};
      for (const [name, page] of Object.entries(pages)) {
        found[name] = await blocksTouched(network.database, await page());
      }
      return found;
    };
    await grow(2001, 3000);
    const small = await measure();
    await grow(3001, 30_000);
    const large = await measure();
    for (const name of Object.keys(pages)) {
      const [before, then] = [small[name]!, large[name]!];
      assert.ok(then <= 1.5 * before, `${name}: ${before} blocks of 3,000 posts, ${then} of 30,000`);
    }
  });
});
