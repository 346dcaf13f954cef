/**
 * Keeps everything on the origin that tokens and cookies are made out to. Whoever types 127.0.0.1 is sent to localhost; a name
 * that somebody else pointed at this machine (DNS rebinding) gets nothing.
 */
import type {IncomingMessage, RequestListener, ServerResponse} from 'node:http';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** @param origin - Such as `http://localhost:5173`. */
export function oneOrigin(origin: string, answer: RequestListener): RequestListener {
  const own = new URL(origin).host;
  return (request, response) => {
    const host = request.headers.host ?? '';
    if (host === own) answer(request, response);
    else turnAway(origin, request, response);
  };
}

function turnAway(origin: string, {headers, method, url}: IncomingMessage, response: ServerResponse): void {
  const name = (headers.host ?? '').replace(/:\d+$/, '');
  if (loopbackNames.has(name) && method === 'GET') response.writeHead(307, {location: `${origin}${url}`}).end();
  else response.writeHead(421, {'content-type': 'text/plain; charset=utf-8'}).end(`Foyer is at ${origin}/.\n`);
}
