// Generated from schema.graphql and documents/ by `npm run generate`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends {[key: string]: unknown}> = {[K in keyof T]: T[K]};
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | {[P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never};
/** What this network can do for anybody. A widget whose feature is missing renders nothing. */
export type Feature =
  | 'HOME_FEED'
  | 'FOLLOWING_FEED'
  | 'ALL_FEED'
  | 'LEADERSHIP_FEED'
  | 'GROUPS'
  | 'GROUP_MEMBERSHIP'
  | 'TOPICS'
  | 'TRENDING'
  | 'TREND_SERIES'
  | 'CONTEXT_URL'
  | 'CONTEXT_RECORD'
  | 'ANNOUNCEMENTS'
  | 'ACKNOWLEDGEMENTS'
  | 'QUESTIONS'
  | 'DECISIONS'
  | 'POLLS'
  | 'PRAISE'
  | 'ACTION_ITEMS'
  | 'REACTIONS'
  | 'MULTIPLE_REACTIONS'
  | 'EDITING'
  | 'DELETING'
  | 'UPLOADS'
  | 'SEARCH'
  | 'AUTOCOMPLETE'
  | 'PEOPLE'
  | 'FOLLOWING'
  | 'NOTIFICATIONS'
  | 'DIGEST'
  | 'VISIT_MARKER'
  | 'ADOPTION'
  | 'REALTIME'
  | 'REPORTING'
  | 'PINNING'
  | 'CLOSING'
  | 'SIMILAR_POSTS'
  | 'STARTERS'
  | 'PLACEMENTS'
  | 'TOURS'
  | 'DELEGATION'
  /** Since 1.1: Query.previewBody. */
  | 'PREVIEW';

/** What this viewer may do across the network; per-object rights are the viewerCan fields. */
export type Capability =
  | 'POST'
  /** To the whole network. Whether in a group, Group.viewerCanAnnounce says. */
  | 'ANNOUNCE'
  | 'VIEW_ADOPTION'
  /** Since 1.1: looks after the network or a group, and may ask for reports. */
  | 'MODERATE';

export type GroupPrivacy = 'PUBLIC' | 'RESTRICTED' | 'PRIVATE' | (string & {});

export type PostKind = 'UPDATE' | 'QUESTION' | 'POLL' | 'PRAISE' | 'ANNOUNCEMENT' | (string & {});

export type BlockKind = 'PARAGRAPH' | 'HEADING' | 'BULLET' | 'NUMBERED' | 'QUOTE' | 'CODE' | 'DIVIDER' | (string & {});

export type Mark = 'BOLD' | 'ITALIC' | 'CODE' | 'STRIKETHROUGH' | (string & {});

export type MediaKind = 'IMAGE' | 'VIDEO' | 'FILE' | 'LINK' | (string & {});

export type ActionItemState = 'OPEN' | 'DONE' | (string & {});

export type ContextKey =
  | {
      /** The page's canonical link, or its address as is: canonicalising is the server's work. */
      readonly url: string;
      readonly record?: never;
    }
  | {readonly url?: never; readonly record: RecordKeyInput};

export type RecordKeyInput = {
  /** Issuer of the key, such as "crm". */
  readonly system: string;
  readonly type: string;
  readonly id: string;
  /** Signed by the issuer for this viewer, where the network asks for it: knowing a key is no right to read. */
  readonly proof?: string | null | undefined;
};

export type FeedScope =
  | {
      readonly stream: FeedStream;
      readonly groupId?: never;
      readonly topicId?: never;
      readonly authorId?: never;
      readonly context?: never;
    }
  | {
      readonly stream?: never;
      readonly groupId: string;
      readonly topicId?: never;
      readonly authorId?: never;
      readonly context?: never;
    }
  | {
      readonly stream?: never;
      readonly groupId?: never;
      readonly topicId: string;
      readonly authorId?: never;
      readonly context?: never;
    }
  | {
      readonly stream?: never;
      readonly groupId?: never;
      readonly topicId?: never;
      readonly authorId: string;
      readonly context?: never;
    }
  | {
      readonly stream?: never;
      readonly groupId?: never;
      readonly topicId?: never;
      readonly authorId?: never;
      readonly context: ContextKey;
    };

export type FeedStream = 'HOME' | 'FOLLOWING' | 'ALL' | 'LEADERSHIP';

export type FeedFilter = {
  /** Of ANNOUNCEMENT alone: those that have not expired. */
  readonly kinds?: ReadonlyArray<PostKind> | null | undefined;
  readonly unansweredOnly?: boolean | null | undefined;
  readonly awaitingAcknowledgementOnly?: boolean | null | undefined;
  /** Questions asked of the viewer by name. */
  readonly askedOfViewerOnly?: boolean | null | undefined;
  readonly since?: string | null | undefined;
};

/** What the network cannot order by falls back to ACTIVITY. */
export type FeedOrder = 'ACTIVITY' | 'NEWEST' | 'RELEVANCE';

/** Why the viewer sees this post. */
export type FeedReason =
  | 'MEMBER_OF_GROUP'
  | 'FOLLOWS_AUTHOR'
  | 'FOLLOWS_TOPIC'
  | 'MENTIONED'
  | 'PARTICIPATED'
  | 'ANNOUNCED'
  | 'PINNED'
  | 'POPULAR'
  | (string & {});

export type TrendFactorKind = 'PARTICIPANTS' | 'REPLIES' | 'REACTIONS' | 'VIEWS' | 'RECENCY' | 'OTHER' | (string & {});

export type TrendKind = 'POSTS' | 'TOPICS';

export type TrendWindow = 'DAY' | 'WEEK' | 'MONTH';

export type EntityKind = 'POST' | 'REPLY' | 'PERSON' | 'GROUP' | 'TOPIC' | 'ATTACHMENT';

export type NotificationReason =
  | 'MENTIONED'
  | 'REPLIED'
  | 'REACTED'
  | 'ANSWER_CHOSEN'
  | 'DECISION_RECORDED'
  | 'PRAISED'
  | 'ANNOUNCED'
  | 'ACKNOWLEDGEMENT_DUE'
  | 'ACTION_ASSIGNED'
  | 'ACTION_DUE'
  | 'FOLLOWED'
  | 'GROUP_INVITED'
  | 'POLL_CLOSED'
  | 'OTHER'
  /** Since 1.1: a question asked of the viewer by name. */
  | 'ASKED'
  /** Since 1.1: what the viewer asked for, or was to do, has been done. */
  | 'ACTION_DONE';

export type UserErrorCode =
  | 'BLANK'
  | 'TOO_LONG'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'CLOSED'
  | 'REJECTED'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'UNSUPPORTED'
  | (string & {});

/** CommonMark without HTML and pictures. Newlines are kept. */
export type BodyInput = {
  readonly markdown: string;
  readonly mentions?: ReadonlyArray<MentionInput> | null | undefined;
};

/** Every occurrence of text (such as "@Ana Lima") becomes a mention of that person or group. */
export type MentionInput = {
  readonly text: string;
  readonly id: string;
};

export type CreatePostInput = {
  readonly idempotencyKey: string;
  /** Omitted: the whole network, or its default group. */
  readonly groupId?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly body: BodyInput;
  /** Omitted: an update. */
  readonly facet?: PostFacetInput | null | undefined;
  readonly topicNames?: ReadonlyArray<string> | null | undefined;
  readonly attachmentIds?: ReadonlyArray<string> | null | undefined;
  /** Since 1.1: what those of attachmentIds show, for those who cannot see it. */
  readonly altTexts?: ReadonlyArray<AltTextInput> | null | undefined;
  /** A page to preview. */
  readonly linkUrl?: string | null | undefined;
  /** The leader on whose behalf this is written; shown as such. */
  readonly onBehalfOfId?: string | null | undefined;
};

export type PostFacetInput =
  | {readonly question: QuestionInput; readonly poll?: never; readonly praise?: never; readonly announcement?: never}
  | {readonly question?: never; readonly poll: PollInput; readonly praise?: never; readonly announcement?: never}
  | {readonly question?: never; readonly poll?: never; readonly praise: PraiseInput; readonly announcement?: never}
  | {
      readonly question?: never;
      readonly poll?: never;
      readonly praise?: never;
      readonly announcement: AnnouncementInput;
    };

export type QuestionInput = {
  /** People asked to answer; they are notified. */
  readonly askedIds?: ReadonlyArray<string> | null | undefined;
};

export type PollInput = {
  readonly options: ReadonlyArray<string>;
  readonly allowsMultiple?: boolean | null | undefined;
  readonly closesAt?: string | null | undefined;
};

export type PraiseInput = {
  readonly personIds: ReadonlyArray<string>;
  readonly badgeKey?: string | null | undefined;
};

export type AnnouncementInput = {
  readonly expiresAt?: string | null | undefined;
  readonly requiresAcknowledgement?: boolean | null | undefined;
  readonly acknowledgeBy?: string | null | undefined;
};

export type AddReplyInput = {
  readonly idempotencyKey: string;
  readonly postId: string;
  readonly inReplyToId?: string | null | undefined;
  readonly body: BodyInput;
  readonly attachmentIds?: ReadonlyArray<string> | null | undefined;
  /** Since 1.1, like the next. */
  readonly altTexts?: ReadonlyArray<AltTextInput> | null | undefined;
  /** As in CreatePostInput. */
  readonly onBehalfOfId?: string | null | undefined;
};

export type AddPageCommentInput = {
  readonly idempotencyKey: string;
  readonly key: ContextKey;
  /** Used when the thread is created. */
  readonly pageTitle?: string | null | undefined;
  /** Where the thread is created; omitted: the network's group for pages. */
  readonly groupId?: string | null | undefined;
  readonly inReplyToId?: string | null | undefined;
  readonly body: BodyInput;
  readonly attachmentIds?: ReadonlyArray<string> | null | undefined;
  /** Since 1.1: what those of attachmentIds show, for those who cannot see it. */
  readonly altTexts?: ReadonlyArray<AltTextInput> | null | undefined;
  /** Since 1.1. As in CreatePostInput; a thread that is created with it is written on behalf of the same leader. */
  readonly onBehalfOfId?: string | null | undefined;
};

/** Omitted fields stay as they are. */
export type UpdateMessageInput = {
  readonly id: string;
  readonly title?: string | null | undefined;
  readonly body?: BodyInput | null | undefined;
};

export type DeleteMessageInput = {
  readonly id: string;
};

export type AddReactionInput = {
  readonly messageId: string;
  readonly reactionKey: string;
};

export type RemoveReactionInput = {
  readonly messageId: string;
  readonly reactionKey: string;
};

export type VoteInPollInput = {
  readonly pollId: string;
  readonly optionIds: ReadonlyArray<string>;
};

/** replyId null: take the choice back. */
export type ChooseBestAnswerInput = {
  readonly postId: string;
  readonly replyId?: string | null | undefined;
};

/** replyId null: take the decision back. */
export type RecordDecisionInput = {
  readonly postId: string;
  readonly replyId?: string | null | undefined;
};

export type AcknowledgeAnnouncementInput = {
  readonly postId: string;
};

export type CreateActionItemInput = {
  readonly idempotencyKey: string;
  readonly task: string;
  readonly sourceId?: string | null | undefined;
  readonly assigneeId?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
};

/** Omitted fields stay as they are; null clears assigneeId and dueOn. */
export type UpdateActionItemInput = {
  readonly id: string;
  readonly task?: string | null | undefined;
  readonly state?: ActionItemState | null | undefined;
  readonly assigneeId?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
};

/** Of a person, topic or post. */
export type SetFollowingInput = {
  readonly id: string;
  readonly following: boolean;
};

/** upTo: those created until then, as createdAt of the newest that was seen says. */
export type MarkNotificationsReadInput =
  {readonly ids: ReadonlyArray<string>; readonly upTo?: never} | {readonly ids?: never; readonly upTo: string};

export type ReportReason = 'HARASSMENT' | 'CONFIDENTIAL' | 'WRONG' | 'SPAM' | 'OTHER' | (string & {});

export type ReportMessageInput = {
  readonly messageId: string;
  readonly reason: ReportReason;
  readonly note?: string | null | undefined;
};

/** until: lastReportedAt as it was read. What was reported later has not been seen, and stays. */
export type DismissReportsInput = {
  readonly messageId: string;
  readonly until: string;
};

export type ClosePostInput = {
  readonly postId: string;
  readonly isClosed: boolean;
};

export type CreateUploadInput = {
  readonly idempotencyKey: string;
  readonly filename: string;
  readonly mimeType: string;
  readonly byteSize: number;
  readonly groupId?: string | null | undefined;
};

export type AltTextInput = {
  readonly attachmentId: string;
  readonly text: string;
};

/** key comes back in every change, so that the page can route it to its widget. */
export type WatchInput = {
  readonly key: string;
  readonly target: WatchTarget;
};

export type WatchTarget =
  | {readonly feed: FeedScope; readonly postId?: never; readonly notifications?: never; readonly reports?: never}
  | {readonly feed?: never; readonly postId: string; readonly notifications?: never; readonly reports?: never}
  | {
      readonly feed?: never;
      readonly postId?: never; /** The viewer's own: told as UPDATED, without a nodeId, when there are more, or fewer, or some have been read. */
      readonly notifications: boolean;
      readonly reports?: never;
    }
  | {
      readonly feed?: never;
      readonly postId?: never;
      readonly notifications?: never; /** Since 1.1, with MODERATE: reports that come or are dealt with. Told as UPDATED, without a nodeId. */
      readonly reports: boolean;
    };

export type ChangeKind = 'ADDED' | 'UPDATED' | 'REMOVED' | 'COUNTS_CHANGED' | 'RESYNC' | (string & {});

export type CreateActionItemMutationVariables = Exact<{
  input: CreateActionItemInput;
}>;

export type CreateActionItemMutation = {
  readonly createActionItem: {
    readonly actionItem: ActionItemPartsFragment | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly field: ReadonlyArray<string> | null;
      readonly retryAfterSeconds: number | null;
    }>;
  };
};

