/**
 * Writes an invented company to an empty database, many rows a statement, with everything that is otherwise kept up to
 * date action by action: counters, last activity, heat, hours.
 */
import {type Insertable, sql} from 'kysely';
import type {Database, Executor, Tables} from '../database/tables.js';
import {folded} from '../domain/text.js';
import type {FileStore} from '../files/store.js';
import type {Company, SeedPost} from './company.js';
import {notifyEverybody} from './notifications.js';
import {printed} from './papers.js';
import {drawn} from './pictures.js';
import {Rows} from './rows.js';
import {type Made, writeThread} from './thread-rows.js';

/** `store`: where its files go. */
export async function writeCompany(database: Database, company: Company, store: FileStore): Promise<void> {
  const rows = new Rows();
  rows.add('settings', {key: 'name', value: company.name});
  for (const person of company.people) {
    rows.add('people', {
      id: person.id,
      display_name: person.displayName,
      handle: person.handle,
      email: person.email,
      job_title: person.jobTitle,
      department: person.department,
      is_leader: person.isLeader,
      is_community_manager: person.isCommunityManager,
      language: person.language,
      time_zone: person.timeZone ?? null,
      is_deleted: person.isDeleted,
      folded: folded(person.displayName, person.handle, person.jobTitle, person.department),
    });
  }
  const founded = firstMoment(company.posts);
  for (const group of company.groups) {
    const {id, name, description, privacy} = group;
    rows.add('groups', {id, name, description, privacy, folded: folded(name)});
    const owners = new Set(group.ownerIds);
    for (const person_id of new Set([...group.ownerIds, ...group.memberIds])) {
      rows.add('memberships', {
        group_id: id,
        person_id,
        role: owners.has(person_id) ? 'OWNER' : 'MEMBER',
        since: founded,
      });
    }
  }
  for (const {delegateId, leaderId} of company.delegations ?? []) {
    rows.add('delegations', {delegate_id: delegateId, leader_id: leaderId});
  }
  for (const rule of company.contentRules ?? []) rows.add('content_rules', rule);
  const groups = new Map(company.groups.map((group) => [group.id, group]));
  for (const post of company.posts) {
    const files = new Map<string, Made>([
      ...(post.pictures ?? []).map((picture) => [picture.id, drawn(picture)] as const),
      ...(post.papers ?? []).map((paper) => [paper.id, {bytes: printed(paper), width: null, height: null}] as const),
    ]);
    writeThread(rows, post, post.groupId ? (groups.get(post.groupId) ?? null) : null, files);
    for (const [id, {bytes}] of files) await store.put(id, bytes);
  }
  for (const {personId, kind, subject} of company.follows) {
    const subject_id = kind === 'topic' ? rows.topicId(subject, false) : subject;
    if (subject_id) rows.add('follows', {person_id: personId, kind, subject_id, created_at: founded});
  }
  await database.transaction().execute(async (transaction) => {
    for (const table of rows.tables()) await insert(transaction, table, rows.of(table));
  });
  // The embedded database has nobody who would count the rows for the planner later.
  await sql`analyze`.execute(database);
  await database.transaction().execute((transaction) => notifyEverybody(transaction));
}

const firstMoment = (posts: readonly SeedPost[]): Date =>
  posts.reduce((first, {at}) => (at < first ? at : first), new Date());

/** As many rows a statement as the protocol has room for parameters. */
async function insert<Table extends keyof Tables>(
  database: Executor,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).length;
  const atOnce = Math.min(1000, Math.floor(30_000 / Math.max(columns, 1)));
  for (let start = 0; start < rows.length; start += atOnce) {
    await database
      .insertInto(table)
      .values(rows.slice(start, start + atOnce))
      .execute();
  }
}
