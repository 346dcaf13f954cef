/** What may be meant while somebody types: people to mention, groups to write to, topics to tag. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {access, isMember, mayRead, maySeeGroup} from '../permission.js';
import {type Group, toGroup} from './group.js';
import {pageSize} from './page.js';
import {type Person, personColumns, toPerson} from './person.js';
import {excerpt} from '../rich-text.js';
import {folded, wordPattern} from './text.js';
import {type Topic, toTopic} from './topic.js';

export interface SuggestionArguments {
  readonly prefix: string;
  /** Those that can be suggested are PERSON, GROUP and TOPIC; others give nothing. */
  readonly kinds: readonly string[];
  /** Where somebody writes: its members come first. */
  readonly groupId?: string | null;
  readonly first?: number | null;
}

export interface Suggestion {
  readonly label: string;
  readonly detail: string | null;
  readonly entity: Person | Group | Topic;
}

const kinds = {PERSON: people, GROUP: groups, TOPIC: topics};

/** In the order of `kinds`, each with a fair share of the places. */
export async function autocomplete(
  context: RequestContext,
  {prefix, kinds: wanted, groupId, first}: SuggestionArguments,
): Promise<readonly Suggestion[]> {
  const size = pageSize(context, first, 8);
  const found = await Promise.all(
    [...new Set(wanted)]
      .filter((kind): kind is keyof typeof kinds => kind in kinds)
      .map((kind) => kinds[kind](context, prefix, size, groupId ?? null)),
  );
  const shares = found.map(() => 0);
  let left = size;
  // One place each in turn, until there are no more places or no more suggestions.
  for (let round = 0; left > 0 && found.some(({length}) => length > round); round++) {
    for (const [index, list] of found.entries()) {
      if (left === 0 || round >= list.length) continue;
      shares[index] = round + 1;
      left--;
    }
  }
  return found.flatMap((list, index) => list.slice(0, shares[index]));
}

/** Members of the group first, then those whom the viewer follows; whose name begins so before whose job does. */
async function people(
  context: RequestContext,
  prefix: string,
  size: number,
  groupId: string | null,
): Promise<readonly Suggestion[]> {
  const viewer = await access(context);
  const visible = await sql<{id: string}>`
    select g.id from groups g where g.id = ${groupId} and ${maySeeGroup(viewer, 'g')}`.execute(context.database);
  const {rows} = await sql<Parameters<typeof toPerson>[0]>`
    select ${personColumns} from people p
      left join memberships m on m.person_id = p.id and m.group_id = ${visible.rows[0]?.id ?? null}
        and m.role in ('MEMBER', 'OWNER')
      left join follows f on f.person_id = ${viewer.personId} and f.kind = 'person' and f.subject_id = p.id
    where not p.is_deleted and ' ' || p.folded like ${wordPattern(prefix)}
    order by (m.person_id is not null) desc, (p.folded like ${`${folded(prefix)}%`}) desc,
      (f.subject_id is not null) desc, p.display_name, p.id
    limit ${size}::int`.execute(context.database);
  return rows.map(toPerson).map((person) => ({
    label: person.displayName,
    detail: [person.jobTitle, person.department].filter(Boolean).join(' · ') || null,
    entity: person,
  }));
}

/** The viewer's own groups first. */
async function groups(context: RequestContext, prefix: string, size: number): Promise<readonly Suggestion[]> {
  const viewer = await access(context);
  const {rows} = await sql<Parameters<typeof toGroup>[0]>`
    select g.id, g.name, g.description, g.privacy from groups g
    where ${maySeeGroup(viewer, 'g')} and ' ' || g.folded like ${wordPattern(prefix)}
    order by (g.id = any(${[...viewer.groupIds]}::text[])) desc, g.name, g.id limit ${size}::int
  `.execute(context.database);
  return rows.map(toGroup).map((group) => ({
    label: group.name,
    detail: excerpt(group.description, 80) || null,
    entity: group,
  }));
}

/** Those that were used last come first. */
async function topics(
  context: RequestContext,
  prefix: string,
  size: number,
  groupId: string | null,
): Promise<readonly Suggestion[]> {
  const viewer = await access(context);
  const here = groupId !== null && isMember(viewer, groupId) ? groupId : null;
  const {rows} = await sql<Parameters<typeof toTopic>[0]>`
    select t.id, t.name from topics t join lateral (
      select max(mt.last_activity_at) as used_at, bool_or(mt.group_id = ${here}::text) as is_here
      from message_topics mt where mt.topic_id = t.id and ${mayRead(viewer, 'mt')}
    ) u on u.used_at is not null
    where ' ' || t.folded like ${wordPattern(prefix)}
    order by u.is_here desc nulls last, u.used_at desc, t.id limit ${size}::int`.execute(context.database);
  return rows.map(toTopic).map((topic) => ({label: topic.name, detail: null, entity: topic}));
}
