/**
 * A GraphQL subscription over server-sent events: one POST whose answer does not end (the "distinct connections mode" of
 * the GraphQL over Server-Sent Events protocol, https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md). Not an
 * `EventSource`, which could carry its token only in the address.
 */
import {createParser} from 'eventsource-parser';
import {send, type GraphQLRequest} from './send.js';

const eventStream = 'text/event-stream';

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
  subscription: GraphQLRequest,
  {onOpen, onNext}: StreamListener<Data>,
  signal: AbortSignal,
): Promise<void> {
  const response = await send(url, subscription, token, eventStream, signal);
  const isStream = response.headers.get('Content-Type')?.startsWith(eventStream);
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
