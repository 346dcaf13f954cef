/** One thread of an invented company as rows: the messages, and what the network would have counted on the way. */
import {noDay, wholeNetwork} from '../database/tables.js';
import {heatOf} from '../domain/heat.js';
import {wordsOf} from '../domain/words.js';
import {linkedPages, type PageKey, pageKeyOf} from '../page-key.js';
import {mentionedIds, parseMarkdown, plainText, type StoredBlock, topicNames} from '../markdown.js';
import type {SeedGroup, SeedPoll, SeedPost, SeedReply} from './company.js';
import type {Rows} from './rows.js';

/** A file as it is written; of what is no picture, no size in dots is known. */
export interface Made {
  readonly bytes: Buffer;
  readonly width: number | null;
  readonly height: number | null;
}

/** `group`: null for the whole network. `files`: as they are made, by id. */
export function writeThread(
  rows: Rows,
  post: SeedPost,
  group: SeedGroup | null,
  files: ReadonlyMap<string, Made>,
): void {
  const page = post.record ? pageKeyOf({record: post.record}) : null;
  const place = page
    ? {group_id: page.canonicalKey, is_public: false}
    : {group_id: group?.id ?? wholeNetwork, is_public: group?.privacy !== 'PRIVATE'};
  const blocks = writeMessage(rows, post, null, place);
  for (const reply of post.replies) writeMessage(rows, reply, post, place);
  const living = post.replies.filter((reply) => !reply.deletedAt);
  const lastActivity = latest([post.at, ...living.map(({at}) => at)]);
  const lastActions = countPeople(rows, post, place.group_id);
  const actions = [...lastActions.values()];
  rows.add('thread_stats', {
    ...place,
    post_id: post.id,
    author_id: post.authorId,
    kind: post.kind,
    is_unanswered: post.kind === 'QUESTION' && !post.bestAnswerId,
    created_at: post.at,
    last_activity_at: lastActivity,
    reply_count: living.length,
    participant_count: actions.length,
    heat_day: heatOf(actions, 'DAY'),
    heat_week: heatOf(actions, 'WEEK'),
    heat_month: heatOf(actions, 'MONTH'),
  });
  if (page) writePage(rows, post, page);
  // A thread about a record begins with its name, which says nothing.
  if (!page) {
    const words = wordsOf(post.title ?? '', plainText(blocks)).map((word) => `'${word}'`);
    rows.add('thread_words', {...place, post_id: post.id, created_at: post.at, words: words.join(' ')});
  }
  writeFacets(rows, post, place.group_id);
  const pictures = post.pictures ?? [];
  for (const [position, {id, name, ...more}] of [...pictures, ...(post.papers ?? [])].entries()) {
    const {bytes, width, height} = files.get(id)!;
    const [media_kind, mime_type] =
      position < pictures.length ? (['IMAGE', 'image/png'] as const) : (['FILE', 'application/pdf'] as const);
    const alt_text = 'altText' in more ? more.altText : null;
    rows.add('attachments', {
      ...{group_id: place.group_id, message_id: post.id, root_id: post.id, position, alt_text},
      ...{id, name, media_kind, mime_type, byte_size: bytes.length, width, height},
      created_at: post.at,
    });
  }
  if (post.poll) writePoll(rows, post, post.poll, place.group_id);
  for (const action of post.actions ?? []) {
    rows.add('action_items', {
      ...place,
      id: action.id,
      root_id: post.id,
      source_id: action.sourceId,
      creator_id: action.creatorId,
      assignee_id: action.assigneeId,
      task: action.task,
      due_on: action.dueOn ?? noDay,
      created_at: action.at,
      completed_at: action.doneAt ?? null,
    });
  }
  for (const person_id of new Set(post.askedIds)) {
    rows.add('asked_people', {group_id: place.group_id, post_id: post.id, person_id, created_at: post.at});
  }
  const topicIds = new Set<string>();
  for (const name of [...post.topics, ...topicNames(blocks)]) {
    const id = rows.topicId(name, place.is_public);
    if (id) topicIds.add(id);
  }
  for (const topic_id of topicIds) {
    const times = {created_at: post.at, last_activity_at: lastActivity};
    rows.add('message_topics', {...place, post_id: post.id, topic_id, ...times});
  }
  countHours(rows, post, place, [...topicIds]);
}

function writePage(rows: Rows, post: SeedPost, {canonicalKey, record}: PageKey): void {
  rows.add('page_threads', {
    canonical_key: canonicalKey,
    audience: canonicalKey,
    group_id: canonicalKey,
    post_id: post.id,
    url: null,
    record_system: record!.system,
    record_type: record!.type,
    record_id: record!.id,
    title: post.title ?? null,
    created_at: post.at,
  });
}

function writePoll(rows: Rows, post: SeedPost, poll: SeedPoll, group_id: string): void {
  const place = {group_id, post_id: post.id};
  rows.add('polls', {...place, id: poll.id, allows_multiple: poll.allowsMultiple, closes_at: poll.closesAt ?? null});
  poll.options.forEach(({id, text, voterIds}, position) => {
    rows.add('poll_options', {...place, id, position, text});
    for (const person_id of voterIds) {
      rows.add('poll_votes', {...place, option_id: id, person_id, created_at: post.at});
    }
  });
}

