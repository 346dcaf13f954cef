/** The tables of polls, by the same rules as all others (`tables.ts`). */

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