export type UpdateActionItemMutationVariables = Exact<{
  input: UpdateActionItemInput;
}>;

export type UpdateActionItemMutation = {
  readonly updateActionItem: {
    readonly actionItem: ActionItemPartsFragment | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly field: ReadonlyArray<string> | null;
      readonly retryAfterSeconds: number | null;
    }>;
  };
};

export type AcknowledgeAnnouncementMutationVariables = Exact<{
  input: AcknowledgeAnnouncementInput;
}>;

export type AcknowledgeAnnouncementMutation = {
  readonly acknowledgeAnnouncement: {
    readonly post: {readonly id: string; readonly announcement: AnnouncementPartsFragment | null} | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly field: ReadonlyArray<string> | null;
      readonly retryAfterSeconds: number | null;
    }>;
  };
};

export type UnconfirmedQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
}>;

export type UnconfirmedQuery = {
  readonly node:
    | {readonly __typename: 'Person'}
    | {readonly __typename: 'Group'}
    | {readonly __typename: 'Topic'}
    | {
        readonly __typename: 'Post';
        readonly id: string;
        readonly announcement: {
          readonly acknowledgements: {
            readonly acknowledgedCount: number;
            readonly audienceCount: number;
            readonly pending: {readonly nodes: ReadonlyArray<PersonPartsFragment>} | null;
          } | null;
        } | null;
      }
    | {readonly __typename: 'Reply'}
    | {readonly __typename: 'Attachment'}
    | {readonly __typename: 'Poll'}
    | {readonly __typename: 'ActionItem'}
    | {readonly __typename: 'Notification'}
    | null;
};

