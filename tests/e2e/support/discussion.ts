/** A discussion that somebody else has begun, past all browsers. */
import {randomUUID} from 'node:crypto';
import {graphqlPath} from '../../../demo/settings.js';
import {Browser} from '../../demo/identity/support.js';

export interface BegunDiscussion {
  readonly postId: string;
  readonly replyId: string;
}

/** A post with one reply, as this person, such as `p-kai-brandt`: to a group, or to the whole network. */
export async function discussionAs(
  origin: string,
  id: string,
  post: string,
  reply: string,
  groupId?: string,
): Promise<BegunDiscussion> {
  const {access_token: token} = await new Browser(origin).signIn({id});
  const write = async (query: string, input: object): Promise<unknown> => {
    const response = await fetch(origin + graphqlPath, {
      method: 'POST',
      headers: {'content-type': 'application/json', authorization: `Bearer ${token}`},
      body: JSON.stringify({query, variables: {input: {idempotencyKey: randomUUID(), ...input}}}),
    });
    const {data, errors} = (await response.json()) as {data: Record<string, unknown>; errors?: unknown};
    if (errors) throw new Error(`It was not taken: ${JSON.stringify(errors)}`);
    return Object.values(data)[0];
  };
  const posted = (await write(
    'mutation($input: CreatePostInput!) {createPost(input: $input) {post {id} userErrors {message}}}',
    {groupId, body: {markdown: post}},
  )) as {post: {id: string}};
  const replied = (await write(
    'mutation($input: AddReplyInput!) {addReply(input: $input) {reply {id} userErrors {message}}}',
    {postId: posted.post.id, body: {markdown: reply}},
  )) as {reply: {id: string}};
  return {postId: posted.post.id, replyId: replied.reply.id};
}
