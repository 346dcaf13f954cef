/** Somebody else who posts meanwhile, past all browsers. */
import {randomUUID} from 'node:crypto';
import {graphqlPath} from '../../../demo/settings.js';
import {Browser} from '../../demo/identity/support.js';

/** Posts to the whole network as this person, such as `p-kai-brandt`. */
export async function postAs(origin: string, id: string, markdown: string): Promise<void> {
  const {access_token: token} = await new Browser(origin).signIn({id});
  const query = 'mutation($input: CreatePostInput!) {createPost(input: $input) {userErrors {message}}}';
  const response = await fetch(origin + graphqlPath, {
    method: 'POST',
    headers: {'content-type': 'application/json', authorization: `Bearer ${token}`},
    body: JSON.stringify({query, variables: {input: {idempotencyKey: randomUUID(), body: {markdown}}}}),
  });
  const text = await response.text();
  if (!text.includes('"userErrors":[]')) throw new Error(`The post was not taken: ${text}`);
}
