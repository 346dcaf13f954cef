/**
 * Writes what is derived from the contract and the documents: `src/network/schema.ts` (types) and one
 * `src/network/documents/<domain>.ts` for each `<domain>.graphql` (text cut into root fields and fragments, so that
 * the client can merge the operations of a page into one request without carrying a GraphQL parser). And from
 * package.json `src/version.ts`, which every copy of the library on a page is known by.
 *
 * `npm run generate` writes; with `--check` it only compares and fails on a difference.
 */
import {codegen} from '@graphql-codegen/core';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  type DocumentNode,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {root} from './root.js';

const networkFolder = join(root, 'src/network');
const documentsFolder = join(networkFolder, 'documents');
const banner = (source: string): string => `// Generated from ${source} by \`npm run generate\`. Do not edit.\n`;

const schemaText = readFileSync(join(networkFolder, 'schema.graphql'), 'utf8');
const domains = readdirSync(documentsFolder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => ({
    name: basename(file, '.graphql'),
    document: parse(readFileSync(join(documentsFolder, file), 'utf8')),
  }));
const fragments = new Map(
  domains.flatMap(({document}) =>
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  ),
);

/** Enums that a network may answer with: any of them can have more values tomorrow than we know today. */
function openEnums(): Set<string> {
  const found = new Set<string>();
  for (const type of Object.values(buildSchema(schemaText).getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      if (isEnumType(named)) found.add(named.name);
    }
  }
  return found;
}

async function schemaTypes(): Promise<string> {
  const types = await codegen({
    filename: 'schema.ts',
    schema: parse(schemaText),
    documents: domains.map(({name, document}) => ({location: name, document})),
    config: {
      useTypeImports: true,
      scalars: {DateTime: 'string', Date: 'string', URL: 'string', ID: 'string'},
      skipTypename: true,
      immutableTypes: true,
      inlineFragmentTypes: 'combine',
    },
    pluginMap: {operations: operationsPlugin},
    plugins: [{operations: {}}],
  });
  const open = openEnums();
  return types.replace(/export type (\w+) =\n((?: {2}\| '\w+'\n?)+);/g, (whole, name: string, values: string) =>
    open.has(name) ? `export type ${name} =\n${values}  | (string & {});` : whole,
  );
}

/** The fragments that a piece of text needs, those of its fragments included, each once. */
function fragmentsOf(node: DocumentNode | OperationDefinitionNode, found = new Set<string>()): Set<string> {
  visit(node, {
    FragmentSpread({name}) {
      if (found.has(name.value)) return;
      found.add(name.value);
      const definition = fragments.get(name.value);
      if (!definition) throw new Error(`Unknown fragment ${name.value}`);
      fragmentsOf({kind: Kind.DOCUMENT, definitions: [definition]}, found);
    },
  });
  return found;
}

const constant = (name: string): string => name[0]!.toLowerCase() + name.slice(1);
const squeeze = (text: string): string => JSON.stringify(stripIgnoredCharacters(text));

function operationSource(operation: OperationDefinitionNode): string {
  const name = operation.name!.value;
  const type = operation.operation;
  const suffix = type[0]!.toUpperCase() + type.slice(1);
  const variables = (operation.variableDefinitions ?? []).map(
    ({variable, type: variableType}) => `${variable.name.value}: ${JSON.stringify(print(variableType))}`,
  );
  const fields = operation.selectionSet.selections.map((field) => {
    if (field.kind !== Kind.FIELD || field.alias)
      throw new Error(`${name}: root selections are fields without an alias`);
    return `${field.name.value}: ${squeeze(print(field))}`;
  });
  const used = [...fragmentsOf(operation)].sort().map(constant);
  return `export const ${constant(name)}Document: Document<types.${name}${suffix}, types.${name}${suffix}Variables> = {
    name: '${name}', type: '${type}', variables: {${variables.join(', ')}}, fields: {${fields.join(', ')}},
    fragments: [${used.join(', ')}],
  };\n`;
}

function domainSource(name: string, document: DocumentNode): string {
  const lines = document.definitions.map((node) => {
    if (node.kind === Kind.FRAGMENT_DEFINITION)
      return `export const ${constant(node.name.value)} = ${squeeze(print(node))};`;
    if (node.kind === Kind.OPERATION_DEFINITION) return operationSource(node);
    throw new Error(`${name}: only operations and fragments`);
  });
  const used = [
    ...new Set(
      document.definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [...fragmentsOf(node)] : [])),
    ),
  ].sort();
  const imports =
    name === 'fragments'
      ? ''
      : `import type {Document} from '../operation.js';
    import type * as types from '../schema.js';
    ${used.length ? `import {${used.map(constant).join(', ')}} from './fragments.js';` : ''}\n`;
  return imports + lines.join('\n');
}

const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};

const outputs = [
  {
    file: join(root, 'src/version.ts'),
    text: `${banner('package.json')}\n/** The library's version. */\nexport const version: string = '${version}';\n`,
  },
  {file: join(networkFolder, 'schema.ts'), text: banner('schema.graphql and documents/') + (await schemaTypes())},
  ...domains.map(({name, document}) => ({
    file: join(documentsFolder, `${name}.ts`),
    text: banner(`${name}.graphql`) + domainSource(name, document),
  })),
];

let drifted = false;
for (const {file, text} of outputs) {
  const options = await resolveConfig(file);
  const formatted = await format(text, {...options, parser: 'typescript'});
  if (!process.argv.includes('--check')) writeFileSync(file, formatted);
  else if (readFileSync(file, 'utf8') !== formatted) {
    drifted = true;
    console.error(`${file} is out of date: run "npm run generate".`);
  }
}
if (drifted) process.exitCode = 1;
