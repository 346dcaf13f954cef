/** Opens the demo's port, for this machine only: anybody who reaches it can sign in as anybody. */
import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {StartError} from './options.js';

/** Browsers take `localhost` for either of these. Not every machine has the second. */
const [loopback, loopback6] = ['127.0.0.1', '::1'];

export interface Listening {
  readonly port: number;
  /** Ends open connections too, streams included. */
  close(): Promise<void>;
}

/** @throws StartError if the port is taken or may not be used */
export async function listen(port: number, answer: RequestListener): Promise<Listening> {
  const server = await open(port, loopback, answer);
  const chosen = (server.address() as AddressInfo).port;
  const servers = [server];
  try {
    servers.push(await open(chosen, loopback6, answer));
  } catch (error) {
    if (!(error instanceof NoSuchAddress)) {
      await close(server);
      throw error;
    }
  }
  return {
    port: chosen,
    async close() {
      await Promise.all(servers.map(close));
    },
  };
}

class NoSuchAddress extends Error {}

function open(port: number, host: string, answer: RequestListener): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.once('error', ({code, message}: NodeJS.ErrnoException) => reject(explain(code, message, port)));
    server.listen({port, host}, () => resolve(server));
  });
}

function explain(code: string | undefined, message: string, port: number): Error {
  if (code === 'EADDRINUSE')
    return new StartError(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
  if (code === 'EACCES') return new StartError(`Port ${port} is not open to you. Choose one above 1023.`);
  if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return new NoSuchAddress(message);
  return new Error(message);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
