/** Decides what of an error leaves the network: what was meant for the caller does, what went wrong inside does not. */
import {GraphQLError} from 'graphql';
import {networkError} from './errors.js';

/** Told about errors that the caller does not get to see. */
export type Report = (error: Error) => void;

/**
 * Errors of the request itself (syntax, validation, variables) have no path; those of an execution need a code. What is no
 * GraphQLError comes from the HTTP library and says what is wrong with the request.
 */
export function masked(error: Readonly<Error>, report: Report): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(error.message);
  if (error.path === undefined || typeof error.extensions.code === 'string') return error;
  report(error.originalError ?? error);
  const {message, extensions} = networkError('UPSTREAM_UNAVAILABLE', 'This part of the network failed.');
  return new GraphQLError(message, {nodes: error.nodes, path: error.path, extensions});
}
