/**
 * Network, identity provider and the company's ledger of one origin, behind one Node request handler. The demo mounts it beside its pages,
 * the tests beside theirs.
 */
import {getRequestListener} from '@hono/node-server';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {join} from 'node:path';
import {createIdentity, type Identity} from '../identity/identity.js';
import {createNetwork, type ReferenceNetwork} from '../network/server.js';
import {company} from '../network/seed/index.js';
import type {SeedPerson} from '../network/seed/company.js';
import {audience, filesPath, graphqlPath, identityPath, ledgerPath, scope} from '../settings.js';
import {createLedger} from './ledger.js';

export interface ServicesOptions {
  /** Where they are reached, without a slash at the end. */
  readonly origin: string;
  /** Null: everything in memory. */
  readonly dataFolder: string | null;
  /** Whether what is in public groups may be read without a token. Default: false. */
  readonly isOpen?: boolean;
  /** What one person may do in a minute. Default: the network's limits. */
  readonly perMinute?: {readonly requests: number; readonly writes: number};
  /** Told about faults of the servers themselves. */
  onError?(error: Error): void;
}

export interface Services {
  readonly network: ReferenceNetwork;
  readonly identity: Identity;
  readonly people: readonly SeedPerson[];
  /** Answers what is theirs; false: it is not, and nothing has been done. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  close(): Promise<void>;
}

export async function createServices({
  origin,
  dataFolder,
  isOpen,
  perMinute,
  onError,
}: ServicesOptions): Promise<Services> {
  const folder = (name: string): string | null => dataFolder && join(dataFolder, name);
  const {name: companyName, people} = company(new Date());
  const identity = await createIdentity({
    origin,
    dataFolder: folder('identity'),
    accounts: people,
    companyName,
    onError,
  });
  const {issuer, publicKeys} = identity;
  const tokens = {issuer, audience, scope, keys: publicKeys};
  const ledger = createLedger({tokens, people});
  const network = await createNetwork({
    origin,
    dataFolder: folder('network'),
    company,
    tokens,
    recordIssuers: ledger.issuers,
    isOpen,
    perMinute,
    report: onError,
  });
  // The listener would otherwise put its own Request and Response in the place of Node's, for the whole process.
  const answer = getRequestListener((request) => network.handle(request), {overrideGlobalObjects: false});
  const answerLedger = getRequestListener((request) => ledger.handle(request), {overrideGlobalObjects: false});

  return {
    network,
    identity,
    people,
    handle(request, response) {
      const path = request.url?.split('?')[0] ?? '/';
      if (isBelow(path, identityPath)) identity.handle(request, response);
      else if ([graphqlPath, filesPath, '/faces'].some((base) => isBelow(path, base))) void answer(request, response);
      else if (isBelow(path, ledgerPath)) void answerLedger(request, response);
      else return false;
      return true;
    },
    async close() {
      await Promise.all([network.close(), identity.close()]);
    },
  };
}

const isBelow = (path: string, base: string): boolean => path === base || path.startsWith(`${base}/`);
