/** The table of what people are told of, by the same rules as all others (`tables.ts`). */

export type NotificationReason =
  | 'MENTIONED'
  | 'REPLIED'
  | 'ASKED'
  | 'ANSWER_CHOSEN'
  | 'DECISION_RECORDED'
  | 'PRAISED'
  | 'ANNOUNCED'
  | 'ACTION_ASSIGNED'
  | 'ACTION_DONE'
  | 'ACTION_DUE'
  | 'REACTED'
  | 'POLL_CLOSED'
  | 'FOLLOWED';

/** One a person and cause: whatever happens to the cause afterwards, nobody is told of it twice. */
export interface NotificationsTable {
  person_id: string;
  /** What it comes from: a message, an outcome, something to do, a reaction. Its words are nobody's business but `domain/notify.ts`. */
  cause: string;
  reason: NotificationReason;
  /** Of the discussion, or `*` where there is none. */
  group_id: string;
  root_id: string | null;
  /** What to read; of an outcome, the reply that it consists of. */
  message_id: string | null;
  action_id: string | null;
  actor_id: string;
  created_at: Date;
  /** Null: not read yet. */
  read_at: Date | null;
}

export interface NotificationTables {
  notifications: NotificationsTable;
}
