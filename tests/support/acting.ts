/** Messages of a colleague, for tests of what can be done to them; and the person who looks after everything. */
import {colleague} from './feed.js';
import {untouchedFetch} from './token.js';

/** Somebody who runs the network, other than the reader of these tests. @returns a handle. */
export async function manager(): Promise<string> {
  const people = (await (await untouchedFetch('/test/people')).json()) as readonly {
    handle: string;
    isCommunityManager?: boolean;
  }[];
  return people.find(({handle, isCommunityManager}) => isCommunityManager && handle !== 'ana.lima')!.handle;
}

/** Somebody writes a post that everybody may read. @returns its id. */
export async function writePost(person: string, markdown: string, isQuestion = false): Promise<string> {
  const {createPost} = await colleague(
    person,
    'mutation($input: CreatePostInput!) {createPost(input: $input) {post {id}}}',
    {
      input: {
        idempotencyKey: crypto.randomUUID(),
        body: {markdown},
        ...(isQuestion && {facet: {question: {}}}),
      },
    },
  );
  return (createPost as {post: {id: string}}).post.id;
}

/** Somebody replies. @returns the reply's id. */
export async function writeReply(person: string, postId: string, markdown: string): Promise<string> {
  const {addReply} = await colleague(
    person,
    'mutation($input: AddReplyInput!) {addReply(input: $input) {reply {id} userErrors {message}}}',
    {input: {idempotencyKey: crypto.randomUUID(), postId, body: {markdown}}},
  );
  return (addReply as {reply: {id: string}}).reply.id;
}
