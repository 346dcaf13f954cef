/**
 * The invented company's ledger, as far as Foyer meets it: a system of records that says for whom it shows which. It knows the
 * person by the access token that the company's provider made out, asks its own rules, and signs a proof for the network.
 */
import type {RecordIssuers} from '../network/record-proof.js';
import {signProof} from '../network/record-proof.js';
import type {SeedPerson} from '../network/seed/company.js';
import {TokenError, Tokens, type TokenRules} from '../network/tokens.js';
import {ledgerPath, ledgerSystem} from '../settings.js';

/** Minutes for which a proof holds: as long as somebody reads, and not as long as somebody might pass it on. */
const validFor = 5;

/** The ledger's one invoice, and the departments that have to do with it. */
const invoices: Readonly<Record<string, readonly string[]>> = {
  '2026/0042': ['Finance', 'Purchasing', 'Quality', 'Production', 'Management', 'Communications', 'Legal'],
};

export interface Ledger {
  /** For the network, which takes proofs of records in this system. */
  readonly issuers: RecordIssuers;
  /** Answers what is below `ledgerPath`. */
  handle(request: Request): Promise<Response>;
}

export interface LedgerOptions {
  readonly tokens: TokenRules;
  readonly people: readonly SeedPerson[];
}

export function createLedger({tokens, people}: LedgerOptions): Ledger {
  // Made anew at every start, like the secret of two systems that are started together.
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const reader = new Tokens(tokens, () => new Date());

  /** The person whose token this is; null: nobody's. */
  async function personOf(request: Request): Promise<SeedPerson | null> {
    try {
      const holder = await reader.holderOf(request.headers.get('authorization'));
      return people.find(({id, isDeleted}) => id === holder?.personId && !isDeleted) ?? null;
    } catch (error) {
      if (error instanceof TokenError) return null;
      throw error;
    }
  }

  return {
    issuers: {[ledgerSystem]: secret},
    async handle(request) {
      const url = new URL(request.url);
      if (url.pathname !== `${ledgerPath}/proof`) return answer(404, 'There is nothing here.');
      if (request.method !== 'POST') return answer(405, 'Ask for a proof with POST.', {allow: 'POST'});
      // Who asks is never taken from what is asked.
      const person = await personOf(request);
      if (!person) return answer(401, 'The ledger needs to know who asks.', {'www-authenticate': 'Bearer'});
      const id = url.searchParams.get('invoice') ?? '';
      const departments = Object.hasOwn(invoices, id) ? invoices[id]! : null;
      // Whether there is such an invoice is nobody's business either.
      if (!departments?.includes(person.department)) return answer(403, 'The ledger does not show you this invoice.');
      const record = {system: ledgerSystem, type: 'invoice', id};
      const expiresAt = new Date(Date.now() + validFor * 60_000);
      return answer(200, await signProof(secret, record, {holder: person.id, expiresAt}));
    },
  };
}

const answer = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(body, {
    status,
    headers: {'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers},
  });
