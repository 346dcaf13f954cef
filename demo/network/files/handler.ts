/** The addresses of files: where tickets send them to, and where messages show them from. */
import type {RequestContext} from '../context.js';
import type {Database} from '../database/tables.js';
import {type Attachment, attachmentById} from '../domain/attachment.js';
import {refuse} from '../http.js';
import {access} from '../permission.js';
import {isPicture} from './content.js';
import type {Files} from './files.js';
import {Receiver} from './receive.js';

export interface FileHandlerOptions extends Files {
  readonly database: Database;
  now(): Date;
  /** Of the person whom an address is made for. */
  contextFor(personId: string): RequestContext;
}

export function createFileHandler(options: FileHandlerOptions): (request: Request) => Promise<Response> {
  const {store, signer, database, now, contextFor} = options;
  const receiver = new Receiver(database, store, now);

  async function show(request: Request, id: string, context: RequestContext, end: Date): Promise<Response> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(405, 'INVALID', 'Files are read with GET.', {allow: 'GET, HEAD'});
    }
    // Looked at again: a group may have been left since the address was given out, or the message deleted.
    const attachment = await attachmentById(context, id);
    if (!attachment) return refuse(404, 'INVALID', 'There is nothing here.');
    const seconds = Math.max(0, Math.floor((end.getTime() - now().getTime()) / 1000));
    const headers = {
      ...headersOf(attachment),
      'cache-control': `private, max-age=${seconds}`,
      'accept-ranges': 'bytes',
      // The bytes of an id never change.
      etag: `"${id}"`,
    };
    const part = partOf(request, attachment);
    if (part === 'none') {
      return new Response(null, {status: 416, headers: {'content-range': `bytes */${attachment.byte_size}`}});
    }
    const body = request.method === 'HEAD' ? null : store.read(id, part ?? undefined);
    if (!part) return new Response(body, {headers});
    return new Response(body, {
      status: 206,
      headers: {
        ...headers,
        'content-length': String(part.end - part.start + 1),
        'content-range': `bytes ${part.start}-${part.end}/${attachment.byte_size}`,
      },
    });
  }

  return async (request) => {
    const pass = signer.passOf(request.url);
    if (!pass) return refuse(403, 'FORBIDDEN', 'This address is not whole.');
    if (pass.expiresAt <= now()) return refuse(403, 'FORBIDDEN', 'This address has expired. Ask for a new one.');
    const context = contextFor(pass.personId);
    try {
      await access(context);
    } catch {
      // The account is gone, or the network is not open any more.
      return refuse(403, 'FORBIDDEN', 'This address is not good any more.');
    }
    return pass.act === 'write'
      ? receiver.answer(request, pass.personId, pass.id)
      : show(request, pass.id, context, pass.expiresAt);
  };
}

/**
 * Which part of a file is asked for (RFC 9110, 14). Null: all of it; that is also the answer to several parts at once, and to what
 * cannot be read. `none`: there is no such part.
 */
function partOf(request: Request, {id, byte_size}: Attachment): {start: number; end: number} | 'none' | null {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('range') ?? '') ?? [];
  const asked = request.headers.get('if-range');
  if (request.method !== 'GET' || (asked !== null && asked !== `"${id}"`)) return null;
  if (first === undefined || last === undefined || first + last === '') return null;
  // Without a first one: so many from the end.
  const start = first === '' ? Math.max(0, byte_size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? byte_size - 1 : Math.min(Number(last), byte_size - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return null;
  return start <= end ? {start, end} : 'none';
}

/** Pictures are shown in place. Everything else is saved, and if it is opened all the same, nothing in it may run. */
function headersOf({mime_type, byte_size, name}: Attachment): Record<string, string> {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return {
    'content-type': mime_type,
    'content-length': String(byte_size),
    'content-disposition': `${isPicture(mime_type) ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
  };
}
