/**
 * The reference network: one function from request to response over a database. The demo mounts it beside its pages, and
 * the tests use the same one.
 */
import {join} from 'node:path';
import type {Company} from './seed/company.js';
import type {RequestContext} from './context.js';
import {openDatabase} from './database/open.js';
import type {Database} from './database/tables.js';
import {urlSecret} from './domain/network.js';
import {removeOrphans} from './domain/upload.js';
import {face} from './faces.js';
import type {Files} from './files/files.js';
import {createFileHandler} from './files/handler.js';
import {UrlSigner} from './files/signature.js';
import {FileStore} from './files/store.js';
import {createGraphQL} from './graphql.js';
import {notFound, opened, preflight, readWhole, refuse} from './http.js';
import {createIdempotency} from './idempotency.js';
import {languageOf} from './language.js';
import {limits} from './limits.js';
import {ChangeBus} from './live/bus.js';
import {change} from './resolvers/change.js';
import {domainResolvers} from './resolvers/index.js';
import {Rate} from './rate.js';
import type {RecordIssuers} from './record-proof.js';
import {executableSchema} from './resolvers/schema.js';
import {writeCompany} from './seed/write.js';
import {TokenError, type TokenHolder, type TokenRules, Tokens} from './tokens.js';
import {filesPath, graphqlPath} from '../settings.js';

export interface NetworkOptions {
  /** Where the network is kept, locked while it is open; null: in memory. */
  readonly dataFolder: string | null;
  /** Where it is reached, without a slash at the end. */
  readonly origin: string;
  /** Whom to fill an empty network with; null: nobody. */
  readonly company: ((now: Date) => Company) | null;
  readonly tokens: TokenRules;
  /** Lets callers without a token read what is in public groups. Default: false. */
  readonly isOpen?: boolean;
  /** Systems whose records are read with a proof only. Default: none. */
  readonly recordIssuers?: RecordIssuers;
  /** What one person may do in a minute. Default: the network's limits. */
  readonly perMinute?: {readonly requests: number; readonly writes: number};
  /** The network's clock. Default: the machine's. */
  now?(): Date;
  /** Told about errors that callers only get to see as "failed". Default: written to the error output. */
  report?(error: Error): void;
}

export interface ReferenceNetwork {
  /** Answers every request for the network's paths; never rejects. */
  handle(request: Request): Promise<Response>;
  readonly database: Database;
  readonly changes: ChangeBus;
  readonly files: Files;
  /** Ends what is under way, and frees the folder. */
  close(): Promise<void>;
}

/** @throws FolderLockedError if another process has the folder */
export async function createNetwork(options: NetworkOptions): Promise<ReferenceNetwork> {
  const {
    origin,
    company,
    isOpen = false,
    now = () => new Date(),
    perMinute = limits,
    report = reportToErrorOutput,
  } = options;
  const {database, close} = await openDatabase({folder: options.dataFolder});
  const store = new FileStore(options.dataFolder && join(options.dataFolder, 'files'));
  try {
    if (company && !(await hasPeople(database))) await writeCompany(database, company(now()), store);
  } catch (error) {
    await close();
    throw error;
  }

  await removeOrphans(database, store);
  const files: Files = {store, signer: new UrlSigner(await urlSecret(database), origin)};
  const changes = new ChangeBus();
  const idempotency = createIdempotency(database, now);
  const tokens = new Tokens(options.tokens, now);
  const holders = new WeakMap<Request, TokenHolder>();

  const requests = new Rate(perMinute.requests, now);
  const writes = new Rate(perMinute.writes, now);
  const common = {isOpen, database, now, changes, origin, idempotency, files, writes, report};
  const contextFor = (personId: string | null): RequestContext => ({
    ...common,
    viewer: personId ? {personId} : null,
    expiresAt: null,
    language: languageOf(null),
    recordIssuers: options.recordIssuers ?? {},
  });
  const graphql = createGraphQL({
    schema: executableSchema([...domainResolvers, change]),
    report,
    contextOf(request): RequestContext {
      const holder = holders.get(request);
      return {
        ...contextFor(holder?.personId ?? null),
        expiresAt: holder?.expiresAt ?? null,
        language: languageOf(request.headers.get('accept-language')),
      };
    },
  });
  const answerFile = createFileHandler({...files, database, now, contextFor});

  async function answerGraphQL(incoming: Request): Promise<Response> {
    const request = await readWhole(incoming, limits.body);
    if (!request) return refuse(413, 'TOO_COMPLEX', `A request may have at most ${limits.body} bytes.`);
    try {
      const holder = await tokens.holderOf(request.headers.get('authorization'));
      if (holder) {
        if (!(await isPerson(database, holder.personId))) {
          return refuse(403, 'FORBIDDEN', 'The token is valid, but this network does not know the person it names.');
        }
        const wait = requests.take(holder.personId);
        if (wait !== null) {
          return refuse(429, 'RATE_LIMITED', 'Too many requests.', {'retry-after': String(wait)}, wait);
        }
        holders.set(request, holder);
      }
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      return refuse(401, 'UNAUTHENTICATED', error.message, {'www-authenticate': challenge(error)});
    }
    return graphql(request);
  }

  async function answer(request: Request): Promise<Response> {
    if (request.method === 'OPTIONS') return preflight();
    const {pathname} = new URL(request.url);
    if (pathname === graphqlPath) return answerGraphQL(request);
    if (pathname.startsWith(`${filesPath}/`)) return answerFile(request);
    return (request.method === 'GET' ? face(pathname) : null) ?? notFound();
  }

  return {
    database,
    changes,
    files,
    async close() {
      await close();
      store.close();
    },
    async handle(request) {
      try {
        return opened(await answer(request));
      } catch (error) {
        report(error as Error);
        return opened(refuse(500, 'UPSTREAM_UNAVAILABLE', 'The network failed.'));
      }
    },
  };
}

/** Says what is wrong with a token, and what a better one must prove if that is what is missing. */
function challenge({message, claims}: TokenError): string {
  const description = `error_description="${message.replace(/["\\]/g, "'")}"`;
  if (claims === null) return `Bearer error="invalid_token", ${description}`;
  const encoded = Buffer.from(claims).toString('base64');
  return `Bearer error="insufficient_claims", ${description}, claims="${encoded}"`;
}

async function hasPeople(database: Database): Promise<boolean> {
  return (await database.selectFrom('people').select('id').limit(1).executeTakeFirst()) !== undefined;
}

async function isPerson(database: Database, id: string): Promise<boolean> {
  const person = await database
    .selectFrom('people')
    .select('id')
    .where('id', '=', id)
    .where('is_deleted', '=', false)
    .executeTakeFirst();
  return person !== undefined;
}

function reportToErrorOutput(error: Error): void {
  process.stderr.write(`${error.stack ?? error.message}\n`);
}
