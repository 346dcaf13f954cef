/** Following people, topics and threads. */
import {sql} from 'kysely';
import type {RequestContext} from '../context.js';
import {type FollowsTable, wholeNetwork} from '../database/tables.js';
import {access} from '../permission.js';
import {inOrder, loader} from './loaders.js';
import {notifyOfFollower, publishNotified} from './notify.js';

type FollowKind = FollowsTable['kind'];

/** Whether the viewer follows it. */
export function isFollowing(context: RequestContext, kind: FollowKind, subjectId: string): Promise<boolean> {
  return loader<string, boolean>(context, `isFollowing ${kind}`, async (ids) => {
    const viewer = await access(context);
    const {rows} = await sql<{subject_id: string}>`
      select subject_id from follows
      where person_id = ${viewer.personId} and kind = ${kind} and subject_id = any(${ids}::text[])
    `.execute(context.database);
    return inOrder(
      ids,
      rows,
      (row) => row.subject_id,
      () => true,
      false,
    );
  }).load(subjectId);
}

/** Sets the state; doing it twice is the same as once. The caller has seen to it that the viewer can see the subject. */
export async function setFollowing(
  context: RequestContext,
  kind: FollowKind,
  subjectId: string,
  following: boolean,
): Promise<void> {
  const viewer = await access(context);
  if (following) {
    const at = context.now();
    await context.database.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('follows')
        .values({person_id: viewer.personId, kind, subject_id: subjectId, created_at: at})
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      if (kind === 'person')
        await notifyOfFollower(transaction, {personId: subjectId, followerId: viewer.personId, at});
    });
  } else {
    await context.database
      .deleteFrom('follows')
      .where('person_id', '=', viewer.personId)
      .where('kind', '=', kind)
      .where('subject_id', '=', subjectId)
      .execute();
  }
  if (kind === 'person') publishNotified(context, wholeNetwork, [subjectId]);
}
