/** The tables of people and groups, by the same rules as all others (`tables.ts`). */

export interface PeopleTable {
  id: string;
  display_name: string;
  handle: string;
  email: string;
  job_title: string;
  department: string;
  is_leader: boolean;
  is_community_manager: boolean;
  language: string;
  /** As the directory knows it, such as `Asia/Tokyo`; null: not known. */
  time_zone: string | null;
  /** The account is gone: its messages stay, their author is null. */
  is_deleted: boolean;
  /** Name, handle, job and department as `folded()` makes them, for finding by the beginning of a word. */
  folded: string;
}

export interface GroupsTable {
  id: string;
  name: string;
  folded: string;
  description: string;
  privacy: 'PUBLIC' | 'RESTRICTED' | 'PRIVATE';
}

export interface MembershipsTable {
  group_id: string;
  person_id: string;
  role: 'PENDING' | 'MEMBER' | 'OWNER';
  since: Date;
}

/** Who may write on behalf of which leader. */
export interface DelegationsTable {
  delegate_id: string;
  leader_id: string;
}

export interface PeopleTables {
  people: PeopleTable;
  groups: GroupsTable;
  memberships: MembershipsTable;
  delegations: DelegationsTable;
}
