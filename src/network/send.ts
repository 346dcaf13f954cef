/** How everything reaches the network: one POST of JSON, with the token of whoever asks. Reads nothing of what comes back. */
import {toJson} from '../lib/to-json.js';

/** An operation of GraphQL as it goes over the line. */
export interface GraphQLRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * @param accept - Types of content that can be read.
 * @param token - Null: nobody is signed in.
 * @throws whatever `fetch` throws when the line breaks or `signal` is aborted.
 */
export function send(
  url: string,
  request: GraphQLRequest,
  token: string | null,
  accept: string,
  signal: AbortSignal,
): Promise<Response> {
  const {lang} = document.documentElement;
  return fetch(url, {
    method: 'POST',
    // The token says who asks. Cookies would let other pages ask in the person's name.
    credentials: 'omit',
    headers: {
      Accept: accept,
      'Content-Type': 'application/json',
      ...(token !== null && {Authorization: `Bearer ${token}`}),
      ...(lang && {'Accept-Language': lang}),
    },
    body: toJson(request),
    signal,
  });
}