export type AttachmentQueryVariables = Exact<{
  id: string;
}>;

export type AttachmentQuery = {
  readonly node:
    | {readonly __typename: 'Person'}
    | {readonly __typename: 'Group'}
    | {readonly __typename: 'Topic'}
    | {readonly __typename: 'Post'}
    | {readonly __typename: 'Reply'}
    | ({readonly __typename: 'Attachment'} & AttachmentPartsFragment)
    | {readonly __typename: 'Poll'}
    | {readonly __typename: 'ActionItem'}
    | {readonly __typename: 'Notification'}
    | null;
};

export type ChangesSubscriptionVariables = Exact<{
  watch: ReadonlyArray<WatchInput> | WatchInput;
}>;

export type ChangesSubscription = {
  readonly changes: {
    readonly key: string;
    readonly kind: ChangeKind;
    readonly nodeId: string | null;
    readonly at: string;
  };
};

export type DelegatorsQueryVariables = Exact<{[key: string]: never}>;

export type DelegatorsQuery = {readonly viewer: {readonly delegators: ReadonlyArray<PersonPartsFragment>} | null};

export type DeskQueryVariables = Exact<{[key: string]: never}>;

export type DeskQuery = {
  readonly network: {
    readonly memberCount: number | null;
    readonly praiseBadges: ReadonlyArray<{readonly key: string; readonly label: string; readonly emoji: string}>;
  };
  readonly viewer: {readonly delegators: ReadonlyArray<PersonPartsFragment>} | null;
};

export type SimilarPostsQueryVariables = Exact<{
  text: string;
  groupId?: string | null | undefined;
}>;

export type SimilarPostsQuery = {
  readonly similarPosts: ReadonlyArray<{
    readonly id: string;
    readonly url: string | null;
    readonly title: string | null;
    readonly excerpt: string;
    readonly replyCount: number;
    readonly question: {readonly bestAnswer: {readonly id: string} | null} | null;
  }> | null;
};

export type PostsOfQueryVariables = Exact<{
  scope: FeedScope;
}>;

export type PostsOfQuery = {readonly feed: {readonly edges: ReadonlyArray<{readonly cursor: string}>} | null};

export type FeedQueryVariables = Exact<{
  scope: FeedScope;
  filter?: FeedFilter | null | undefined;
  orderBy?: FeedOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type FeedQuery = {
  readonly feed: {
    readonly edges: ReadonlyArray<{
      readonly cursor: string;
      readonly reason: FeedReason | null;
      readonly node: PostPartsFragment;
    }>;
    readonly pageInfo: {readonly hasNextPage: boolean; readonly endCursor: string | null};
  } | null;
};

export type PostsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;

export type PostsQuery = {readonly nodes: ReadonlyArray<PostPartsFragment | Record<PropertyKey, never> | null>};

export type SetFollowingMutationVariables = Exact<{
  input: SetFollowingInput;
}>;

export type SetFollowingMutation = {
  readonly setFollowing: {
    readonly subject:
      | {readonly __typename: 'Person'; readonly viewerIsFollowing: boolean; readonly id: string}
      | {readonly __typename: 'Group'; readonly id: string}
      | {readonly __typename: 'Topic'; readonly viewerIsFollowing: boolean; readonly id: string}
      | {readonly __typename: 'Post'; readonly viewerIsFollowing: boolean; readonly id: string}
      | {readonly __typename: 'Reply'; readonly id: string}
      | {readonly __typename: 'Attachment'; readonly id: string}
      | {readonly __typename: 'Poll'; readonly id: string}
      | {readonly __typename: 'ActionItem'; readonly id: string}
      | {readonly __typename: 'Notification'; readonly id: string}
      | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly field: ReadonlyArray<string> | null;
      readonly retryAfterSeconds: number | null;
    }>;
  };
};

export type PersonPartsFragment = {
  readonly id: string;
  readonly displayName: string;
  readonly handle: string | null;
  readonly jobTitle: string | null;
  readonly avatarUrl: string | null;
  readonly url: string | null;
  readonly isLeader: boolean;
};

