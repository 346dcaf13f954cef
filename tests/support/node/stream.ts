/** Reads a stream of changes as a page does: one fetch, events as they come. */
import assert from 'node:assert/strict';

export interface Change {
  readonly key: string;
  readonly kind: string;
  readonly nodeId: string | null;
  readonly at: string;
}

export interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

/** Takes the events of an SSE answer one by one. */
export class StreamReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #buffer = '';
  /** Every byte so far, comments included. */
  text = '';

  constructor(response: Response) {
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
    assert.ok(response.body);
    this.#reader = response.body.getReader();
  }

  /** The next event; null: the stream has ended. Waits for as long as it takes. */
  async next(): Promise<StreamEvent | null> {
    for (;;) {
      const end = this.#buffer.indexOf('\n\n');
      if (end >= 0) {
        const block = this.#buffer.slice(0, end);
        this.#buffer = this.#buffer.slice(end + 2);
        const field = (name: string): string | undefined => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1];
        const event = field('event');
        // Comments keep the line alive and say nothing.
        if (event !== undefined) return {event, data: field('data') ?? ''};
        continue;
      }
      const {done, value} = await this.#reader.read();
      if (done) return null;
      const text = this.#decoder.decode(value, {stream: true});
      this.text += text;
      this.#buffer += text;
    }
  }

  /** The next change. Fails if something else comes. */
  async change(): Promise<Change> {
    const event = await this.next();
    assert.equal(event?.event, 'next', JSON.stringify(event));
    const {data, errors} = JSON.parse(event.data) as {data?: {changes: Change}; errors?: unknown};
    assert.equal(errors, undefined);
    assert.ok(data);
    return data.changes;
  }

  close(): Promise<void> {
    return this.#reader.cancel();
  }
}
