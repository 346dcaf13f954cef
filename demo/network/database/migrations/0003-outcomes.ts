/** What discussions come to: decisions on the post's own row, as best answers are, and action items. */
import {type Kysely, sql} from 'kysely';

const statements = [
  `alter table messages add column decision_id text, add column recorded_by_id text,
    add column recorded_at timestamptz(3)`,
  `create table action_items (
    group_id text not null, id text not null, is_public boolean not null, root_id text, source_id text,
    creator_id text not null, assignee_id text, task text not null, due_on text not null,
    created_at timestamptz(3) not null, completed_at timestamptz(3),
    primary key (group_id, id))`,
  `create index action_items_id on action_items (id)`,
  `create index action_items_thread on action_items (group_id, root_id) where root_id is not null`,
  `create index action_items_open on action_items (group_id, due_on, id) where completed_at is null`,
  `create index action_items_due on action_items (due_on, id) where completed_at is null`,
  `create index action_items_done on action_items (completed_at desc, id desc) where completed_at is not null`,
  `create index action_items_assignee on action_items (assignee_id, due_on, id) where assignee_id is not null`,
];

export async function up(database: Kysely<never>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