export type RichTextPartsFragment = {
  readonly isTruncated: boolean;
  readonly blocks: ReadonlyArray<{
    readonly kind: BlockKind;
    readonly depth: number;
    readonly language: string | null;
    readonly segments: ReadonlyArray<
      | {readonly __typename: 'TextSegment'; readonly text: string; readonly marks: ReadonlyArray<Mark>}
      | {
          readonly __typename: 'LinkSegment';
          readonly href: string;
          readonly text: string;
          readonly marks: ReadonlyArray<Mark>;
        }
      | {
          readonly __typename: 'MentionSegment';
          readonly text: string;
          readonly marks: ReadonlyArray<Mark>;
          readonly mentioned:
            | {readonly __typename: 'Person'; readonly id: string; readonly url: string | null}
            | {readonly __typename: 'Group'; readonly id: string; readonly url: string | null}
            | null;
        }
      | {
          readonly __typename: 'TopicSegment';
          readonly text: string;
          readonly marks: ReadonlyArray<Mark>;
          readonly topic: {readonly id: string; readonly url: string | null} | null;
        }
    >;
  }>;
};

export type ReactionPartsFragment = {
  readonly count: number;
  readonly viewerHasReacted: boolean;
  readonly reaction: {readonly key: string; readonly label: string; readonly emoji: string};
};

export type AttachmentPartsFragment = {
  readonly __typename: 'Attachment';
  readonly id: string;
  readonly mediaKind: MediaKind;
  readonly name: string;
  readonly url: string | null;
  readonly urlExpiresAt: string | null;
  readonly thumbnailUrl: string | null;
  readonly altText: string | null;
  readonly description: string | null;
  readonly mimeType: string | null;
  readonly byteSize: number | null;
  readonly width: number | null;
  readonly height: number | null;
};

export type ReplyHeadPartsFragment = {
  readonly __typename: 'Reply';
  readonly id: string;
  readonly url: string | null;
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly deletedAt: string | null;
  readonly language: string | null;
  readonly viewerCanReact: boolean;
  readonly author: PersonPartsFragment | null;
  readonly delegate: {readonly id: string; readonly displayName: string} | null;
  readonly attachments: ReadonlyArray<AttachmentPartsFragment>;
  readonly reactionGroups: ReadonlyArray<ReactionPartsFragment>;
};

export type ReplyPartsFragment = {readonly body: RichTextPartsFragment} & ReplyHeadPartsFragment;

export type OutcomePartsFragment = {
  readonly id: string;
  readonly excerpt: string;
  readonly author: {readonly id: string; readonly displayName: string} | null;
};

export type ActionItemPartsFragment = {
  readonly __typename: 'ActionItem';
  readonly id: string;
  readonly task: string;
  readonly state: ActionItemState;
  readonly dueOn: string | null;
  readonly viewerCanUpdate: boolean;
  readonly assignee: {readonly id: string; readonly displayName: string} | null;
};

export type PollPartsFragment = {
  readonly id: string;
  readonly allowsMultiple: boolean;
  readonly isClosed: boolean;
  readonly closesAt: string | null;
  readonly voterCount: number | null;
  readonly viewerCanVote: boolean;
  readonly options: ReadonlyArray<{
    readonly text: string;
    readonly voteCount: number | null;
    readonly viewerHasChosen: boolean;
    readonly optionId: string;
  }>;
};

export type PraisePartsFragment = {
  readonly people: ReadonlyArray<PersonPartsFragment>;
  readonly badge: {readonly key: string; readonly label: string; readonly emoji: string} | null;
};

export type AnnouncementPartsFragment = {
  readonly expiresAt: string | null;
  readonly requiresAcknowledgement: boolean;
  readonly acknowledgeBy: string | null;
  readonly viewerHasAcknowledged: boolean;
  readonly acknowledgements: {readonly acknowledgedCount: number; readonly audienceCount: number} | null;
};

export type PostHeadPartsFragment = {
  readonly __typename: 'Post';
  readonly id: string;
  readonly url: string | null;
  readonly createdAt: string;
  readonly editedAt: string | null;
  readonly language: string | null;
  readonly kind: PostKind;
  readonly title: string | null;
  readonly isPinned: boolean;
  readonly lastActivityAt: string;
  readonly replyCount: number;
  readonly isClosed: boolean;
  readonly viewerDidAuthor: boolean;
  readonly viewerCanReact: boolean;
  readonly viewerCanReply: boolean;
  readonly author: PersonPartsFragment | null;
  readonly delegate: {readonly id: string; readonly displayName: string} | null;
  readonly group: {
    readonly id: string;
    readonly name: string;
    readonly url: string | null;
    readonly privacy: GroupPrivacy;
  } | null;
  readonly topics: ReadonlyArray<{readonly id: string; readonly name: string; readonly url: string | null}>;
  readonly question: {readonly bestAnswer: OutcomePartsFragment | null} | null;
  readonly decision: {readonly reply: OutcomePartsFragment} | null;
  readonly actionItems: ReadonlyArray<ActionItemPartsFragment>;
  readonly attachments: ReadonlyArray<AttachmentPartsFragment>;
  readonly poll: PollPartsFragment | null;
  readonly praise: PraisePartsFragment | null;
  readonly announcement: AnnouncementPartsFragment | null;
  readonly reactionGroups: ReadonlyArray<ReactionPartsFragment>;
};

export type PostPartsFragment = {
  readonly body: RichTextPartsFragment;
  readonly replies: {
    readonly nodes: ReadonlyArray<ReplyPartsFragment>;
    readonly pageInfo: {readonly hasPreviousPage: boolean};
  } | null;
} & PostHeadPartsFragment;

export type ThreadPostPartsFragment = {
  readonly participantCount: number | null;
  readonly whole: RichTextPartsFragment;
} & PostHeadPartsFragment;

export type ThreadReplyPartsFragment = {
  readonly body: RichTextPartsFragment;
  readonly inReplyTo: {
    readonly replyId: string;
    readonly author: {readonly displayName: string; readonly personId: string} | null;
  } | null;
} & ReplyHeadPartsFragment;

export type LoopPartsFragment = {
  readonly __typename: 'ActionItem';
  readonly id: string;
  readonly task: string;
  readonly state: ActionItemState;
  readonly dueOn: string | null;
  readonly viewerCanUpdate: boolean;
  readonly assignee: {readonly id: string; readonly displayName: string; readonly avatarUrl: string | null} | null;
  readonly source:
    | {
        readonly __typename: 'Post';
        readonly title: string | null;
        readonly id: string;
        readonly url: string | null;
        readonly excerpt: string;
        readonly language: string | null;
      }
    | {
        readonly __typename: 'Reply';
        readonly id: string;
        readonly url: string | null;
        readonly excerpt: string;
        readonly language: string | null;
        readonly post: {readonly id: string; readonly title: string | null};
      }
    | null;
};

