/**
 * The tables as Kysely sees them; `migrations/` makes them.
 *
 * Rules that keep the same SQL running on distributed engines: everything that lives in a group carries `group_id` in
 * its primary key and in every join (`wholeNetwork` where there is no group), ids are made by the application and
 * ordered by time, and there are no sequences, no triggers and no foreign keys. All instants are made by the
 * application too, in whole milliseconds, so that a cursor can hold one exactly.
 */
import type {Kysely, Transaction} from 'kysely';
import type {FacetTables, PostKind} from './facet-tables.js';
import type {FileTables} from './file-tables.js';
import type {MessageTables} from './message-tables.js';
import type {NotificationTables} from './notification-tables.js';
import type {PeopleTables} from './people-tables.js';

/** Stands in `group_id` for what is written to everybody. No group has this id. */
export const wholeNetwork = '*';

/** One narrow row a thread: counters, order and heat. Removed together with its post. */
export interface ThreadStatsTable {
  group_id: string;
  post_id: string;
  author_id: string;
  is_public: boolean;
  kind: PostKind;
  /** A question without a best answer. */
  is_unanswered: boolean;
  created_at: Date;
  last_activity_at: Date;
  reply_count: number;
  participant_count: number;
  /** Forward-decayed logarithms of heat with half-lives of half a day, half a week, half a month. Null: nobody came. */
  heat_day: number | null;
  heat_week: number | null;
  heat_month: number | null;
}

/** What a post is about: the words of its title and text as `domain/words.ts` makes them. */
export interface ThreadWordsTable {
  group_id: string;
  post_id: string;
  is_public: boolean;
  created_at: Date;
  /** A tsvector; on the way in, its words between quotes. */
  words: string;
}

export interface ReactionsTable {
  group_id: string;
  message_id: string;
  /** The post whose thread the message is in; the message itself if it is the post. */
  root_id: string;
  person_id: string;
  key: string;
  created_at: Date;
}

export interface FollowsTable {
  person_id: string;
  kind: 'person' | 'topic' | 'post';
  subject_id: string;
  created_at: Date;
}

export interface TopicsTable {
  id: string;
  name: string;
  folded: string;
}

/** Which topics a post carries, with what the feed of a topic is ordered by. */
export interface MessageTopicsTable {
  group_id: string;
  post_id: string;
  topic_id: string;
  is_public: boolean;
  created_at: Date;
  last_activity_at: Date;
}

export interface MentionsTable {
  group_id: string;
  message_id: string;
  root_id: string;
  person_id: string;
  created_at: Date;
}

export interface AskedPeopleTable {
  group_id: string;
  post_id: string;
  person_id: string;
  created_at: Date;
}

/** The last thing that each person did in a thread: a reply or a reaction, not the post itself. */
export interface ThreadParticipantsTable {
  group_id: string;
  post_id: string;
  person_id: string;
  last_at: Date;
}

/** What happened in a thread, by the hour. */
export interface ThreadHoursTable {
  group_id: string;
  post_id: string;
  hour: Date;
  replies: number;
  reactions: number;
}

/** What happened under a topic in one group, by the hour: posts, replies and reactions together. */
export interface TopicHoursTable {
  group_id: string;
  topic_id: string;
  hour: Date;
  is_public: boolean;
  actions: number;
}

/** Stands in `due_on` where nobody has said when: after every day that anybody says. */
export const noDay = '9999-12-31';

/** Something to do. `group_id` and `is_public` are those of the discussion that it comes from. */
export interface ActionItemsTable {
  group_id: string;
  id: string;
  is_public: boolean;
  /** The post in whose thread it was agreed; null: somebody's own, which only creator and assignee see. */
  root_id: string | null;
  source_id: string | null;
  creator_id: string;
  assignee_id: string | null;
  task: string;
  /** An ISO 8601 day, which sorts as text. */
  due_on: string;
  created_at: Date;
  /** Null: open. */
  completed_at: Date | null;
}

/** Which thread belongs to a page or record. By the key alone: this is how the group is found. */
export interface PageThreadsTable {
  canonical_key: string;
  /** Whose thread it is: `*` everybody's, otherwise the id of a private group or the key of a protected record. */
  audience: string;
  group_id: string;
  post_id: string;
  url: string | null;
  record_system: string | null;
  record_type: string | null;
  record_id: string | null;
  title: string | null;
  created_at: Date;
}

/** Which pages a message links to. */
export interface MessageLinksTable {
  group_id: string;
  message_id: string;
  canonical_key: string;
  root_id: string;
  is_public: boolean;
  created_at: Date;
}

/** Who has shown a right to read the record whose thread is kept under this `group_id`, and until when that holds. */
export interface RecordGrantsTable {
  person_id: string;
  group_id: string;
  expires_at: Date;
}

/** What somebody has reported, for those who look after the group: who it was stays in here. */
export interface ReportsTable {
  group_id: string;
  message_id: string;
  person_id: string;
  reason: string;
  note: string | null;
  created_at: Date;
  /** Set: somebody has looked at it and found nothing to do. Deleting the message deletes the row. */
  dismissed_at: Date | null;
  dismissed_by_id: string | null;
}

/** What creating mutations made, kept so that a repeated request gets the first answer again. */
export interface IdempotencyKeysTable {
  person_id: string;
  key: string;
  /** Digest of mutation and input: the same key with another input is a conflict. */
  digest: string;
  /** What was made. */
  created_id: string;
  created_at: Date;
}

/** What there is one of in a network. */
export interface SettingsTable {
  /** `urlSecret`: what addresses of files are signed with. */
  key: 'name' | 'urlSecret';
  value: string;
}

export interface Tables extends PeopleTables, FacetTables, FileTables, MessageTables, NotificationTables {
  settings: SettingsTable;
  thread_stats: ThreadStatsTable;
  thread_words: ThreadWordsTable;
  reactions: ReactionsTable;
  follows: FollowsTable;
  topics: TopicsTable;
  message_topics: MessageTopicsTable;
  mentions: MentionsTable;
  asked_people: AskedPeopleTable;
  thread_participants: ThreadParticipantsTable;
  thread_hours: ThreadHoursTable;
  topic_hours: TopicHoursTable;
  action_items: ActionItemsTable;
  page_threads: PageThreadsTable;
  message_links: MessageLinksTable;
  record_grants: RecordGrantsTable;
  reports: ReportsTable;
  idempotency_keys: IdempotencyKeysTable;
}

export type Database = Kysely<Tables>;
/** A connection or a transaction: what a function takes that may run in either. */
export type Executor = Kysely<Tables> | Transaction<Tables>;
