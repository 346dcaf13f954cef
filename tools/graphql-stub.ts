/**
 * Stands in for the package `graphql` in the bundles that we build: graphql-request imports its parser and printer
 * (11 kB gzipped) for documents given as syntax trees, and ours are text. Reached by
 * accident, it says so.
 */
const unreachable = (): never => {
  throw new Error('Foyer sends its documents as text; they are neither parsed nor printed in the page.');
};

export const parse = unreachable;
export const print = unreachable;
export const Kind = {OPERATION_DEFINITION: 'OperationDefinition'} as const;