export type MyGroupsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;

export type MyGroupsQuery = {
  readonly groups: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly privacy: GroupPrivacy;
      readonly memberCount: number | null;
      readonly viewerCanPost: boolean;
      readonly viewerCanAnnounce: boolean;
    }>;
  } | null;
};

export type GroupQueryVariables = Exact<{
  id: string;
}>;

export type GroupQuery = {
  readonly node:
    | {readonly __typename: 'Person'}
    | {
        readonly __typename: 'Group';
        readonly id: string;
        readonly name: string;
        readonly privacy: GroupPrivacy;
        readonly memberCount: number | null;
        readonly viewerCanPost: boolean;
        readonly viewerCanAnnounce: boolean;
      }
    | {readonly __typename: 'Topic'}
    | {readonly __typename: 'Post'}
    | {readonly __typename: 'Reply'}
    | {readonly __typename: 'Attachment'}
    | {readonly __typename: 'Poll'}
    | {readonly __typename: 'ActionItem'}
    | {readonly __typename: 'Notification'}
    | null;
};

export type MessageRightsQueryVariables = Exact<{
  id: string;
}>;

export type MessageRightsQuery = {
  readonly node:
    | {readonly __typename: 'Person'; readonly id: string}
    | {readonly __typename: 'Group'; readonly id: string}
    | {readonly __typename: 'Topic'; readonly id: string}
    | {
        readonly __typename: 'Post';
        readonly title: string | null;
        readonly viewerCanUpdate: boolean;
        readonly viewerCanDelete: boolean;
        readonly viewerCanReport: boolean;
        readonly id: string;
        readonly isClosed: boolean;
        readonly viewerCanReply: boolean;
        readonly viewerCanClose: boolean;
        readonly viewerIsFollowing: boolean;
        readonly body: {
          readonly markdown: string | null;
          readonly blocks: ReadonlyArray<{
            readonly segments: ReadonlyArray<
              | {readonly __typename: 'TextSegment'; readonly text: string}
              | {readonly __typename: 'LinkSegment'; readonly text: string}
              | {
                  readonly __typename: 'MentionSegment';
                  readonly text: string;
                  readonly mentioned:
                    | {readonly __typename: 'Person'; readonly id: string}
                    | {readonly __typename: 'Group'; readonly id: string}
                    | null;
                }
              | {readonly __typename: 'TopicSegment'; readonly text: string}
            >;
          }>;
        };
        readonly question: {
          readonly viewerCanChoose: boolean;
          readonly bestAnswer: {readonly id: string} | null;
        } | null;
        readonly decision: {readonly reply: {readonly id: string}} | null;
      }
    | {
        readonly __typename: 'Reply';
        readonly viewerCanUpdate: boolean;
        readonly viewerCanDelete: boolean;
        readonly viewerCanReport: boolean;
        readonly id: string;
        readonly body: {
          readonly markdown: string | null;
          readonly blocks: ReadonlyArray<{
            readonly segments: ReadonlyArray<
              | {readonly __typename: 'TextSegment'; readonly text: string}
              | {readonly __typename: 'LinkSegment'; readonly text: string}
              | {
                  readonly __typename: 'MentionSegment';
                  readonly text: string;
                  readonly mentioned:
                    | {readonly __typename: 'Person'; readonly id: string}
                    | {readonly __typename: 'Group'; readonly id: string}
                    | null;
                }
              | {readonly __typename: 'TopicSegment'; readonly text: string}
            >;
          }>;
        };
        readonly post: {
          readonly id: string;
          readonly isClosed: boolean;
          readonly viewerCanReply: boolean;
          readonly viewerCanClose: boolean;
          readonly viewerIsFollowing: boolean;
          readonly question: {
            readonly viewerCanChoose: boolean;
            readonly bestAnswer: {readonly id: string} | null;
          } | null;
          readonly decision: {readonly reply: {readonly id: string}} | null;
        };
      }
    | {readonly __typename: 'Attachment'; readonly id: string}
    | {readonly __typename: 'Poll'; readonly id: string}
    | {readonly __typename: 'ActionItem'; readonly id: string}
    | {readonly __typename: 'Notification'; readonly id: string}
    | null;
};

export type UpdateMessageMutationVariables = Exact<{
  input: UpdateMessageInput;
}>;

export type UpdateMessageMutation = {
  readonly updateMessage: {
    readonly message:
      | {
          readonly __typename: 'Post';
          readonly title: string | null;
          readonly id: string;
          readonly editedAt: string | null;
          readonly topics: ReadonlyArray<{readonly id: string; readonly name: string; readonly url: string | null}>;
          readonly body: RichTextPartsFragment;
        }
      | {
          readonly __typename: 'Reply';
          readonly id: string;
          readonly editedAt: string | null;
          readonly body: RichTextPartsFragment;
        }
      | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly field: ReadonlyArray<string> | null;
      readonly retryAfterSeconds: number | null;
    }>;
  };
};

export type DeleteMessageMutationVariables = Exact<{
  input: DeleteMessageInput;
}>;

export type DeleteMessageMutation = {
  readonly deleteMessage: {
    readonly deletedId: string | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly field: ReadonlyArray<string> | null;
      readonly retryAfterSeconds: number | null;
    }>;
  };
};

export type LinkedMessageQueryVariables = Exact<{
  id: string;
}>;

export type LinkedMessageQuery = {
  readonly node:
    | {readonly __typename: 'Person'}
    | {readonly __typename: 'Group'}
    | {readonly __typename: 'Topic'}
    | {readonly __typename: 'Post'; readonly id: string}
    | {readonly __typename: 'Reply'; readonly post: {readonly id: string}}
    | {readonly __typename: 'Attachment'}
    | {readonly __typename: 'Poll'}
    | {readonly __typename: 'ActionItem'}
    | {readonly __typename: 'Notification'}
    | null;
};

export type NetworkInfoQueryVariables = Exact<{[key: string]: never}>;

export type NetworkInfoQuery = {
  readonly network: {
    readonly name: string;
    readonly url: string | null;
    readonly contractVersion: string;
    readonly features: ReadonlyArray<Feature>;
    readonly creatableKinds: ReadonlyArray<PostKind>;
    readonly pollIntervalSeconds: number;
    readonly maxBodyLength: number;
    readonly maxUploadBytes: number;
    readonly reactions: ReadonlyArray<{readonly key: string; readonly label: string; readonly emoji: string}>;
  };
  readonly viewer: {readonly capabilities: ReadonlyArray<Capability>; readonly person: PersonPartsFragment} | null;
};

