/** Praise: whom and what for. Announcements: until when they matter, and who has confirmed having read them. */
import {type Kysely, sql} from 'kysely';

const statements = [
  `create table praises (
    group_id text not null, post_id text not null, badge_key text,
    primary key (group_id, post_id))`,
  `create table praised_people (
    group_id text not null, post_id text not null, person_id text not null, position integer not null,
    primary key (group_id, post_id, person_id))`,
  `create table announcements (
    group_id text not null, post_id text not null, expires_at timestamptz(3), requires_acknowledgement boolean not null,
    acknowledge_by timestamptz(3),
    primary key (group_id, post_id))`,
  `create table acknowledgements (
    group_id text not null, post_id text not null, person_id text not null, created_at timestamptz(3) not null,
    primary key (group_id, post_id, person_id))`,
  // There are few among many posts: a feed of them must not walk past all the others.
  `create index thread_stats_announced_activity on thread_stats (last_activity_at desc, post_id desc)
    where kind = 'ANNOUNCEMENT'`,
  `create index thread_stats_announced_newest on thread_stats (created_at desc, post_id desc)
    where kind = 'ANNOUNCEMENT'`,
];

export async function up(database: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
