/**
 * A line as thin and as far as a test wants it, for any browser: a proxy that the browser is sent through, which holds back
 * what comes from the server. Addresses stay as they are.
 */
import {createServer, request, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';

export interface SlowLine {
  /** Of the proxy, on this machine. */
  readonly port: number;
  /** Milliseconds from a request to the first byte of its answer, besides what the server takes. At first 0. */
  latency: number;
  /** For everything on the line together. At first without an end. */
  bytesPerSecond: number;
  /** Answers from such addresses do not come as long as this says so. At first null: all do. */
  held: RegExp | null;
}

/** Small pieces: answers that come at the same time share the line. */
const piece = 4096;

export async function openSlowLine(): Promise<SlowLine> {
  let isFreeAt = 0;
  const server = createServer((asked, answer) => {
    const {method, headers, url = ''} = asked;
    const onward = request(url, {method, headers}, (incoming) => void pass(url, incoming, answer));
    onward.on('error', () => answer.destroy());
    answer.on('close', () => onward.destroy());
    asked.pipe(onward);
  });

  async function pass(url: string, incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    incoming.on('error', () => answer.destroy());
    await wait(line.latency);
    while (line.held?.test(url)) await wait(20);
    answer.writeHead(incoming.statusCode ?? 502, incoming.headers);
    answer.flushHeaders();
    try {
      for await (const chunk of incoming as AsyncIterable<Buffer>) {
        for (let at = 0; at < chunk.length; at += piece) {
          const part = chunk.subarray(at, at + piece);
          isFreeAt = Math.max(isFreeAt, Date.now()) + (part.length / line.bytesPerSecond) * 1000;
          await wait(isFreeAt - Date.now());
          answer.write(part);
        }
      }
      answer.end();
    } catch {
      // One of the two ends is gone: the page was left, or the server has broken off.
      answer.destroy();
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const line: SlowLine = {
    port: (server.address() as AddressInfo).port,
    latency: 0,
    bytesPerSecond: Infinity,
    held: null,
  };
  return line;
}
