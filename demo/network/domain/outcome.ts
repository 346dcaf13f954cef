/**
 * What a discussion comes to: the best answer to a question, the decision of any thread. Both are set the same way. Two
 * people who mark different replies at once do not undo each other: the first one stands, the second is told by whom.
 */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import type {MessageKey} from '../messages.js';
import {text} from '../messages.js';
import {access, mayConclude} from '../permission.js';
import {forgetLoaded} from './loaders.js';
import {type Post, postById, type Reply, replyById} from './message.js';
import {notifiedOf, notifyOfOutcomes, publishNotified} from './notify.js';
import {personById} from './person.js';
import {notFound, type Refusal, refusal} from './refusal.js';
import {publish, threadOf} from './thread.js';

interface Kind {
  readonly name: 'answer' | 'decision';
  /** Columns of the post's row: which reply, who said so, when. */
  readonly reply: 'best_answer_id' | 'decision_id';
  readonly by: 'chosen_by_id' | 'recorded_by_id';
  readonly at: 'chosen_at' | 'recorded_at';
  readonly conflict: MessageKey;
}

const bestAnswer: Kind = {
  ...{name: 'answer', conflict: 'chosenByOther'},
  ...{reply: 'best_answer_id', by: 'chosen_by_id', at: 'chosen_at'},
};
const decision: Kind = {
  ...{name: 'decision', conflict: 'decidedByOther'},
  ...{reply: 'decision_id', by: 'recorded_by_id', at: 'recorded_at'},
};

export interface OutcomeInput {
  readonly postId: string;
  /** Null: taken back. */
  readonly replyId?: string | null;
}

/** The post as it stands afterwards, refused or not, so that the page can put its view right. */
export interface Concluded {
  readonly post: Post | null;
  readonly refusal: Refusal | null;
}

export async function chooseBestAnswer(context: RequestContext, input: OutcomeInput): Promise<Concluded> {
  const post = await postById(context, input.postId);
  if (post && post.kind !== 'QUESTION') {
    return {post, refusal: refusal(context, 'INVALID', 'noQuestion', ['postId'])};
  }
  return conclude(context, bestAnswer, input);
}

export const recordDecision = (context: RequestContext, input: OutcomeInput): Promise<Concluded> =>
  conclude(context, decision, input);

async function conclude(context: RequestContext, kind: Kind, input: OutcomeInput): Promise<Concluded> {
  const post = await postById(context, input.postId);
  const thread = post && (await threadOf(context, post));
  if (!thread) return {post: null, refusal: notFound(context, 'postId')};
  const viewer = await access(context);
  if (!mayConclude(viewer, thread.group, thread.post)) {
    return {post, refusal: refusal(context, 'FORBIDDEN', 'mayNotChange', ['postId'])};
  }
  const reply = input.replyId ? await replyById(context, input.replyId) : null;
  if (input.replyId && (reply?.root_id !== thread.post.id || reply.deleted_at)) {
    return {post, refusal: notFound(context, 'replyId')};
  }
  const outcome = await write(context, kind, thread.post, reply, viewer.personId);
  forgetLoaded(context);
  if (outcome === 'changed') {
    publish(context, 'UPDATED', thread.post);
    publishNotified(context, thread.post.group_id, await notifiedOf(context.database, 'root_id', thread.post));
  }
  return {post: await postById(context, thread.post.id), refusal: await refusalOf(context, kind, outcome)};
}

type Outcome = 'changed' | 'same' | 'gone' | {readonly chosenBy: string | null};

async function write(
  context: RequestContext,
  kind: Kind,
  {group_id, id}: Post,
  reply: Reply | null,
  personId: string,
): Promise<Outcome> {
  const [replyColumn, by, at] = [sql.ref(kind.reply), sql.ref(kind.by), sql.ref(kind.at)];
  return context.database.transaction().execute(async (transaction): Promise<Outcome> => {
    const {rows} = await sql<{reply: string | null; by: string | null}>`
      select ${replyColumn} as reply, ${by} as by from messages
      where group_id = ${group_id} and id = ${id} and deleted_at is null for update`.execute(transaction);
    const before = rows[0];
    if (!before) return 'gone';
    if (before.reply === (reply?.id ?? null)) return 'same';
    if (reply) {
      const {rows: there} = await sql`
        select id from messages where group_id = ${group_id} and id = ${reply.id} and deleted_at is null for share
      `.execute(transaction);
      if (there.length === 0) return 'gone';
      // Whoever changes his or her own mind just does; another's choice is taken back first, and in sight.
      if (before.reply !== null && before.by !== personId) return {chosenBy: before.by};
    }
    await sql`
      update messages set ${replyColumn} = ${reply?.id ?? null}, ${by} = ${reply && personId},
        ${at} = ${reply && context.now()}::timestamptz
      where group_id = ${group_id} and id = ${id}`.execute(transaction);
    await notifyOfOutcomes(transaction, kind.name, sql<boolean>`t.group_id = ${group_id} and t.id = ${id}`);
    if (kind === bestAnswer) {
      await sql`
        update thread_stats set is_unanswered = ${reply === null}::boolean
        where group_id = ${group_id} and post_id = ${id}`.execute(transaction);
    }
    return 'changed';
  });
}

async function refusalOf(context: RequestContext, {conflict}: Kind, outcome: Outcome): Promise<Refusal | null> {
  if (outcome === 'changed' || outcome === 'same') return null;
  if (outcome === 'gone') return notFound(context, 'replyId');
  const person = outcome.chosenBy ? await personById(context, outcome.chosenBy) : null;
  const name = person?.displayName ?? text(context.language, 'someone');
  return refusal(context, 'CONFLICT', conflict, ['replyId'], {name});
}
