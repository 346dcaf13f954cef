/** Asks for everything that the contract has: queries made of the schema, run past the limits of the server. */
import {
  getNamedType,
  getNullableType,
  type DocumentNode,
  execute,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  isInterfaceType,
  parse,
  validate,
} from 'graphql';
import type {RequestContext} from '../../../demo/network/context.js';
import {createIdempotency} from '../../../demo/network/idempotency.js';
import {domainResolvers} from '../../../demo/network/resolvers/index.js';
import {executableSchema} from '../../../demo/network/resolvers/schema.js';
import type {ReferenceNetwork} from '../../../demo/network/server.js';

export const contract: GraphQLSchema = executableSchema(domainResolvers);

/** What one person's request is answered with. */
export function contextFor(network: ReferenceNetwork, personId: string | null, now: Date): RequestContext {
  return {
    viewer: personId === null ? null : {personId},
    isOpen: false,
    language: 'en',
    expiresAt: null,
    database: network.database,
    now: () => now,
    changes: network.changes,
    files: network.files,
    writes: {take: () => null},
    origin: 'http://localhost',
    idempotency: createIdempotency(network.database, () => now),
    recordIssuers: {},
    report(error) {
      throw error;
    },
  };
}

const documents = new Map<string, DocumentNode>();

/** Reading and checking a query that asks for everything takes longer than answering it: each is done once. */
function documentOf(source: string): DocumentNode {
  let document = documents.get(source);
  if (!document) {
    document = parse(source);
    const problems = validate(contract, document);
    if (problems.length > 0) throw new AggregateError(problems, `${problems[0]!.message} in ${source}`);
    documents.set(source, document);
  }
  return document;
}

/** The answer as JSON, errors included. */
export async function answerOf(
  network: ReferenceNetwork,
  personId: string | null,
  source: string,
  {variables = {}, now}: {variables?: Record<string, unknown>; now: Date},
): Promise<string> {
  const contextValue = contextFor(network, personId, now);
  const {data, errors} = await execute({
    schema: contract,
    document: documentOf(source),
    variableValues: variables,
    contextValue,
  });
  return JSON.stringify({data, errors: errors?.map(({message, path, extensions}) => ({message, path, extensions}))});
}

/** Every field of a type, as deep as said. Pages are of three, so that there are next pages too. */
export function everythingOf(type: GraphQLNamedType, depth: number): string {
  if (isLeafType(type)) return '';
  if (isUnionType(type) || isInterfaceType(type)) {
    const types = contract.getPossibleTypes(type);
    return `{ __typename ${types.map((one) => `... on ${one.name} ${everythingOf(one, depth)}`).join(' ')} }`;
  }
  if (!isObjectType(type)) throw new Error(`${type.name} is no output type`);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isLeafType(named) && depth === 0) return [];
    const first = field.args.some(({name}) => name === 'first') ? '(first: 3)' : '';
    const required = field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined);
    return required ? [] : [`${field.name}${first} ${everythingOf(named, depth - 1)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

export const everythingIn = (typeName: string, depth: number): string =>
  everythingOf(contract.getType(typeName)!, depth);

/** A value that fits an input, with `id` wherever an id may stand. */
export function inputWith(type: GraphQLInputType, id: string): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [inputWith(nullable.ofType, id)];
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    // Of a choice, the first; of everything else, what must be there and every id.
    const wanted = nullable.isOneOf
      ? fields.slice(0, 1)
      : fields.filter(
          (field) => isNonNullType(field.type) || (getNamedType(field.type).name === 'ID' && field.name !== 'badgeKey'),
        );
    return Object.fromEntries(wanted.map((field) => [field.name, inputWith(field.type, id)]));
  }
  switch (nullable.name) {
    case 'ID':
      return id;
    case 'Int':
      return 3;
    case 'Float':
      return 1;
    case 'Boolean':
      return true;
    case 'DateTime':
      return '2026-01-01T00:00:00Z';
    case 'Date':
      return '2026-01-01';
    default:
      return 'Some words';
  }
}

export const mutations = (): {readonly name: string; readonly input: GraphQLArgument}[] =>
  Object.values(contract.getMutationType()!.getFields()).map(({name, args}) => ({name, input: args[0]!}));
