/**
 * A proxy that leads everywhere to this machine, whatever the name: sites of a test have names that no resolver knows, and this
 * way no browser needs a change to the machine. It speaks SOCKS (RFC 1928) because WebKit would want an HTTP proxy to have a
 * certificate before it asks it for anything by https.
 */
import {type AddressInfo, connect, createServer, type Socket} from 'node:net';
import {after} from 'node:test';
import type {Surroundings} from './test-page.js';

const closing: (() => void)[] = [];
after(() => closing.forEach((close) => close()));

export async function openThisMachine(): Promise<NonNullable<Surroundings['proxy']>> {
  const lines = new Set<Socket>();
  const server = createServer((line) => {
    keep(line);
    // The browser waits for each answer before it says more, so that each of its two requests comes alone.
    line.once('data', () => {
      line.write(Buffer.from([5, 0]));
      line.once('data', (request) => {
        const onward = connect(request.readUInt16BE(request.length - 2), '127.0.0.1', () => {
          line.write(Buffer.from([5, 0, 0, 1, 127, 0, 0, 1, 0, 0]));
          line.pipe(onward).pipe(line);
        });
        keep(onward);
        line.on('close', () => onward.destroy());
        onward.on('close', () => line.destroy());
      });
    });
  });
  const keep = (line: Socket): void => {
    lines.add(line);
    line.on('close', () => lines.delete(line));
    // Browsers break off whenever they like.
    line.on('error', () => line.destroy());
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    for (const line of lines) line.destroy();
    server.close();
  });
  return {port: (server.address() as AddressInfo).port, isSocks: true};
}
