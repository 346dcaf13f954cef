/** Pages to comment on, each test its own, and a colleague who does. */
import {colleague} from './feed.js';

/** The address of a page that nobody has commented on. */
export const freshPage = (): string => `https://intranet.example/${crypto.randomUUID()}`;

export interface Commented {
  readonly replyId: string;
  readonly threadId: string;
}

/** A colleague comments on a page or a record. */
export async function commentOn(person: string, key: object, markdown = 'Well said.'): Promise<Commented> {
  const {addPageComment} = await colleague(
    person,
    `mutation($input: AddPageCommentInput!) {
      addPageComment(input: $input) {reply {id} context {thread {id}} userErrors {message}}
    }`,
    {input: {idempotencyKey: crypto.randomUUID(), key, body: {markdown}}},
  );
  const {reply, context, userErrors} = addPageComment as {
    reply: {id: string} | null;
    context: {thread: {id: string}};
    userErrors: {message: string}[];
  };
  if (!reply) throw new Error(userErrors[0]?.message);
  return {replyId: reply.id, threadId: context.thread.id};
}
