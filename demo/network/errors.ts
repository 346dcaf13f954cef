/** Errors that a caller may see, with their codes (rule 8 of the contract). Every other error is masked. */
import {GraphQLError} from 'graphql';

export type ErrorCode =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED' | 'UPSTREAM_UNAVAILABLE' | 'TOO_COMPLEX' | 'UNSUPPORTED' | 'INVALID';

/** The one way to fail an execution on purpose. `message` is read by people: no internals in it. */
export function networkError(
  code: ErrorCode,
  message: string,
  more: {readonly retryAfterSeconds?: number} = {},
): GraphQLError {
  return new GraphQLError(message, {extensions: {code, ...more}});
}
