/**
 * A server on another port, as unhelpful as some are, for tests of what a page can make of it. It stands before the
 * network of the tests: what it lets through is real.
 */
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

export interface Elsewhere {
  /** Of the unhelpful server. */
  readonly origin: string;
  /** Where nobody listens. */
  readonly dead: string;
}

const open = {'access-control-allow-origin': '*', 'access-control-expose-headers': 'Date'};

/** Starts it, once for each network. */
export async function startElsewhere(network: string): Promise<Elsewhere> {
  const server = await listen((request, response) => void answer(network, request, response));
  const closed = await listen(() => undefined);
  const elsewhere = {origin: originOf(server), dead: originOf(closed)};
  closed.close();
  return elsewhere;
}

/**
 * - `/closed`: answers everybody, and lets nobody from another origin read it.
 * - `/no-token`: lets everybody ask, but not with a token.
 * - `/buffering`: lets everything through but a stream, of which only the head comes.
 */
async function answer(network: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const kind = request.url?.split('/')[1];
  const body = await read(request);
  if (kind === 'closed') return void end(response, 200, {'content-type': 'application/json'}, '{"data": null}');
  if (request.method === 'OPTIONS') {
    const headers = kind === 'no-token' ? 'content-type, accept' : 'authorization, content-type, accept';
    return void end(response, 204, {...open, 'access-control-allow-headers': headers});
  }
  if (request.headers.accept === 'text/event-stream') {
    response.writeHead(200, {...open, 'content-type': 'text/event-stream'}).flushHeaders();
    return;
  }
  const {authorization = ''} = request.headers;
  const answered = await fetch(`${network}/graphql`, {
    method: 'POST',
    headers: {'content-type': 'application/json', ...(authorization && {authorization})},
    body,
  });
  end(response, answered.status, {...open, 'content-type': 'application/json'}, await answered.text());
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function end(response: ServerResponse, status: number, headers: Record<string, string>, body?: string): void {
  response.writeHead(status, headers).end(body);
}

function listen(handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer(handle).listen(0, 'localhost', () => resolve(server));
    // The tests end when they are done, whatever still listens.
    server.unref();
  });
}

const originOf = (server: Server): string => `http://localhost:${(server.address() as AddressInfo).port}`;
