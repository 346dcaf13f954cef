/**
 * All that the checks look at. What several of them need (does the network answer? what does the token say?) is found out
 * once, by whoever asks first.
 */
import type {SessionState} from '../auth/session.js';
import {hints} from '../lib/hint.js';
import type {Asked, Examiner, Streamed, TokenFacts} from '../network/examiner.js';
import {absolute, elementsBelow, networkOf, type NetworkElement} from './page.js';
import {aheadOf, reach, type Reach} from './reach.js';
import {tryRedirect, type Redirect} from './redirect.js';
import {Violations} from './violations.js';

/** Milliseconds. Keep-alives of a stream come every twelve seconds or so: what a proxy holds back longer is held back. */
const streamPatience = 15_000;
const sessionPatience = 12_000;

const json = {'Content-Type': 'application/json', Accept: 'application/json'};

export class Patient {
  /** What tags begin with: `foyer-`, or another one where somebody built it so. */
  readonly prefix: string;
  readonly networks: readonly NetworkElement[];
  /** The network that is examined: the doctor's own, or else the first on the page. */
  readonly network: NetworkElement | null;
  /** Everything else of Foyer's on the page, doctors apart. */
  readonly widgets: readonly HTMLElement[];
  readonly violations: Violations;
  readonly signal: AbortSignal;

  constructor(doctor: HTMLElement, signal: AbortSignal) {
    this.prefix = doctor.localName.replace(/doctor$/, '');
    const all = elementsBelow(document, this.prefix);
    this.networks = all.filter(({localName}) => localName === `${this.prefix}network`);
    this.widgets = all.filter(({localName}) => !/(network|doctor)$/.test(localName));
    this.network = networkOf(doctor, this.networks) ?? this.networks[0] ?? null;
    this.signal = signal;
    this.violations = new Violations(signal);
  }

  /** Absolute; empty when there is none, or it is no address. */
  get endpoint(): string {
    return this.network?.endpoint ? absolute(this.network.endpoint) : '';
  }

  /** With single sign-on by MSAL: the provider's address. Empty otherwise. */
  get authority(): string {
    const {auth = 'msal', authority} = this.network ?? {};
    if (!this.network || auth !== 'msal') return '';
    return authority ? absolute(authority) : 'https://login.microsoftonline.com/organizations';
  }

  /** Absolute; empty where the sign-in needs no such page. */
  get redirectUri(): string {
    const {auth = 'msal', redirectUri = ''} = this.network ?? {};
    return this.network && auth === 'msal' ? absolute(redirectUri) : '';
  }

  /** What Foyer has said in the console. */
  get hints(): readonly string[] {
    return hints();
  }

  /** How the network answers somebody without a token; null: there is no address. */
  readonly reached = once(async (): Promise<Reach | null> => {
    const request = {method: 'POST', headers: json, body: '{"query":"{__typename}"}'};
    return this.endpoint ? reach(this.endpoint, request, this.violations) : null;
  });

  /** How the identity provider answers; null: none is needed. */
  readonly provided = once(async (): Promise<Reach | null> => {
    const {authority} = this;
    if (!authority) return null;
    const version = /microsoftonline\.(com|us|cn)$/.test(new URL(authority).hostname) ? '/v2.0' : '';
    return reach(`${authority.replace(/\/$/, '')}${version}/.well-known/openid-configuration`, {}, this.violations);
  });

  /** Null: no such page is needed. */
  readonly redirect = once(async (): Promise<Redirect | null> =>
    this.redirectUri ? tryRedirect(this.redirectUri, this.violations, this.signal) : null,
  );

  readonly state = once(async (): Promise<SessionState> => {
    const signal = AbortSignal.any([this.signal, AbortSignal.timeout(sessionPatience)]);
    return (await this.#examiner())?.state(signal) ?? this.network?.session ?? {kind: 'unknown'};
  });

  readonly token = once(async (): Promise<TokenFacts | null> => {
    await this.state();
    return (await this.#examiner())?.token() ?? null;
  });

  /** Null: nobody is signed in. Rejects when the line breaks. */
  readonly asked = once(async (): Promise<Asked | null> => {
    await this.state();
    return (await this.#examiner())?.ask(this.signal) ?? null;
  });

  readonly streamed = once(async (): Promise<Streamed | null> => {
    await this.state();
    return (await this.#examiner())?.stream(this.signal, streamPatience) ?? null;
  });

  /** This page as its server gives it now: its policy and its clock. Null: it cannot be had. */
  readonly served = once(async (): Promise<{policy: string; clockAhead: number | null} | null> => {
    try {
      const answer = await fetch(location.href, {method: 'HEAD', cache: 'no-store', signal: this.signal});
      if (!answer.ok) return null;
      return {policy: answer.headers.get('content-security-policy') ?? '', clockAhead: aheadOf(answer)};
    } catch {
      return null;
    }
  });

  /** How far this computer's clock is ahead of a server's, in milliseconds; null: no server told the time. */
  readonly clockAhead = once(async (): Promise<number | null> => {
    const reached = await this.reached();
    const ahead = reached?.kind === 'answered' ? reached.clockAhead : null;
    return ahead ?? (await this.served())?.clockAhead ?? null;
  });

  /** The page's Content-Security-Policy, from its headers and its `<meta>` elements; null: could not be read. */
  readonly policy = once(async (): Promise<string | null> => {
    const served = await this.served();
    const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy" i]')];
    const said = [served?.policy, ...metas.map(({content}) => content)];
    return served || metas.length ? said.filter(Boolean).join(', ') : null;
  });

  readonly #examiner = once(async (): Promise<Examiner | null> => (await this.network?.examine?.()) ?? null);
}

function once<Found>(find: () => Promise<Found>): () => Promise<Found> {
  let found: Promise<Found> | null = null;
  return () => (found ??= find());
}
