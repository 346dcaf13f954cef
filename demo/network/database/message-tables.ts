/** The tables of messages, and of those that are looked at before others read them, by the same rules as all others (`tables.ts`). */
import type {PostKind} from './facet-tables.js';

/** Posts (`root_id` null) and replies. The wide and rarely written row; what changes often is in `thread_stats`. */
export interface MessagesTable {
  group_id: string;
  id: string;
  /** The post that a reply belongs to. */
  root_id: string | null;
  in_reply_to_id: string | null;
  author_id: string;
  delegate_id: string | null;
  created_at: Date;
  edited_at: Date | null;
  /** A tombstone, without words: of a reply while it has replies of its own, of a post so that late repliers hear of it. */
  deleted_at: Date | null;
  language: string;
  kind: PostKind;
  title: string | null;
  markdown: string;
  plain: string;
  /** Stored blocks as JSON text on the way in; parsed on the way out (`markdown.ts` knows their shape). */
  blocks: unknown;
  /** Copied from the group: everybody who is signed in may read it. */
  is_public: boolean;
  pinned_until: Date | null;
  is_closed: boolean;
  best_answer_id: string | null;
  chosen_by_id: string | null;
  chosen_at: Date | null;
  /** The reply that says what was decided. */
  decision_id: string | null;
  recorded_by_id: string | null;
  recorded_at: Date | null;
  /** Of a post: the page or record whose thread it is. */
  context_key: string | null;
}

/** What the network looks for in new words. */
export interface ContentRulesTable {
  /** WORD: words that follow each other; LINK: an address of this host, or of one below it. */
  kind: 'WORD' | 'LINK';
  pattern: string;
}

/** A message as it will be once it is released; until then it is nowhere else. */
export interface HeldMessagesTable extends MessagesTable {
  held_at: Date;
  /** The pattern that it was held for. */
  held_for: string;
  /** Names of topics as JSON text on the way in; parsed on the way out. */
  topic_names: unknown;
}

export interface MessageTables {
  messages: MessagesTable;
  content_rules: ContentRulesTable;
  held_messages: HeldMessagesTable;
}