export type UnreadNotificationsQueryVariables = Exact<{[key: string]: never}>;

export type UnreadNotificationsQuery = {readonly viewer: {readonly unreadNotificationCount: number | null} | null};

export type NotificationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type NotificationsQuery = {
  readonly viewer: {
    readonly notifications: {
      readonly edges: ReadonlyArray<{
        readonly cursor: string;
        readonly node: {
          readonly id: string;
          readonly reason: NotificationReason;
          readonly createdAt: string;
          readonly isRead: boolean;
          readonly actorCount: number;
          readonly summary: string;
          readonly url: string | null;
          readonly actors: ReadonlyArray<{
            readonly displayName: string;
            readonly avatarUrl: string | null;
            readonly personId: string;
          }>;
          readonly subject:
            | {
                readonly __typename: 'Post';
                readonly title: string | null;
                readonly excerpt: string;
                readonly language: string | null;
                readonly viewerDidAuthor: boolean;
                readonly messageId: string;
                readonly address: string | null;
                readonly group: {readonly name: string; readonly groupId: string} | null;
              }
            | {
                readonly __typename: 'Reply';
                readonly excerpt: string;
                readonly language: string | null;
                readonly viewerDidAuthor: boolean;
                readonly messageId: string;
                readonly address: string | null;
                readonly inReplyTo: {readonly viewerDidAuthor: boolean; readonly replyId: string} | null;
                readonly post: {
                  readonly title: string | null;
                  readonly viewerDidAuthor: boolean;
                  readonly postId: string;
                  readonly group: {readonly name: string; readonly groupId: string} | null;
                };
              }
            | {readonly __typename: 'Person'}
            | {readonly __typename: 'Group'}
            | {
                readonly __typename: 'ActionItem';
                readonly task: string;
                readonly source:
                  | {readonly __typename: 'Post'; readonly messageId: string; readonly address: string | null}
                  | {readonly __typename: 'Reply'; readonly messageId: string; readonly address: string | null}
                  | null;
              }
            | null;
        };
      }>;
      readonly pageInfo: {readonly hasNextPage: boolean; readonly endCursor: string | null};
    } | null;
  } | null;
};

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;

export type MarkNotificationsReadMutation = {
  readonly markNotificationsRead: {
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly field: ReadonlyArray<string> | null;
      readonly retryAfterSeconds: number | null;
    }>;
  };
};

export type OpenActionsQueryVariables = Exact<{
  groupId?: string | null | undefined;
  first?: number | null | undefined;
}>;

export type OpenActionsQuery = {
  readonly actionItems: {
    readonly totalCount: number | null;
    readonly nodes: ReadonlyArray<LoopPartsFragment>;
    readonly pageInfo: {readonly hasNextPage: boolean};
  } | null;
};

export type MyActionsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;

export type MyActionsQuery = {
  readonly viewer: {
    readonly actionItems: {
      readonly totalCount: number | null;
      readonly nodes: ReadonlyArray<LoopPartsFragment>;
      readonly pageInfo: {readonly hasNextPage: boolean};
    } | null;
  } | null;
};

export type OpenQuestionsQueryVariables = Exact<{
  scope: FeedScope;
  filter?: FeedFilter | null | undefined;
  first?: number | null | undefined;
}>;

export type OpenQuestionsQuery = {
  readonly feed: {
    readonly totalCount: number | null;
    readonly nodes: ReadonlyArray<{
      readonly __typename: 'Post';
      readonly id: string;
      readonly url: string | null;
      readonly title: string | null;
      readonly excerpt: string;
      readonly language: string | null;
      readonly createdAt: string;
      readonly replyCount: number;
      readonly author: {readonly id: string; readonly displayName: string; readonly avatarUrl: string | null} | null;
      readonly group: {readonly id: string; readonly name: string} | null;
    }>;
    readonly pageInfo: {readonly hasNextPage: boolean};
  } | null;
};

export type ChooseBestAnswerMutationVariables = Exact<{
  input: ChooseBestAnswerInput;
}>;

export type ChooseBestAnswerMutation = {
  readonly chooseBestAnswer: {
    readonly post: {
      readonly id: string;
      readonly question: {readonly bestAnswer: OutcomePartsFragment | null} | null;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly field: ReadonlyArray<string> | null;
      readonly retryAfterSeconds: number | null;
    }>;
  };
};

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;

export type RecordDecisionMutation = {
  readonly recordDecision: {
    readonly post: {readonly id: string; readonly decision: {readonly reply: OutcomePartsFragment} | null} | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly field: ReadonlyArray<string> | null;
      readonly retryAfterSeconds: number | null;
    }>;
  };
};

export type ClosePostMutationVariables = Exact<{
  input: ClosePostInput;
}>;

export type ClosePostMutation = {
  readonly closePost: {
    readonly post: {readonly id: string; readonly isClosed: boolean; readonly viewerCanReply: boolean} | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly field: ReadonlyArray<string> | null;
      readonly retryAfterSeconds: number | null;
    }>;
  };
};

export type PageQueryVariables = Exact<{
  key: ContextKey;
}>;

export type PageQuery = {
  readonly pageContext: {
    readonly canonicalKey: string;
    readonly url: string | null;
    readonly title: string | null;
    readonly commentCount: number;
    readonly viewerCanComment: boolean;
    readonly thread: ThreadPostPartsFragment | null;
    readonly mentions: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly title: string | null;
        readonly excerpt: string;
        readonly language: string | null;
        readonly url: string | null;
        readonly replyCount: number;
        readonly lastActivityAt: string;
        readonly author: {readonly id: string; readonly displayName: string} | null;
        readonly group: {readonly id: string; readonly name: string} | null;
        readonly context: {readonly canonicalKey: string; readonly url: string | null} | null;
      }>;
    } | null;
  } | null;
};

