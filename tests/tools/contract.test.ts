import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {
  buildSchema,
  isObjectType,
  isUnionType,
  isInterfaceType,
  parse,
  validate,
  type DocumentNode,
  Kind,
} from 'graphql';
import {contractVersion} from '../../demo/network/resolvers/network.js';
import {breakingChanges, broken, promises} from '../../tools/contract.js';

const text = readFileSync('src/network/schema.graphql', 'utf8');
const schema = buildSchema(text);

test('a contract that only adds breaks nobody', async () => {
  const grown = text.replace('enum TrendWindow { DAY WEEK MONTH }', 'enum TrendWindow { DAY WEEK MONTH YEAR }');
  assert.notEqual(grown, text);
  assert.deepEqual(await breakingChanges(text, `${grown}\ntype Extra { id: ID! }`), []);
});

test('a field that disappears is told as a breaking change', async () => {
  const shrunk = text.replace('  isLeader: Boolean!\n', '');
  assert.notEqual(shrunk, text);
  assert.deepEqual(await breakingChanges(text, shrunk), ["Field 'isLeader' was removed from object type 'Person'"]);
});

test('a field that may suddenly be null is told as a breaking change', async () => {
  const loosened = text.replace('replyCount: Int!', 'replyCount: Int');
  const [change] = await breakingChanges(text, loosened);
  assert.match(change ?? '', /replyCount.*'Int!' to 'Int'/);
});

test('a break against any version is told with the version, also where only a later one promised it', async () => {
  const [first, later] = [text, `${text}\ntype Extra { id: ID! name: String }`].map((schema, index) => ({
    version: `1.${index}`,
    schema,
  }));
  const promised = [first!, later!];
  assert.deepEqual(await broken(promised, later!.schema), []);
  assert.deepEqual(await broken(promised, later!.schema.replace(' name: String }', ' }')), [
    "The contract breaks what 1.1 promised:\n  Field 'name' was removed from object type 'Extra'",
  ]);
  const told = await broken(promised, later!.schema.replace('  isLeader: Boolean!\n', ''));
  assert.deepEqual(
    told.map((paragraph) => paragraph.split('\n')[0]),
    ['The contract breaks what 1.0 promised:', 'The contract breaks what 1.1 promised:'],
  );
});

test('what the reference network speaks is promised, whole, and every version before it is kept', async () => {
  const newest = promises().at(-1)!;
  assert.equal(newest.version, contractVersion);
  assert.ok(newest.schema === text, 'run `npm run contract -- --promise`');
  assert.deepEqual(await broken(promises(), text), []);
});

test('every document of the widgets is valid against the contract', () => {
  const folder = 'src/network/documents';
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const documents = files.map((file) => parse(readFileSync(`${folder}/${file}`, 'utf8')));
  const whole: DocumentNode = {kind: Kind.DOCUMENT, definitions: documents.flatMap(({definitions}) => definitions)};
  assert.ok(whole.definitions.length > 5);
  assert.deepEqual(
    validate(schema, whole).map(({message}) => message),
    [],
  );
});

test('a field has the same type in every member of a union, so that ordinary queries validate', () => {
  const clashes: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    const members = isUnionType(type) ? type.getTypes() : isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
    const seen = new Map<string, string>();
    for (const member of members) {
      if (!isObjectType(member)) continue;
      for (const field of Object.values(member.getFields())) {
        const known = seen.get(field.name) ?? String(field.type);
        if (known !== String(field.type))
          clashes.push(`${type.name}.${field.name}: ${known} and ${String(field.type)}`);
        seen.set(field.name, known);
      }
    }
  }
  assert.deepEqual(clashes, []);
});

test('fragments hold no variables, since the client renames variables when it merges operations', () => {
  assert.doesNotMatch(readFileSync('src/network/documents/fragments.graphql', 'utf8').replace(/^#.*$/gm, ''), /\$/);
});
