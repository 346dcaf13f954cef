/** What the seed writes in bulk is what the network would have counted action by action. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {company} from '../../../demo/network/seed/index.js';
import {testNetwork, type TestNetwork} from '../../support/node/network.js';

const now = new Date();
const whole = company(now);
let network: TestNetwork;
before(async () => {
  network = await testNetwork({company: () => whole, now: () => now});
});
after(() => network.close());

/** Counts rows that should not be there. */
async function wrong(query: ReturnType<typeof sql>): Promise<number> {
  const {rows} = await sql<{count: number}>`select count(*)::int as count from (${query}) wrong`.execute(
    network.database,
  );
  return rows[0]!.count;
}

describe('the invented company', () => {
  it('is there, whole', async () => {
    const {rows} = await sql<{people: number; groups: number; posts: number; replies: number}>`select
      (select count(*)::int from people) as people, (select count(*)::int from groups) as groups,
      (select count(*)::int from messages where root_id is null) as posts,
      (select count(*)::int from messages where root_id is not null) as replies`.execute(network.database);
    assert.deepEqual(rows[0], {
      people: whole.people.length,
      groups: whole.groups.length,
      posts: whole.posts.length,
      replies: whole.posts.reduce((sum, {replies}) => sum + replies.length, 0),
    });
    assert.deepEqual((await network.ask('{ network { name } }', {as: whole.people[0]!.id})).data, {
      network: {name: whole.name},
    });
  });

  it('has replies and their latest moment counted for every thread', async () => {
    assert.equal(
      await wrong(sql`
        select from thread_stats s join messages p on p.group_id = s.group_id and p.id = s.post_id
          left join lateral (
            select count(*) as replies, max(created_at) as last from messages m
            where m.group_id = s.group_id and m.root_id = s.post_id and m.deleted_at is null
          ) r on true
        where s.reply_count <> r.replies or s.last_activity_at <> greatest(p.created_at, r.last)
          or s.author_id <> p.author_id or s.is_public <> p.is_public or s.kind <> p.kind`),
      0,
    );
  });

  it('knows of every thread who was there, and when last', async () => {
    assert.equal(
      await wrong(sql`
        select from (
          select group_id, post_id, person_id, max(at) as at from (
            select group_id, root_id as post_id, author_id as person_id, created_at as at from messages
            where root_id is not null and deleted_at is null
            union all select group_id, root_id, person_id, created_at from reactions
          ) a group by group_id, post_id, person_id
        ) a full join thread_participants t using (group_id, post_id, person_id)
        where a.at is distinct from t.last_at`),
      0,
    );
    assert.equal(
      await wrong(sql`
        select from thread_stats s left join (
          select group_id, post_id, count(*) as people from thread_participants group by group_id, post_id
        ) t using (group_id, post_id) where s.participant_count <> coalesce(t.people, 0)`),
      0,
    );
  });

  it('has as much in its hours as happened', async () => {
    const {rows} = await sql<{counted: number; happened: number}>`select
      (select sum(replies + reactions)::int from thread_hours) as counted,
      (select count(*)::int from messages where root_id is not null and deleted_at is null)
        + (select count(*)::int from reactions) as happened`.execute(network.database);
    assert.equal(rows[0]!.counted, rows[0]!.happened);
  });

  it('keeps what is private private on every row', async () => {
    for (const table of ['messages', 'thread_stats', 'message_topics', 'topic_hours']) {
      assert.equal(
        // What is said about a record that asks for a proof is in no group: it stands under the record's key, and is never public.
        await wrong(sql`select from ${sql.table(table)} t left join groups g on g.id = t.group_id
          left join (select distinct group_id from page_threads where record_id is not null and audience = group_id) r
            on r.group_id = t.group_id
          where t.is_public <> (r.group_id is null and coalesce(g.privacy, 'PUBLIC') <> 'PRIVATE')
            or (g.id is null and r.group_id is null and t.group_id <> '*')`),
        0,
        table,
      );
    }
  });

  it('shows everybody a home that is not empty', async () => {
    for (const {id} of whole.people.filter(({isDeleted}) => !isDeleted)) {
      const {data, errors} = await network.ask<{feed: {nodes: unknown[]}}>(
        '{ feed(scope: {stream: HOME}, first: 5) { nodes { id } } }',
        {as: id},
      );
      assert.equal(errors, undefined);
      assert.equal(data!.feed.nodes.length, 5, id);
    }
  });
});
