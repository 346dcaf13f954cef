/** A discussion to test with: written on the real network by colleagues. */
import {colleague, colleaguePosts} from './feed.js';

export interface WrittenReply {
  readonly id: string;
}

/** Somebody replies. @returns the reply's id. */
export async function colleagueReplies(
  person: string,
  postId: string,
  markdown: string,
  inReplyToId?: string,
): Promise<string> {
  const data = await colleague(
    person,
    'mutation($input: AddReplyInput!) {addReply(input: $input) {reply {id} userErrors {message}}}',
    {input: {idempotencyKey: crypto.randomUUID(), postId, inReplyToId, body: {markdown}}},
  );
  return (data.addReply as {reply: WrittenReply}).reply.id;
}

/** A post with so many replies, "Reply 1" the first of them. */
export async function discussionOf(
  author: string,
  replier: string,
  count: number,
): Promise<{readonly postId: string; readonly replyIds: readonly string[]}> {
  const postId = await colleaguePosts(author, `What do you think? ${crypto.randomUUID().slice(0, 8)}`);
  const replyIds: string[] = [];
  for (let number = 1; number <= count; number++)
    replyIds.push(await colleagueReplies(replier, postId, `Reply ${number}`));
  return {postId, replyIds};
}

export async function deletesMessage(person: string, id: string): Promise<void> {
  await colleague(
    person,
    'mutation($input: DeleteMessageInput!) {deleteMessage(input: $input) {deletedId userErrors {message}}}',
    {input: {id}},
  );
}

export async function closesPost(person: string, postId: string, isClosed = true): Promise<void> {
  await colleague(person, 'mutation($input: ClosePostInput!) {closePost(input: $input) {userErrors {message}}}', {
    input: {postId, isClosed},
  });
}
