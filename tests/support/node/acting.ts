/** Lets the people of a test network read and do things, in few words. */
import assert from 'node:assert/strict';
import type {TestNetwork} from './network.js';

/** A user error as most tests look at it: the code and the field. */
export interface Payload {
  readonly userErrors: readonly {readonly code: string; readonly message: string; readonly field: string[] | null}[];
}

export interface Actors {
  /** What somebody reads; fails if there are errors. */
  read<Data>(query: string, as: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** What a mutation answers. `selection`: what is asked for besides the user errors. */
  act<Result = Record<string, unknown>>(
    field: string,
    input: Readonly<Record<string, unknown>>,
    as: string,
    selection?: string,
  ): Promise<Result & Payload>;
  /** The code and the field with which a mutation is refused; an empty string if it is not. */
  refusal(field: string, input: Readonly<Record<string, unknown>>, as: string): Promise<string>;
  /** The id of a new reply. */
  reply(postId: string, markdown: string, as: string, inReplyToId?: string): Promise<string>;
  /** The id of a new post. */
  post(input: Readonly<Record<string, unknown>>, as: string): Promise<string>;
}

let keys = 0;
/** A key that nobody has used. */
export const newKey = (): string => `key ${keys++}`;

export function actors(network: TestNetwork): Actors {
  async function read<Data>(query: string, as: string, variables: Readonly<Record<string, unknown>> = {}) {
    const {data, errors} = await network.ask<Data>(query, {as, variables});
    assert.equal(errors, undefined, JSON.stringify(errors));
    return data!;
  }
  async function act<Result>(
    field: string,
    input: Readonly<Record<string, unknown>>,
    as: string,
    selection = '',
  ): Promise<Result & Payload> {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    const data = await read<Record<string, Result & Payload>>(
      `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} userErrors { code message field } } }`,
      as,
      {input},
    );
    return data[field]!;
  }
  return {
    read,
    act,
    async refusal(field, input, as) {
      const [error] = (await act(field, input, as)).userErrors;
      if (error) assert.notEqual(error.message, '', 'said in words');
      return error ? [error.code, error.field?.join('.')].filter(Boolean).join(' ') : '';
    },
    async reply(postId, markdown, as, inReplyToId) {
      const input = {idempotencyKey: newKey(), postId, inReplyToId, body: {markdown}};
      const {reply, userErrors} = await act<{reply: {id: string} | null}>('addReply', input, as, 'reply { id }');
      assert.deepEqual(userErrors, []);
      return reply!.id;
    },
    async post(input, as) {
      const whole = {idempotencyKey: newKey(), body: {markdown: 'Words'}, ...input};
      const {post, userErrors} = await act<{post: {id: string} | null}>('createPost', whole, as, 'post { id }');
      assert.deepEqual(userErrors, []);
      return post!.id;
    },
  };
}
