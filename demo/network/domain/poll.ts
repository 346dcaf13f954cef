/** Polls: what there is to choose from, what was chosen, and choosing. Who chose what is told to nobody but oneself. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import type {Executor} from '../database/tables.js';
import {access, mayRead, mayReadHeld, mayVote} from '../permission.js';
import {forgetLoaded, inOrder, loader} from './loaders.js';
import {type Place, type Post, postById} from './message.js';
import {notFound, type Refusal, refusal} from './refusal.js';
import {isLonger, newId} from './text.js';
import {publish} from './thread.js';

export const mostOptions = 10;
/** Characters of an option. */
export const maxOptionLength = 120;

export interface Poll {
  readonly __typename: 'Poll';
  readonly id: string;
  readonly group_id: string;
  readonly post_id: string;
  readonly allows_multiple: boolean;
  readonly closes_at: Date | null;
  /** With the discussion it ends, too; while its post waits to be released it has not begun. */
  readonly is_closed: boolean;
  readonly voter_count: number;
  readonly options: readonly PollOption[];
}

export interface PollOption {
  readonly id: string;
  readonly text: string;
  readonly votes: number;
  readonly is_chosen: boolean;
}

type Row = Omit<Poll, '__typename' | 'options' | 'is_closed'> & {
  readonly is_post_closed: boolean;
  readonly options: readonly PollOption[] | null;
};

async function load(
  context: RequestContext,
  column: 'id' | 'post_id',
  ids: readonly string[],
): Promise<(Poll | null)[]> {
  const viewer = await access(context);
  const {rows} = await sql<Row>`
    select p.id, p.group_id, p.post_id, p.allows_multiple, p.closes_at, coalesce(m.is_closed, true) as is_post_closed,
      (select count(distinct v.person_id)::int from poll_votes v
        where v.group_id = p.group_id and v.post_id = p.post_id) as voter_count,
      (select json_agg(json_build_object('id', o.id, 'text', o.text, 'votes', c.votes, 'is_chosen', c.mine)
          order by o.position)
        from poll_options o cross join lateral (
          select count(*)::int as votes, coalesce(bool_or(v.person_id = ${viewer.personId}), false) as mine
          from poll_votes v where v.group_id = o.group_id and v.post_id = o.post_id and v.option_id = o.id) c
        where o.group_id = p.group_id and o.post_id = p.post_id) as options
    from polls p left join messages m on m.group_id = p.group_id and m.id = p.post_id
      left join held_messages h on h.group_id = p.group_id and h.id = p.post_id
    where p.${sql.ref(column)} = any(${[...ids]}::text[])
      and ((${mayRead(viewer, 'm')} and m.deleted_at is null) or ${mayReadHeld(viewer, 'h')})
  `.execute(context.database);
  const now = context.now();
  const toPoll = ({is_post_closed, options, ...row}: Row): Poll => ({
    __typename: 'Poll',
    ...row,
    is_closed: is_post_closed || (row.closes_at !== null && row.closes_at <= now),
    options: options ?? [],
  });
  return inOrder(ids, rows, (row) => row[column], toPoll, null);
}

/** Null: there is none for this viewer. */
export const pollById = (context: RequestContext, id: string): Promise<Poll | null> =>
  loader<string, Poll | null>(context, 'poll', (ids) => load(context, 'id', ids)).load(id);

/** Of a post that the viewer has been given; null: it has none. */
export const pollOf = (context: RequestContext, post: Post): Promise<Poll | null> =>
  loader<string, Poll | null>(context, 'pollOf', (ids) => load(context, 'post_id', ids)).load(post.id);

export const hasVoted = ({options}: Poll): boolean => options.some(({is_chosen}) => is_chosen);

/** Nobody votes with the others in sight: what they chose is seen once one has, or when it is over. */
export const showsResults = (poll: Poll): boolean => poll.is_closed || hasVoted(poll);

export interface PollInput {
  readonly options: readonly string[];
  readonly allowsMultiple?: boolean | null;
  readonly closesAt?: Date | null;
}

