/**
 * What a request may ask for at most (the contract's limits), so that no query can cost more than a page does. Breaking
 * one is an ordinary answer with an error TOO_COMPLEX that says which limit and by how much.
 */
import {maxAliasesRule} from '@escape.tech/graphql-armor-max-aliases';
import {maxDepthRule} from '@escape.tech/graphql-armor-max-depth';
import {
  type ASTVisitor,
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import {getVariableValues} from 'graphql/execution/values.js';
import {type ComplexityEstimatorArgs, getComplexity} from 'graphql-query-complexity';
import {networkError} from './errors.js';

export const limits = {
  depth: 14,
  aliases: 30,
  rootFields: 20,
  pageSize: 50,
  nodes: 1000,
  /** Bytes of a request's body. */
  body: 64 * 1024,
  /** Milliseconds until an answer. */
  time: 10_000,
  /** Of one person in a minute. */
  requests: 1200,
  writes: 300,
} as const;

/** A list whose size is not said has this many, as most connections of the contract do. */
const usualPageSize = 10;

/** The armor's rules throw out of `validate` unless told to report. */
function reporting(message: string): {
  propagateOnRejection: false;
  onReject: ((context: ValidationContext | null) => void)[];
} {
  return {
    propagateOnRejection: false,
    onReject: [(context) => context?.reportError(networkError('TOO_COMPLEX', message))],
  };
}

/** How many root fields a selection has, those in fragments included. */
function rootFieldCount(context: ValidationContext, {selections}: SelectionSetNode, within: readonly string[]): number {
  let count = 0;
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) count++;
    else if (selection.kind === Kind.INLINE_FRAGMENT) count += rootFieldCount(context, selection.selectionSet, within);
    else {
      const fragment = context.getFragment(selection.name.value);
      // A fragment that spreads itself is another rule's business.
      if (!fragment || within.includes(fragment.name.value)) continue;
      count += rootFieldCount(context, fragment.selectionSet, [...within, fragment.name.value]);
    }
    if (count > limits.rootFields) break;
  }
  return count;
}

const rootFieldsRule: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation: OperationDefinitionNode) {
    if (rootFieldCount(context, operation.selectionSet, []) <= limits.rootFields) return;
    context.reportError(networkError('TOO_COMPLEX', `A request may have at most ${limits.rootFields} root fields.`));
  },
});

/** Checked once for each document, with the rules of GraphQL itself. */
export const limitRules: readonly ValidationRule[] = [
  maxDepthRule({
    n: limits.depth,
    flattenFragments: true,
    ...reporting(`A request may be at most ${limits.depth} fields deep.`),
  }),
  maxAliasesRule({
    n: limits.aliases,
    allowList: [],
    ...reporting(`A request may have at most ${limits.aliases} aliases.`),
  }),
  rootFieldsRule,
];

function checkedSize(name: string, value: unknown): number | null {
  if (typeof value !== 'number') return null;
  if (value < 0 || value > limits.pageSize) {
    throw networkError('TOO_COMPLEX', `${name} must be between 0 and ${limits.pageSize}.`);
  }
  return value;
}

/** A list counts its entries, and each entry what hangs on it; everything else is free. */
function nodesOf({field, args, childComplexity}: ComplexityEstimatorArgs): number {
  const values: Readonly<Record<string, unknown>> = args;
  const names = field.args.map(({name}) => name);
  const ids = values.ids ?? values.keys;
  if (Array.isArray(ids) && names.some((name) => name === 'ids' || name === 'keys')) {
    return ids.length * (1 + childComplexity);
  }
  if (!names.includes('first')) return childComplexity;
  const sizes = [checkedSize('first', values.first), checkedSize('last', values.last)].filter((size) => size !== null);
  return Math.max(...(sizes.length > 0 ? sizes : [usualPageSize])) * (1 + childComplexity);
}

/** What is wrong with the size of a request, with the variables it comes with; null if nothing is. */
export function sizeProblem({schema, document, operationName, variableValues}: ExecutionArgs): GraphQLError | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const variables = variableValues ?? {};
  // Wrong variables fail the execution as a whole, with better words than could be found here.
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return null;
  try {
    const nodes = getComplexity({
      schema,
      query: document,
      operationName: operation.name?.value,
      variables,
      estimators: [nodesOf],
    });
    if (nodes <= limits.nodes) return null;
    return networkError(
      'TOO_COMPLEX',
      `A request may ask for at most ${limits.nodes} nodes; this one asks for ${nodes}.`,
    );
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions.code === 'TOO_COMPLEX') return error;
    return networkError('TOO_COMPLEX', 'The size of this request cannot be told.');
  }
}