export type PageRepliesQueryVariables = Exact<{
  key: ContextKey;
  last?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type PageRepliesQuery = {
  readonly pageContext: {
    readonly canonicalKey: string;
    readonly thread: {
      readonly replies: {
        readonly edges: ReadonlyArray<{readonly cursor: string; readonly node: ThreadReplyPartsFragment}>;
        readonly pageInfo: {readonly hasPreviousPage: boolean; readonly startCursor: string | null};
      } | null;
    } | null;
  } | null;
};

export type PageCountsQueryVariables = Exact<{
  keys: ReadonlyArray<ContextKey> | ContextKey;
}>;

export type PageCountsQuery = {
  readonly pageContexts: ReadonlyArray<{
    readonly canonicalKey: string;
    readonly commentCount: number;
    readonly thread: {readonly id: string; readonly replyCount: number} | null;
  } | null>;
};

export type AddPageCommentMutationVariables = Exact<{
  input: AddPageCommentInput;
}>;

export type AddPageCommentMutation = {
  readonly addPageComment: {
    readonly isHeldForReview: boolean;
    readonly reply:
      | ({
          readonly post: {
            readonly id: string;
            readonly replyCount: number;
            readonly participantCount: number | null;
            readonly lastActivityAt: string;
          };
        } & ThreadReplyPartsFragment)
      | null;
    readonly context: {
      readonly canonicalKey: string;
      readonly commentCount: number;
      readonly thread: {readonly id: string; readonly replyCount: number} | null;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly field: ReadonlyArray<string> | null;
      readonly retryAfterSeconds: number | null;
    }>;
  };
};

export type PollQueryVariables = Exact<{
  id: string;
}>;

export type PollQuery = {
  readonly node:
    | {readonly __typename: 'Person'}
    | {readonly __typename: 'Group'}
    | {readonly __typename: 'Topic'}
    | {readonly __typename: 'Post'}
    | {readonly __typename: 'Reply'}
    | {readonly __typename: 'Attachment'}
    | ({readonly __typename: 'Poll'} & PollPartsFragment)
    | {readonly __typename: 'ActionItem'}
    | {readonly __typename: 'Notification'}
    | null;
};

export type VoteInPollMutationVariables = Exact<{
  input: VoteInPollInput;
}>;

export type VoteInPollMutation = {
  readonly voteInPoll: {
    readonly poll: PollPartsFragment | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly field: ReadonlyArray<string> | null;
      readonly retryAfterSeconds: number | null;
    }>;
  };
};

export type CreatePostMutationVariables = Exact<{
  input: CreatePostInput;
}>;

export type CreatePostMutation = {
  readonly createPost: {
    readonly isHeldForReview: boolean;
    readonly post: PostPartsFragment | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly field: ReadonlyArray<string> | null;
      readonly retryAfterSeconds: number | null;
    }>;
  };
};

export type PreviewQueryVariables = Exact<{
  body: BodyInput;
}>;

export type PreviewQuery = {readonly previewBody: RichTextPartsFragment | null};

export type ReactionPeopleQueryVariables = Exact<{
  id: string;
}>;

export type ReactionPeopleQuery = {
  readonly node:
    | {readonly __typename: 'Person'; readonly id: string}
    | {readonly __typename: 'Group'; readonly id: string}
    | {readonly __typename: 'Topic'; readonly id: string}
    | {
        readonly __typename: 'Post';
        readonly id: string;
        readonly reactionGroups: ReadonlyArray<{
          readonly count: number;
          readonly reaction: {readonly key: string; readonly label: string; readonly emoji: string};
          readonly people: {readonly nodes: ReadonlyArray<PersonPartsFragment>} | null;
        }>;
      }
    | {
        readonly __typename: 'Reply';
        readonly id: string;
        readonly reactionGroups: ReadonlyArray<{
          readonly count: number;
          readonly reaction: {readonly key: string; readonly label: string; readonly emoji: string};
          readonly people: {readonly nodes: ReadonlyArray<PersonPartsFragment>} | null;
        }>;
      }
    | {readonly __typename: 'Attachment'; readonly id: string}
    | {readonly __typename: 'Poll'; readonly id: string}
    | {readonly __typename: 'ActionItem'; readonly id: string}
    | {readonly __typename: 'Notification'; readonly id: string}
    | null;
};

export type AddReactionMutationVariables = Exact<{
  input: AddReactionInput;
}>;

export type AddReactionMutation = {
  readonly addReaction: {
    readonly message:
      | {readonly id: string; readonly reactionGroups: ReadonlyArray<ReactionPartsFragment>}
      | {readonly id: string; readonly reactionGroups: ReadonlyArray<ReactionPartsFragment>}
      | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly field: ReadonlyArray<string> | null;
      readonly retryAfterSeconds: number | null;
    }>;
  };
};

export type RemoveReactionMutationVariables = Exact<{
  input: RemoveReactionInput;
}>;

export type RemoveReactionMutation = {
  readonly removeReaction: {
    readonly message:
      | {readonly id: string; readonly reactionGroups: ReadonlyArray<ReactionPartsFragment>}
      | {readonly id: string; readonly reactionGroups: ReadonlyArray<ReactionPartsFragment>}
      | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly field: ReadonlyArray<string> | null;
      readonly retryAfterSeconds: number | null;
    }>;
  };
};

export type ReportStateQueryVariables = Exact<{
  id: string;
}>;

export type ReportStateQuery = {
  readonly node:
    | {readonly __typename: 'Person'}
    | {readonly __typename: 'Group'}
    | {readonly __typename: 'Topic'}
    | {readonly __typename: 'Post'; readonly id: string; readonly viewerHasReported: boolean}
    | {readonly __typename: 'Reply'; readonly id: string; readonly viewerHasReported: boolean}
    | {readonly __typename: 'Attachment'}
    | {readonly __typename: 'Poll'}
    | {readonly __typename: 'ActionItem'}
    | {readonly __typename: 'Notification'}
    | null;
};

export type ReportsQueryVariables = Exact<{
  groupId?: string | null | undefined;
  postId?: string | null | undefined;
  first: number;
}>;

export type ReportsQuery = {
  readonly reports: {
    readonly totalCount: number | null;
    readonly nodes: ReadonlyArray<{
      readonly reporterCount: number;
      readonly notes: ReadonlyArray<string>;
      readonly isHeld: boolean;
      readonly lastReportedAt: string;
      readonly reasons: ReadonlyArray<{readonly reason: ReportReason; readonly count: number}>;
      readonly message:
        | {
            readonly __typename: 'Post';
            readonly title: string | null;
            readonly id: string;
            readonly url: string | null;
            readonly excerpt: string;
            readonly language: string | null;
            readonly createdAt: string;
            readonly author: PersonPartsFragment | null;
          }
        | {
            readonly __typename: 'Reply';
            readonly id: string;
            readonly url: string | null;
            readonly excerpt: string;
            readonly language: string | null;
            readonly createdAt: string;
            readonly post: {readonly id: string; readonly title: string | null};
            readonly author: PersonPartsFragment | null;
          };
    }>;
  } | null;
};

export type ReportMessageMutationVariables = Exact<{
  input: ReportMessageInput;
}>;