function writeFacets(rows: Rows, {id: post_id, praise, announcement}: SeedPost, group_id: string): void {
  if (praise) {
    rows.add('praises', {group_id, post_id, badge_key: praise.badgeKey});
    praise.personIds.forEach((person_id, position) =>
      rows.add('praised_people', {group_id, post_id, person_id, position}),
    );
  }
  if (!announcement) return;
  const {expiresAt, requiresAcknowledgement, acknowledgeBy, acknowledgements} = announcement;
  rows.add('announcements', {
    ...{group_id, post_id, expires_at: expiresAt ?? null, acknowledge_by: acknowledgeBy ?? null},
    requires_acknowledgement: requiresAcknowledgement,
  });
  for (const {personId, at} of acknowledgements) {
    rows.add('acknowledgements', {group_id, post_id, person_id: personId, created_at: at});
  }
}

type Thread = {readonly group_id: string; readonly is_public: boolean};

/** `post`: null for the post itself. */
function writeMessage(
  rows: Rows,
  message: SeedPost | SeedReply,
  post: SeedPost | null,
  place: Thread,
): readonly StoredBlock[] {
  const starter = post === null ? (message as SeedPost) : null;
  const reply = post === null ? null : (message as SeedReply);
  const blocks = parseMarkdown(message.markdown, message.mentions);
  const rootId = post?.id ?? message.id;
  rows.add('messages', {
    ...place,
    id: message.id,
    root_id: post?.id ?? null,
    in_reply_to_id: reply?.inReplyToId ?? null,
    author_id: message.authorId,
    delegate_id: starter?.delegateId ?? null,
    created_at: message.at,
    edited_at: message.editedAt ?? null,
    deleted_at: reply?.deletedAt ?? null,
    language: message.language,
    kind: starter?.kind ?? 'UPDATE',
    title: starter?.title ?? null,
    markdown: message.markdown,
    plain: plainText(blocks),
    blocks: JSON.stringify(blocks),
    pinned_until: starter?.pinnedUntil ?? null,
    is_closed: starter?.isClosed ?? false,
    context_key: starter?.record ? place.group_id : null,
    best_answer_id: starter?.bestAnswerId ?? null,
    chosen_by_id: starter?.bestAnswerId ? starter.authorId : null,
    chosen_at: starter?.bestAnswerId
      ? (starter.replies.find(({id}) => id === starter.bestAnswerId)?.at ?? message.at)
      : null,
    decision_id: starter?.decisionId ?? null,
    recorded_by_id: starter?.decisionId ? starter.authorId : null,
    recorded_at: starter?.decisionId
      ? (starter.replies.find(({id}) => id === starter.decisionId)?.at ?? message.at)
      : null,
  });
  // A group's id is no person's: such a row is never found.
  for (const person_id of reply?.deletedAt ? [] : mentionedIds(blocks)) {
    const mention = {group_id: place.group_id, message_id: message.id, root_id: rootId, person_id};
    rows.add('mentions', {...mention, created_at: message.at});
  }
  if (reply?.deletedAt) return blocks;
  for (const canonical_key of linkedPages(blocks)) {
    const link = {...place, message_id: message.id, root_id: rootId, canonical_key};
    rows.add('message_links', {...link, created_at: message.at});
  }
  for (const {personId, key, at} of onePerPerson(message.reactions)) {
    rows.add('reactions', {
      group_id: place.group_id,
      message_id: message.id,
      root_id: rootId,
      person_id: personId,
      key,
      created_at: at,
    });
  }
  return blocks;
}

/** A later reaction takes the place of an earlier one. */
const onePerPerson = (reactions: SeedPost['reactions']): SeedPost['reactions'] => [
  ...new Map(reactions.map((reaction) => [reaction.personId, reaction])).values(),
];

const latest = (instants: readonly Date[]): Date => instants.reduce((last, at) => (at > last ? at : last));

/** The replies that are there, and all reactions in the thread. */
function actionsOf(post: SeedPost): {personId: string; at: Date; isReply: boolean}[] {
  const living = post.replies.filter((reply) => !reply.deletedAt);
  return [
    ...living.map(({authorId, at}) => ({personId: authorId, at, isReply: true})),
    ...[post, ...living].flatMap(({reactions}) =>
      onePerPerson(reactions).map(({personId, at}) => ({personId, at, isReply: false})),
    ),
  ];
}

/** When each person did the last thing in the thread. */
function countPeople(rows: Rows, post: SeedPost, group_id: string): ReadonlyMap<string, Date> {
  const last = new Map<string, Date>();
  for (const {personId, at} of actionsOf(post)) {
    const known = last.get(personId);
    if (!known || known < at) last.set(personId, at);
  }
  for (const [person_id, last_at] of last) {
    rows.add('thread_participants', {group_id, post_id: post.id, person_id, last_at});
  }
  return last;
}

const hourOf = (at: Date): number => Math.floor(at.getTime() / 3_600_000) * 3_600_000;

function countHours(rows: Rows, post: SeedPost, place: Thread, topicIds: readonly string[]): void {
  const hours = new Map<number, {replies: number; reactions: number}>();
  for (const {at, isReply} of actionsOf(post)) {
    const {replies, reactions} = hours.get(hourOf(at)) ?? {replies: 0, reactions: 0};
    hours.set(hourOf(at), {replies: replies + (isReply ? 1 : 0), reactions: reactions + (isReply ? 0 : 1)});
  }
  for (const [hour, counts] of hours) {
    rows.add('thread_hours', {group_id: place.group_id, post_id: post.id, hour: new Date(hour), ...counts});
  }
  for (const topicId of topicIds) {
    rows.countTopic(topicId, place, hourOf(post.at), 1);
    for (const [hour, {replies, reactions}] of hours) rows.countTopic(topicId, place, hour, replies + reactions);
  }
}
