/** Expected failures of a mutation, in the words of the request's language. */
import type {RequestContext} from '../context.js';
import {type MessageKey, text} from '../messages.js';

/** The contract's UserError. */
export interface Refusal {
  readonly code:
    | 'BLANK'
    | 'TOO_LONG'
    | 'INVALID'
    | 'NOT_FOUND'
    | 'FORBIDDEN'
    | 'CLOSED'
    | 'REJECTED'
    | 'CONFLICT'
    | 'RATE_LIMITED'
    | 'UNSUPPORTED';
  readonly message: string;
  /** Path into the input. */
  readonly field: readonly string[] | null;
  /** With RATE_LIMITED. */
  readonly retryAfterSeconds?: number;
}

export function refusal(
  context: RequestContext,
  code: Refusal['code'],
  message: MessageKey,
  field: readonly string[] | null = null,
  values: Readonly<Record<string, string | number>> = {},
): Refusal {
  return {code, message: text(context.language, message, values), field};
}

/** What this network does not do yet, or does not know: `field` says where it was asked for. */
export const unsupported = (context: RequestContext, field: readonly string[] | null = null): Refusal =>
  refusal(context, 'UNSUPPORTED', 'unsupported', field);

/** Not there for this viewer, for whatever reason. */
export const notFound = (context: RequestContext, ...field: string[]): Refusal =>
  refusal(context, 'NOT_FOUND', 'notReadable', field);

/** As a payload has them. */
export const errorsOf = (refused: Refusal | null): readonly Refusal[] => (refused ? [refused] : []);