export type ReportMessageMutation = {
  readonly reportMessage: {
    readonly message: {readonly id: string} | {readonly id: string} | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly field: ReadonlyArray<string> | null;
      readonly retryAfterSeconds: number | null;
    }>;
  };
};

export type DismissReportsMutationVariables = Exact<{
  input: DismissReportsInput;
}>;

export type DismissReportsMutation = {
  readonly dismissReports: {
    readonly message: {readonly id: string} | {readonly id: string} | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly field: ReadonlyArray<string> | null;
      readonly retryAfterSeconds: number | null;
    }>;
  };
};

export type SuggestionsQueryVariables = Exact<{
  prefix: string;
  kinds: ReadonlyArray<EntityKind> | EntityKind;
  groupId?: string | null | undefined;
  first?: number | null | undefined;
}>;

export type SuggestionsQuery = {
  readonly autocomplete: ReadonlyArray<{
    readonly label: string;
    readonly detail: string | null;
    readonly avatarUrl: string | null;
    readonly entity:
      | {readonly __typename: 'Person'; readonly id: string}
      | {readonly __typename: 'Group'; readonly id: string}
      | {readonly __typename: 'Topic'; readonly id: string};
  }> | null;
};

export type ThreadQueryVariables = Exact<{
  id: string;
}>;

export type ThreadQuery = {
  readonly node:
    | {readonly __typename: 'Person'}
    | {readonly __typename: 'Group'}
    | {readonly __typename: 'Topic'}
    | ({readonly __typename: 'Post'} & ThreadPostPartsFragment)
    | {readonly __typename: 'Reply'}
    | {readonly __typename: 'Attachment'}
    | {readonly __typename: 'Poll'}
    | {readonly __typename: 'ActionItem'}
    | {readonly __typename: 'Notification'}
    | null;
};

export type ThreadRepliesQueryVariables = Exact<{
  id: string;
  last?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ThreadRepliesQuery = {
  readonly node:
    | {readonly __typename: 'Person'}
    | {readonly __typename: 'Group'}
    | {readonly __typename: 'Topic'}
    | {
        readonly __typename: 'Post';
        readonly replies: {
          readonly edges: ReadonlyArray<{readonly cursor: string; readonly node: ThreadReplyPartsFragment}>;
          readonly pageInfo: {readonly hasPreviousPage: boolean; readonly startCursor: string | null};
        } | null;
      }
    | {readonly __typename: 'Reply'}
    | {readonly __typename: 'Attachment'}
    | {readonly __typename: 'Poll'}
    | {readonly __typename: 'ActionItem'}
    | {readonly __typename: 'Notification'}
    | null;
};

export type ThreadNewsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  id: string;
}>;

export type ThreadNewsQuery = {
  readonly nodes: ReadonlyArray<
    | {readonly __typename: 'Person'}
    | {readonly __typename: 'Group'}
    | {readonly __typename: 'Topic'}
    | ({readonly __typename: 'Post'} & ThreadPostPartsFragment)
    | ({readonly __typename: 'Reply'} & ThreadReplyPartsFragment)
    | {readonly __typename: 'Attachment'}
    | {readonly __typename: 'Poll'}
    | {readonly __typename: 'ActionItem'}
    | {readonly __typename: 'Notification'}
    | null
  >;
  readonly node:
    | {readonly __typename: 'Person'}
    | {readonly __typename: 'Group'}
    | {readonly __typename: 'Topic'}
    | ({readonly __typename: 'Post'} & ThreadPostPartsFragment)
    | {readonly __typename: 'Reply'}
    | {readonly __typename: 'Attachment'}
    | {readonly __typename: 'Poll'}
    | {readonly __typename: 'ActionItem'}
    | {readonly __typename: 'Notification'}
    | null;
};

export type ThreadLatestQueryVariables = Exact<{
  id: string;
  last?: number | null | undefined;
}>;

export type ThreadLatestQuery = {
  readonly node:
    | {readonly __typename: 'Person'}
    | {readonly __typename: 'Group'}
    | {readonly __typename: 'Topic'}
    | ({
        readonly __typename: 'Post';
        readonly replies: {readonly nodes: ReadonlyArray<ThreadReplyPartsFragment>} | null;
      } & ThreadPostPartsFragment)
    | {readonly __typename: 'Reply'}
    | {readonly __typename: 'Attachment'}
    | {readonly __typename: 'Poll'}
    | {readonly __typename: 'ActionItem'}
    | {readonly __typename: 'Notification'}
    | null;
};

export type AddReplyMutationVariables = Exact<{
  input: AddReplyInput;
}>;

export type AddReplyMutation = {
  readonly addReply: {
    readonly isHeldForReview: boolean;
    readonly reply:
      | ({
          readonly post: {
            readonly id: string;
            readonly replyCount: number;
            readonly participantCount: number | null;
            readonly lastActivityAt: string;
          };
        } & ThreadReplyPartsFragment)
      | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly field: ReadonlyArray<string> | null;
      readonly retryAfterSeconds: number | null;
    }>;
  };
};

export type TrendingQueryVariables = Exact<{
  of?: TrendKind | null | undefined;
  window?: TrendWindow | null | undefined;
  groupId?: string | null | undefined;
  first?: number | null | undefined;
}>;

export type TrendingQuery = {
  readonly trending: ReadonlyArray<{
    readonly rank: number;
    readonly score: number;
    readonly participantCount: number | null;
    readonly replyCount: number | null;
    readonly factors: ReadonlyArray<{
      readonly kind: TrendFactorKind;
      readonly value: number;
      readonly contribution: number;
    }>;
    readonly series: ReadonlyArray<{readonly at: string; readonly value: number}> | null;
    readonly subject:
      | {
          readonly __typename: 'Post';
          readonly id: string;
          readonly title: string | null;
          readonly excerpt: string;
          readonly language: string | null;
          readonly url: string | null;
          readonly author: {readonly id: string; readonly displayName: string} | null;
          readonly group: {readonly id: string; readonly name: string} | null;
        }
      | {readonly __typename: 'Topic'; readonly id: string; readonly name: string; readonly url: string | null};
  }> | null;
};

export type CreateUploadMutationVariables = Exact<{
  input: CreateUploadInput;
}>;

export type CreateUploadMutation = {
  readonly createUpload: {
    readonly ticket: {
      readonly attachmentId: string;
      readonly method: string;
      readonly url: string;
      readonly headers: ReadonlyArray<{readonly name: string; readonly value: string}>;
    } | null;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly field: ReadonlyArray<string> | null;
      readonly retryAfterSeconds: number | null;
    }>;
  };
};
