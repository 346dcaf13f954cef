/**
 * What can go wrong between a widget and the network, as one kind of error. The kind decides what the person reads
 * (`localization` has the words); the hint is for the developer's console. Neither ever holds a token.
 */
import type {UserError} from './operation.js';

export type NetworkErrorKind =
  | 'offline'
  | 'timeout'
  | 'unreachable'
  | 'not-json'
  | 'unauthenticated'
  | 'forbidden'
  | 'rate-limited'
  | 'server'
  | 'too-complex'
  | 'unavailable'
  | 'refused'
  /** The page's settings are missing something or wrong. */
  | 'misconfigured'
  | 'unknown';

/** Kinds that may well be over a moment later: reads are tried again by themselves. */
const passing: ReadonlySet<NetworkErrorKind> = new Set(['timeout', 'unreachable', 'rate-limited', 'server']);

export interface NetworkErrorDetails {
  readonly retryAfterSeconds?: number | null;
  readonly userErrors?: readonly UserError[];
  readonly hint?: string;
  /** With `unauthenticated`: what the network said when it turned the token away. */
  readonly challenge?: Challenge | null;
  readonly cause?: unknown;
}

/** What comes with a refusal of a token. */
export interface Challenge {
  /** JSON of the claims that are missing, for the identity provider; empty: the network did not say. */
  readonly claims: string;
  /** The network's clock, in milliseconds since 1970; null when it can't be seen. */
  readonly serverTime: number | null;
}

/** A read or a write that failed. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly kind: NetworkErrorKind;
  /** How long the network asks to be left alone; null when it does not say. */
  readonly retryAfterSeconds: number | null;
  /** With `refused`: what the network had to say about the input, in the person's language. */
  readonly userErrors: readonly UserError[];
  /** What a developer can do about it; never contains a token or what a person wrote. */
  readonly hint: string;
  readonly challenge: Challenge | null;
  /** When it came, in milliseconds since 1970: reads that failed together wait for the same moment. */
  readonly at = Date.now();
  /** A number from 0 to 1, drawn once, so that all reads that failed together are tried again together. */
  readonly jitter = Math.random();

  constructor(kind: NetworkErrorKind, details: NetworkErrorDetails = {}) {
    super(details.hint ?? kind, {cause: details.cause});
    this.kind = kind;
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
    this.userErrors = details.userErrors ?? [];
    this.hint = details.hint ?? '';
    this.challenge = details.challenge ?? null;
  }

  /** Whether the same read may succeed a moment later. */
  get isPassing(): boolean {
    return passing.has(this.kind);
  }

  /** Whether it may be over once the line is back, or when somebody looks again. */
  get mayPass(): boolean {
    return this.kind === 'offline' || (this.isPassing && !this.retryAfterSeconds);
  }

  /** Something of ours that is loaded when it is needed did not come. */
  static ofMissingCode(cause: unknown): NetworkError {
    return new NetworkError(navigator.onLine ? 'unreachable' : 'offline', {cause});
  }

  /** Gives every failure, foreseen or not, the one shape that the rest of the code knows. */
  static from(failure: unknown): NetworkError {
    if (failure instanceof NetworkError) return failure;
    return new NetworkError('unknown', {cause: failure, hint: failure instanceof Error ? failure.message : ''});
  }
}
