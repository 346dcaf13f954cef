/** Sends files as a page does: a ticket first, then the bytes. */
import assert from 'node:assert/strict';
import {png} from '../../../demo/network/seed/png.js';
import {actors, newKey, type Payload} from './acting.js';
import type {TestNetwork} from './network.js';

export interface Ticket {
  readonly attachmentId: string;
  readonly method: string;
  readonly url: string;
  readonly headers: readonly {readonly name: string; readonly value: string}[];
  readonly expiresAt: string;
}

/** A picture of one colour. */
export const picture = (width = 4, height = 3): Uint8Array<ArrayBuffer> =>
  new Uint8Array(png(width, height, () => [200, 30, 30]));

/** Asks for a place to send a file to. */
export const ask = (network: TestNetwork, as: string, input: object = {}): Promise<{ticket: Ticket | null} & Payload> =>
  actors(network).act<{ticket: Ticket | null}>(
    'createUpload',
    {idempotencyKey: newKey(), filename: 'a.png', mimeType: 'image/png', byteSize: picture().byteLength, ...input},
    as,
    'ticket { attachmentId method url headers { name value } expiresAt }',
  );

/** One request to an address of a file, without a token. */
export const request = (
  network: TestNetwork,
  method: string,
  url: string,
  body: BodyInit | null = null,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> => network.handle(new Request(url, {method, body, headers, ...(body && {duplex: 'half'})}));

/** Bytes whose line breaks after some of them. */
export function broken(bytes: Uint8Array, after: number): ReadableStream<Uint8Array> {
  let isSent = false;
  return new ReadableStream({
    pull(controller) {
      if (isSent) controller.error(new Error('The line is gone.'));
      else controller.enqueue(bytes.slice(0, after));
      isSent = true;
    },
  });
}

/** Sends a whole file; its id. */
export async function upload(
  network: TestNetwork,
  as: string,
  bytes: Uint8Array<ArrayBuffer> = picture(),
  filename = 'a.png',
): Promise<string> {
  const {ticket, userErrors} = await ask(network, as, {filename, byteSize: bytes.byteLength});
  assert.deepEqual(userErrors, []);
  const response = await request(network, ticket!.method, ticket!.url, bytes);
  assert.equal(response.status, 204, await response.text());
  return ticket!.attachmentId;
}

export interface Attachment {
  readonly id: string;
  readonly mediaKind: string;
  readonly name: string;
  readonly url: string;
  readonly urlExpiresAt: string;
  readonly altText: string | null;
  readonly mimeType: string;
  readonly byteSize: number;
  readonly width: number | null;
  readonly height: number | null;
}

const fields = 'id mediaKind name url urlExpiresAt altText mimeType byteSize width height';

/** What somebody sees of an attachment by its id; null: nothing. */
export async function attachment(network: TestNetwork, id: string, as: string): Promise<Attachment | null> {
  const {node} = await actors(network).read<{node: Attachment | null}>(
    `{ node(id: "${id}") { ... on Attachment { ${fields} } } }`,
    as,
  );
  return node;
}

/** What somebody sees of the attachments of a message. */
export async function attachmentsOf(network: TestNetwork, id: string, as: string): Promise<readonly Attachment[]> {
  const {node} = await actors(network).read<{node: {attachments: Attachment[]} | null}>(
    `{ node(id: "${id}") { ... on Message { attachments { ${fields} } } } }`,
    as,
  );
  return node?.attachments ?? [];
}
