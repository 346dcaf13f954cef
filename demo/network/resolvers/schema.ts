/**
 * The contract with the functions that answer it. GraphQL's own `buildSchema` makes the types from `schema.graphql`; a map
 * of resolvers by type and field is laid over them. What is neither there nor on the object is null.
 */
import {
  buildSchema,
  defaultFieldResolver,
  GraphQLError,
  type GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import {readFileSync} from 'node:fs';
import type {RequestContext} from '../context.js';
import {refusal} from '../domain/refusal.js';
import {admit} from '../permission.js';
import {safeUrl} from '../safe-url.js';

export type Resolver = GraphQLFieldResolver<never, RequestContext, never>;
/** By type, then by field. `subscribe` as well for fields of Subscription. */
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver | SubscriptionResolver>>>>;
export interface SubscriptionResolver {
  readonly subscribe: Resolver;
  readonly resolve: Resolver;
}

const schemaFile = new URL('../../../src/network/schema.graphql', import.meta.url);

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const day = /^\d{4}-\d\d-\d\d$/;

function invalid(name: string, value: unknown): GraphQLError {
  return new GraphQLError(`${name} cannot represent ${JSON.stringify(value)}.`);
}

/** How scalars leave and enter: instants as Date inside, ISO 8601 outside. */
const scalars: Record<string, {serialize(value: unknown): unknown; parseValue(value: unknown): unknown}> = {
  DateTime: {
    serialize(value) {
      if (value instanceof Date) return value.toISOString();
      if (typeof value === 'string' && instant.test(value)) return value;
      throw invalid('DateTime', value);
    },
    parseValue(value) {
      const date = typeof value === 'string' && instant.test(value) ? new Date(value) : null;
      if (!date || Number.isNaN(date.getTime())) throw invalid('DateTime', value);
      return date;
    },
  },
  Date: {
    serialize(value) {
      if (typeof value === 'string' && day.test(value)) return value;
      throw invalid('Date', value);
    },
    parseValue(value) {
      if (typeof value === 'string' && day.test(value) && !Number.isNaN(Date.parse(value))) return value;
      throw invalid('Date', value);
    },
  },
  URL: {
    // The last gate of rule 5: whatever a resolver hands out, no other scheme leaves the network.
    serialize(value) {
      const url = typeof value === 'string' ? safeUrl(value) : null;
      if (url === null) throw invalid('URL', value);
      return url;
    },
    parseValue(value) {
      const url = typeof value === 'string' ? safeUrl(value) : null;
      if (url === null) throw invalid('URL', value);
      return url;
    },
  },
};

/** @throws Error if a resolver belongs to no type or field of the contract */
export function executableSchema(maps: readonly Resolvers[]): GraphQLSchema {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  for (const [name, {serialize, parseValue}] of Object.entries(scalars)) {
    const scalar = schema.getType(name) as GraphQLScalarType;
    scalar.serialize = serialize;
    scalar.parseValue = parseValue;
    // A literal in the query text goes the same way as a variable.
    scalar.parseLiteral = (node) => parseValue('value' in node ? node.value : null);
  }
  for (const [typeName, fields] of maps.flatMap((map) => Object.entries(map))) {
    const type = schema.getType(typeName);
    if (!(type instanceof GraphQLObjectType)) throw new Error(`The contract has no object type ${typeName}.`);
    for (const [fieldName, resolver] of Object.entries(fields)) {
      const field = type.getFields()[fieldName];
      if (!field) throw new Error(`The contract has no field ${typeName}.${fieldName}.`);
      if (typeof resolver === 'function') field.resolve = resolver as GraphQLFieldResolver<unknown, unknown>;
      else {
        field.subscribe = resolver.subscribe as GraphQLFieldResolver<unknown, unknown>;
        field.resolve = resolver.resolve as GraphQLFieldResolver<unknown, unknown>;
      }
    }
  }
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) guard(type);
  return schema;
}

/** A payload of any mutation that says to wait; null: there is no need to. */
function tooMuch(context: RequestContext): unknown {
  const wait = context.viewer ? context.writes.take(context.viewer.personId) : null;
  if (wait === null) return null;
  const refused = {...refusal(context, 'RATE_LIMITED', 'tooFast'), retryAfterSeconds: wait};
  return {isHeldForReview: false, userErrors: [refused]};
}

/** Every request enters by a root field; none is forgotten this way. */
function guard(type: GraphQLObjectType | null | undefined): void {
  for (const field of Object.values(type?.getFields() ?? {})) {
    const guarded =
      (resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
      (source, args, context, info) => {
        admit(context as RequestContext, info.parentType.name, info.fieldName);
        const refused = info.parentType.name === 'Mutation' ? tooMuch(context as RequestContext) : null;
        return refused ?? resolve(source, args, context, info);
      };
    if (field.subscribe) field.subscribe = guarded(field.subscribe);
    else field.resolve = guarded(field.resolve ?? defaultFieldResolver);
  }
}