/** What is wrong with a poll that somebody wants to make. */
export function pollProblem(context: RequestContext, {options, closesAt}: PollInput): Refusal | null {
  const field = ['facet', 'poll', 'options'];
  const texts = options.map((text) => text.trim());
  if (texts.some((text) => text === '' || text.includes('\0'))) return refusal(context, 'BLANK', 'blank', field);
  if (texts.length < 2) return refusal(context, 'INVALID', 'fewOptions', field);
  if (texts.length > mostOptions) return refusal(context, 'TOO_LONG', 'tooMany', field, {limit: mostOptions});
  if (texts.some((text) => isLonger(text, maxOptionLength))) {
    return refusal(context, 'TOO_LONG', 'tooLong', field, {limit: maxOptionLength});
  }
  if (new Set(texts).size < texts.length) return refusal(context, 'INVALID', 'equalOptions', field);
  if (closesAt && closesAt <= context.now()) {
    return refusal(context, 'INVALID', 'pastTime', ['facet', 'poll', 'closesAt']);
  }
  return null;
}

/** `input`: without a problem. */
export async function insertPoll(
  database: Executor,
  {group_id, id: post_id}: Place,
  input: PollInput,
  at: Date,
): Promise<void> {
  const {options, allowsMultiple, closesAt} = input;
  await database
    .insertInto('polls')
    .values({
      group_id,
      post_id,
      id: newId('poll', at),
      allows_multiple: allowsMultiple ?? false,
      closes_at: closesAt ?? null,
    })
    .execute();
  await database
    .insertInto('poll_options')
    .values(
      options.map((text, position) => ({group_id, post_id, id: newId('option', at), position, text: text.trim()})),
    )
    .execute();
}

export interface VoteInput {
  readonly pollId: string;
  readonly optionIds: readonly string[];
}

/** Puts the viewer's choice in the place of an earlier one; nothing chosen withdraws it. Refused, it answers with the poll. */
export async function vote(
  context: RequestContext,
  {pollId, optionIds}: VoteInput,
): Promise<{readonly poll: Poll | null; readonly refusal: Refusal | null}> {
  const poll = await pollById(context, pollId);
  if (!poll) return {poll, refusal: notFound(context, 'pollId')};
  const viewer = await access(context);
  if (poll.is_closed) return {poll, refusal: refusal(context, 'CLOSED', 'pollClosed', ['pollId'])};
  if (!mayVote(viewer, poll)) return {poll, refusal: refusal(context, 'FORBIDDEN', 'mayNotChange', ['pollId'])};
  const wanted = [...new Set(optionIds)];
  if (wanted.some((id) => !poll.options.some((option) => option.id === id))) {
    return {poll, refusal: refusal(context, 'INVALID', 'unknownOption', ['optionIds'])};
  }
  if (wanted.length > 1 && !poll.allows_multiple) {
    return {poll, refusal: refusal(context, 'INVALID', 'oneOption', ['optionIds'])};
  }
  const {group_id, post_id} = poll;
  const at = context.now();
  const outcome = await context.database.transaction().execute(async (transaction) => {
    // One after another: two choices of one person at the same moment must not both count. And not after the end.
    const {rows} = await sql`
      select p.id from polls p join messages m on m.group_id = p.group_id and m.id = p.post_id
      where p.group_id = ${group_id} and p.post_id = ${post_id} and m.deleted_at is null and not m.is_closed
      for update of p`.execute(transaction);
    if (rows.length === 0) return 'gone';
    const before = await sql<{option_id: string}>`
      select option_id from poll_votes
      where group_id = ${group_id} and post_id = ${post_id} and person_id = ${viewer.personId}`.execute(transaction);
    const had = before.rows.map(({option_id}) => option_id);
    if (had.length === wanted.length && wanted.every((id) => had.includes(id))) return 'same';
    await sql`
      delete from poll_votes where group_id = ${group_id} and post_id = ${post_id} and person_id = ${viewer.personId}
    `.execute(transaction);
    await sql`
      insert into poll_votes (group_id, post_id, option_id, person_id, created_at)
      select ${group_id}, ${post_id}, o.id, ${viewer.personId}, ${at}::timestamptz
      from unnest(${wanted}::text[]) as o(id)`.execute(transaction);
    return 'changed';
  });
  forgetLoaded(context);
  const post = await postById(context, post_id);
  if (outcome === 'changed' && post) publish(context, 'COUNTS_CHANGED', post);
  const now = await pollById(context, pollId);
  if (!now) return {poll: null, refusal: notFound(context, 'pollId')};
  return {poll: now, refusal: outcome === 'gone' ? refusal(context, 'CLOSED', 'pollClosed', ['pollId']) : null};
}
