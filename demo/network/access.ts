/** Who asks, as far as the rules of `permission.ts` need to know it. */
import {sql} from 'kysely';
import type {RequestContext} from './context.js';
import {networkError} from './errors.js';
import {text} from './messages.js';

/** What the rules need to know of the one who asks. */
export interface Access {
  readonly personId: string;
  readonly isCommunityManager: boolean;
  /** The groups that this person is in: never those where the request to join is pending. */
  readonly groupIds: readonly string[];
  /** Those of them that are private, and the keys of records shown with a proof: all that is read beyond what everybody may. */
  readonly privateGroupIds: readonly string[];
  readonly ownedGroupIds: readonly string[];
  readonly pendingGroupIds: readonly string[];
  /** Leaders on whose behalf this person may write. */
  readonly delegatorIds: readonly string[];
  /** The only groups that an anonymous caller reads; null for everybody who is signed in. */
  readonly openGroupIds: readonly string[] | null;
}

const known = new WeakMap<RequestContext, Promise<Access>>();

/** The rights of the viewer, read once for each request. Fails with UNAUTHENTICATED for whoever may not read at all. */
export function access(context: RequestContext): Promise<Access> {
  let found = known.get(context);
  if (!found) known.set(context, (found = load(context)));
  return found;
}

/** To call after the viewer's memberships have changed within the request. */
export function forgetAccess(context: RequestContext): void {
  known.delete(context);
}

async function load(context: RequestContext): Promise<Access> {
  if (!context.viewer && context.isOpen) return anonymous(context);
  const found = context.viewer && (await accessOf(context, context.viewer.personId));
  if (!found) throw networkError('UNAUTHENTICATED', text(context.language, 'signIn'));
  return found;
}

/** The rights of somebody else, for whom the viewer writes; null: nobody, or not any more. */
export async function accessOf(context: RequestContext, personId: string): Promise<Access | null> {
  const {rows} = await sql<{
    is_community_manager: boolean;
    delegator_ids: string[];
    group_id: string | null;
    role: string | null;
    privacy: string | null;
  }>`
    select p.is_community_manager, m.group_id, m.role, g.privacy, array(
        select d.leader_id from delegations d join people l on l.id = d.leader_id and l.is_leader and not l.is_deleted
        where d.delegate_id = p.id order by d.leader_id) as delegator_ids
    from people p left join (
        select person_id, group_id, role from memberships where person_id = ${personId}
        union all select person_id, group_id, 'RECORD' from record_grants
        where person_id = ${personId} and expires_at > ${context.now()}::timestamptz
      ) m on m.person_id = p.id left join groups g on g.id = m.group_id
    where p.id = ${personId} and not p.is_deleted
    order by m.group_id`.execute(context.database);
  if (rows.length === 0) return null;
  const groups = (...roles: string[]): string[] =>
    rows.flatMap(({group_id, role}) => (group_id && role && roles.includes(role) ? [group_id] : []));
  const groupIds = groups('MEMBER', 'OWNER');
  return {
    personId,
    isCommunityManager: rows[0]!.is_community_manager,
    groupIds,
    privateGroupIds: rows.flatMap(({group_id, role, privacy}) =>
      group_id && (role === 'RECORD' || (privacy === 'PRIVATE' && groupIds.includes(group_id))) ? [group_id] : [],
    ),
    ownedGroupIds: groups('OWNER'),
    pendingGroupIds: groups('PENDING'),
    delegatorIds: rows[0]!.delegator_ids,
    openGroupIds: null,
  };
}

async function anonymous({database}: RequestContext): Promise<Access> {
  const {rows} = await sql<{id: string}>`select id from groups where privacy = 'PUBLIC'`.execute(database);
  return {
    // Nobody's: ids are never empty.
    personId: '',
    isCommunityManager: false,
    groupIds: [],
    privateGroupIds: [],
    ownedGroupIds: [],
    pendingGroupIds: [],
    delegatorIds: [],
    openGroupIds: rows.map(({id}) => id),
  };
}
