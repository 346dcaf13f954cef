/** The tables of what a post can carry, by the same rules as all others (`tables.ts`). */

export type PostKind = 'UPDATE' | 'QUESTION' | 'POLL' | 'PRAISE' | 'ANNOUNCEMENT';

/** One a post. */
export interface PollsTable {
  group_id: string;
  post_id: string;
  id: string;
  allows_multiple: boolean;
  closes_at: Date | null;
}

export interface PollOptionsTable {
  group_id: string;
  post_id: string;
  id: string;
  position: number;
  text: string;
}

export interface PollVotesTable {
  group_id: string;
  post_id: string;
  option_id: string;
  person_id: string;
  created_at: Date;
}

/** One a post. Which words and which sign a key stands for, `domain/praise.ts` says. */
export interface PraisesTable {
  group_id: string;
  post_id: string;
  badge_key: string | null;
}

/** Who is praised, in the author's order. */
export interface PraisedPeopleTable {
  group_id: string;
  post_id: string;
  person_id: string;
  position: number;
}

/** One a post. */
export interface AnnouncementsTable {
  group_id: string;
  post_id: string;
  expires_at: Date | null;
  requires_acknowledgement: boolean;
  acknowledge_by: Date | null;
}

export interface AcknowledgementsTable {
  group_id: string;
  post_id: string;
  person_id: string;
  created_at: Date;
}

export interface FacetTables {
  polls: PollsTable;
  poll_options: PollOptionsTable;
  poll_votes: PollVotesTable;
  praises: PraisesTable;
  praised_people: PraisedPeopleTable;
  announcements: AnnouncementsTable;
  acknowledgements: AcknowledgementsTable;
}
