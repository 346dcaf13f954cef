/**
 * A GraphQL subscription over server-sent events: one POST whose answer does not end (the "distinct connections mode" of
 * the GraphQL over Server-Sent Events protocol, https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md). Not an
 * `EventSource`, which could carry its token only in the address.
 */
import {createParser} from 'eventsource-parser';
import {toJson} from '../lib/to-json.js';

export interface Subscription {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface StreamListener<Data> {
  /** The network has taken the subscription: nothing is missed from now on. */
  readonly onOpen: () => void;
  readonly onNext: (data: Data) => void;
}

/** The network did not take the subscription. */
export class StreamRefused extends Error {
  /** Of the HTTP answer. */
  readonly status: number;

  constructor(status: number) {
    super(`The stream was refused with status ${status}.`);
    this.status = status;
  }
}

/**
 * Listens until the network ends the stream; resolves then.
 * @param signal - Ends it from here.
 * @throws StreamRefused; whatever `fetch` throws when the line breaks or `signal` is aborted.
 */
export async function listen<Data>(
  url: string,
  token: string | null,
  subscription: Subscription,
  {onOpen, onNext}: StreamListener<Data>,
  signal: AbortSignal,
): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    // The token says who asks. Cookies would let other pages ask in the person's name.
    credentials: 'omit',
    headers: {
      Accept: 'text/event-stream',
      'Content-Type': 'application/json',
      ...(token !== null && {Authorization: `Bearer ${token}`}),
    },
    body: toJson(subscription),
    signal,
  });
  const isStream = response.headers.get('Content-Type')?.startsWith('text/event-stream');
  if (!response.ok || !response.body || !isStream) throw new StreamRefused(response.status);
  onOpen();
  let isComplete = false;
  const parser = createParser({
    onEvent({event, data}) {
      isComplete ||= event === 'complete';
      const answer = (event === 'next' ? JSON.parse(data) : {}) as {readonly data?: Data | null};
      if (answer.data) onNext(answer.data);
    },
  });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let {done, value} = await reader.read(); !done && !isComplete; {done, value} = await reader.read())
    parser.feed(value!);
}
