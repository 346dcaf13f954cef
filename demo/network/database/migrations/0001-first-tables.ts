/**
 * The first tables. Indexes are partial and in the order of the page that reads them, so that a page costs the same
 * however much the network holds: `desc` means NULLS FIRST to PostgreSQL, and so do the queries' `order by … desc`.
 */
import {type Kysely, sql} from 'kysely';

const statements = [
  `create table settings (key text primary key, value text not null)`,
  `create table people (
    id text primary key, display_name text not null, handle text not null, email text not null, job_title text not null,
    department text not null, is_leader boolean not null, is_community_manager boolean not null, language text not null,
    is_deleted boolean not null, folded text not null)`,
  `create unique index people_handle on people (lower(handle))`,
  `create unique index people_email on people (lower(email))`,
  `create table groups (
    id text primary key, name text not null, folded text not null, description text not null, privacy text not null)`,
  `create table memberships (
    group_id text not null, person_id text not null, role text not null, since timestamptz(3) not null,
    primary key (group_id, person_id))`,
  `create index memberships_person on memberships (person_id, group_id)`,
  `create table messages (
    group_id text not null, id text not null, root_id text, in_reply_to_id text, author_id text not null,
    delegate_id text, created_at timestamptz(3) not null, edited_at timestamptz(3), deleted_at timestamptz(3),
    language text not null, kind text not null, title text, markdown text not null, plain text not null,
    blocks jsonb not null, is_public boolean not null, pinned_until timestamptz(3), is_closed boolean not null,
    best_answer_id text, chosen_by_id text, chosen_at timestamptz(3),
    primary key (group_id, id))`,
  `create index messages_id on messages (id)`,
  `create index messages_replies on messages (group_id, root_id, created_at desc, id desc) where root_id is not null`,
  `create index messages_pinned on messages (group_id, pinned_until) where pinned_until is not null`,
  `create table thread_stats (
    group_id text not null, post_id text not null, author_id text not null, is_public boolean not null,
    kind text not null, is_unanswered boolean not null, created_at timestamptz(3) not null,
    last_activity_at timestamptz(3) not null, reply_count integer not null, participant_count integer not null,
    heat_day double precision, heat_week double precision, heat_month double precision,
    primary key (group_id, post_id))`,
  `create index thread_stats_activity on thread_stats (last_activity_at desc, post_id desc) where is_public`,
  `create index thread_stats_newest on thread_stats (created_at desc, post_id desc) where is_public`,
  `create index thread_stats_group_activity on thread_stats (group_id, last_activity_at desc, post_id desc)`,
  `create index thread_stats_group_newest on thread_stats (group_id, created_at desc, post_id desc)`,
  `create index thread_stats_author_activity on thread_stats (author_id, last_activity_at desc, post_id desc)`,
  `create index thread_stats_author_newest on thread_stats (author_id, created_at desc, post_id desc)`,
  `create index thread_stats_day on thread_stats (heat_day desc, post_id desc) where heat_day is not null`,
  `create index thread_stats_week on thread_stats (heat_week desc, post_id desc) where heat_week is not null`,
  `create index thread_stats_month on thread_stats (heat_month desc, post_id desc) where heat_month is not null`,
  `create table reactions (
    group_id text not null, message_id text not null, root_id text not null, person_id text not null,
    key text not null, created_at timestamptz(3) not null,
    primary key (group_id, message_id, person_id))`,
  `create index reactions_thread on reactions (group_id, root_id, person_id)`,
  `create table follows (
    person_id text not null, kind text not null, subject_id text not null, created_at timestamptz(3) not null,
    primary key (person_id, kind, subject_id))`,
  `create index follows_subject on follows (kind, subject_id)`,
  `create table topics (id text primary key, name text not null, folded text not null)`,
  `create table message_topics (
    group_id text not null, post_id text not null, topic_id text not null, is_public boolean not null,
    created_at timestamptz(3) not null, last_activity_at timestamptz(3) not null,
    primary key (group_id, post_id, topic_id))`,
  `create index message_topics_activity on message_topics (topic_id, last_activity_at desc, post_id desc)`,
  `create index message_topics_newest on message_topics (topic_id, created_at desc, post_id desc)`,
  `create table mentions (
    group_id text not null, message_id text not null, root_id text not null, person_id text not null,
    created_at timestamptz(3) not null,
    primary key (group_id, message_id, person_id))`,
  `create index mentions_person on mentions (person_id, created_at desc)`,
  `create table asked_people (
    group_id text not null, post_id text not null, person_id text not null, created_at timestamptz(3) not null,
    primary key (group_id, post_id, person_id))`,
  `create index asked_people_person on asked_people (person_id, created_at desc)`,
  `create table thread_participants (
    group_id text not null, post_id text not null, person_id text not null, last_at timestamptz(3) not null,
    primary key (group_id, post_id, person_id))`,
  `create index thread_participants_recent on thread_participants (group_id, post_id, last_at desc)`,
  `create table thread_hours (
    group_id text not null, post_id text not null, hour timestamptz(3) not null, replies integer not null,
    reactions integer not null,
    primary key (group_id, post_id, hour))`,
  `create index thread_hours_recent on thread_hours (hour, group_id, post_id)`,
  `create table topic_hours (
    group_id text not null, topic_id text not null, hour timestamptz(3) not null, is_public boolean not null,
    actions integer not null,
    primary key (group_id, topic_id, hour))`,
  `create index topic_hours_recent on topic_hours (hour)`,
  `create table idempotency_keys (
    person_id text not null, key text not null, digest text not null, created_id text not null,
    created_at timestamptz(3) not null,
    primary key (person_id, key))`,
  `create index idempotency_keys_age on idempotency_keys (created_at)`,
];

export async function up(database: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
