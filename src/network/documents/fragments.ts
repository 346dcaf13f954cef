// Generated from fragments.graphql by `npm run generate`. Do not edit.
export const personParts =
  'fragment PersonParts on Person{id displayName handle jobTitle avatarUrl(size:96)url isLeader}';
export const richTextParts =
  'fragment RichTextParts on RichText{isTruncated blocks{kind depth language segments{__typename text marks ...on LinkSegment{href}...on MentionSegment{mentioned{__typename ...on Person{id url}...on Group{id url}}}...on TopicSegment{topic{id url}}}}}';
export const reactionParts = 'fragment ReactionParts on ReactionGroup{reaction{key label emoji}count viewerHasReacted}';
export const attachmentParts =
  'fragment AttachmentParts on Attachment{__typename id mediaKind name url urlExpiresAt thumbnailUrl altText description mimeType byteSize width height}';
export const replyHeadParts =
  'fragment ReplyHeadParts on Reply{__typename id url author{...PersonParts}delegate{id displayName}createdAt editedAt deletedAt language attachments{...AttachmentParts}reactionGroups{...ReactionParts}viewerCanReact}';
export const replyParts = 'fragment ReplyParts on Reply{...ReplyHeadParts body(maxBlocks:3){...RichTextParts}}';
export const outcomeParts = 'fragment OutcomeParts on Reply{id author{id displayName}excerpt(maxLength:140)}';
export const actionItemParts =
  'fragment ActionItemParts on ActionItem{__typename id task state dueOn assignee{id displayName}viewerCanUpdate}';
export const pollParts =
  'fragment PollParts on Poll{id allowsMultiple isClosed closesAt voterCount viewerCanVote options{optionId:id text voteCount viewerHasChosen}}';
export const praiseParts = 'fragment PraiseParts on Praise{people{...PersonParts}badge{key label emoji}}';
export const announcementParts =
  'fragment AnnouncementParts on Announcement{expiresAt requiresAcknowledgement acknowledgeBy viewerHasAcknowledged acknowledgements{acknowledgedCount audienceCount}}';
export const postHeadParts =
  'fragment PostHeadParts on Post{__typename id url author{...PersonParts}delegate{id displayName}createdAt editedAt language kind title group{id name url privacy}topics{id name url}isPinned lastActivityAt replyCount question{bestAnswer{...OutcomeParts}}decision{reply{...OutcomeParts}}actionItems{...ActionItemParts}attachments{...AttachmentParts}poll{...PollParts}praise{...PraiseParts}announcement{...AnnouncementParts}isClosed reactionGroups{...ReactionParts}viewerDidAuthor viewerCanReact viewerCanReply}';
export const postParts =
  'fragment PostParts on Post{...PostHeadParts body(maxBlocks:12){...RichTextParts}replies(last:2){nodes{...ReplyParts}pageInfo{hasPreviousPage}}}';
export const threadPostParts =
  'fragment ThreadPostParts on Post{...PostHeadParts whole:body{...RichTextParts}participantCount}';
export const threadReplyParts =
  'fragment ThreadReplyParts on Reply{...ReplyHeadParts body{...RichTextParts}inReplyTo{replyId:id author{personId:id displayName}}}';
export const loopParts =
  'fragment LoopParts on ActionItem{__typename id task state dueOn viewerCanUpdate assignee{id displayName avatarUrl(size:96)}source{__typename id url excerpt(maxLength:100)language ...on Post{title}...on Reply{post{id title}}}}';
