/** What an invented company consists of, as plain data. `company(now)` makes it; the store writes it to the database. */
import type {PostKind} from '../database/facet-tables.js';

export interface Company {
  readonly name: string;
  readonly people: readonly SeedPerson[];
  readonly groups: readonly SeedGroup[];
  readonly follows: readonly SeedFollow[];
  /** Who may write on behalf of which leader. Left out: nobody. */
  readonly delegations?: readonly {readonly delegateId: string; readonly leaderId: string}[];
  /** What the network looks for in new words. Left out: nothing. */
  readonly contentRules?: readonly {readonly kind: 'WORD' | 'LINK'; readonly pattern: string}[];
  readonly posts: readonly SeedPost[];
}

export interface SeedPerson {
  readonly id: string;
  readonly displayName: string;
  /** Lower-case letters, digits and dots; also the name to sign in with. */
  readonly handle: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly isLeader: boolean;
  /** Runs the network: may post and announce everywhere, reads public and restricted groups, not private ones of others. */
  readonly isCommunityManager: boolean;
  /** BCP 47, the language that this person writes in most. */
  readonly language: string;
  /** Of the place where this person works, such as `Asia/Tokyo`. Left out: not known. */
  readonly timeZone?: string;
  /** The account is gone: messages stay, their author is null. */
  readonly isDeleted: boolean;
}

export interface SeedGroup {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** PUBLIC: all read and write. RESTRICTED: all read, members write. PRIVATE: members only, for everything. */
  readonly privacy: 'PUBLIC' | 'RESTRICTED' | 'PRIVATE';
  readonly ownerIds: readonly string[];
  readonly memberIds: readonly string[];
}

export interface SeedFollow {
  readonly personId: string;
  readonly kind: 'person' | 'topic' | 'post';
  /** A person's id, a topic's name, a post's id. */
  readonly subject: string;
}

export interface SeedReaction {
  readonly personId: string;
  /** One of the network's keys: like, celebrate, thanks, insightful, laugh, support. */
  readonly key: string;
  readonly at: Date;
}

export interface SeedMention {
  /** As it stands in the text, such as "@Ana Lima". */
  readonly text: string;
  readonly id: string;
}

interface SeedMessage {
  readonly id: string;
  readonly authorId: string;
  /** CommonMark without HTML. Topics stand in it as #name. */
  readonly markdown: string;
  readonly mentions: readonly SeedMention[];
  readonly language: string;
  readonly at: Date;
  readonly editedAt?: Date;
  readonly reactions: readonly SeedReaction[];
}

export interface SeedReply extends SeedMessage {
  readonly inReplyToId?: string;
  /** Left as a tombstone. */
  readonly deletedAt?: Date;
}

export interface SeedPoll {
  readonly id: string;
  readonly allowsMultiple: boolean;
  readonly closesAt?: Date;
  readonly options: readonly {readonly id: string; readonly text: string; readonly voterIds: readonly string[]}[];
}

export interface SeedPicture {
  readonly id: string;
  readonly name: string;
  readonly altText: string;
  /** Under which `pictures.ts` draws it. */
  readonly drawing: string;
}

export interface SeedPaper {
  readonly id: string;
  readonly name: string;
  /** Under which `papers.ts` prints it. */
  readonly key: string;
}

export interface SeedPraise {
  readonly personIds: readonly string[];
  readonly badgeKey: string | null;
}

export interface SeedAnnouncement {
  readonly expiresAt?: Date;
  readonly requiresAcknowledgement: boolean;
  readonly acknowledgeBy?: Date;
  readonly acknowledgements: readonly {readonly personId: string; readonly at: Date}[];
}

/** Something to do that was agreed in a discussion. */
export interface SeedAction {
  readonly id: string;
  readonly task: string;
  /** Null: for whoever wants to. */
  readonly assigneeId: string | null;
  readonly creatorId: string;
  /** The message that it comes from. */
  readonly sourceId: string;
  /** ISO 8601 day; left out: nobody has said when. */
  readonly dueOn?: string;
  readonly at: Date;
  readonly doneAt?: Date;
}

/** A record of another system, which asks for a proof of a right to read it. */
export interface SeedRecord {
  readonly system: string;
  readonly type: string;
  readonly id: string;
}

export interface SeedPost extends SeedMessage {
  /** What is said about a record: in no group, and for those alone who may see it. */
  readonly record?: SeedRecord;
  /** Null: the whole network. */
  readonly groupId: string | null;
  readonly kind: PostKind;
  readonly title?: string;
  readonly topics: readonly string[];
  readonly pinnedUntil?: Date;
  readonly isClosed?: boolean;
  /** Who wrote it on the author's behalf. */
  readonly delegateId?: string;
  /** Of a question. */
  readonly askedIds?: readonly string[];
  readonly bestAnswerId?: string;
  /** The reply that says what was decided, by the author of the post. */
  readonly decisionId?: string;
  readonly actions?: readonly SeedAction[];
  readonly poll?: SeedPoll;
  readonly pictures?: readonly SeedPicture[];
  readonly papers?: readonly SeedPaper[];
  readonly praise?: SeedPraise;
  readonly announcement?: SeedAnnouncement;
  readonly replies: readonly SeedReply[];
}
