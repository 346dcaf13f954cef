/**
 * docs/reference.md: everything that the elements offer, from `custom-elements.json` (`npm run manifest`). With `--check`
 * it fails if the committed page says something else.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {root} from './root.js';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
}
interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly parameters?: readonly (Described & {readonly optional?: boolean})[];
  readonly return?: {readonly type?: {readonly text: string}};
}
export interface ElementDeclaration {
  readonly tagName: string;
  readonly description?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly (Described & {readonly fieldName?: string})[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

const target = join(root, 'docs/reference.md');

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;
const sentence = (text = ''): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
const defaultOf = ({default: value}: Described): string => (value === undefined || value === "''" ? '' : code(value));

/** A table with a heading of its own; nothing where there are no rows. */
function table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`### ${title}\n`, line(columns), line(columns.map(() => '---')), ...rows.map(line), ''];
}

/** An attribute and its property are one row; a property without an attribute has a row as well. */
function settingRows({attributes = [], members = []}: ElementDeclaration): string[][] {
  const properties = members.filter(({kind, attribute}) => kind === 'field' && !attribute);
  return [
    ...attributes.map((one) => [
      code(one.name),
      one.fieldName ? code(one.fieldName) : '',
      code(one.type?.text ?? 'string'),
      defaultOf(one),
      sentence(one.description),
    ]),
    ...properties.map((one) => [
      '',
      code(one.name),
      code(one.type?.text ?? 'unknown'),
      defaultOf(one),
      `${sentence(one.description)}${one.readonly ? ' Only to be read.' : ''}`,
    ]),
  ];
}

function methodRows({members = []}: ElementDeclaration): string[][] {
  return members
    .filter(({kind}) => kind === 'method')
    .map(({name, parameters = [], return: result, description}) => {
      const given = parameters.map((one) => `${one.name}${one.optional ? '?' : ''}`).join(', ');
      return [code(`${name}(${given})`), code(result?.type?.text ?? 'void'), sentence(description)];
    });
}

function section(element: ElementDeclaration): string {
  const name = element.tagName.replace(/^[a-z]+-/, '');
  const described = (list: readonly Described[] = []): string[][] =>
    list.map((one) => [one.name === '' ? '(default)' : code(one.name), sentence(one.description)]);
  return [
    `## ${code(`<${element.tagName}>`)}\n`,
    `${element.description ?? ''}\n`,
    `${code(`import 'foyer-widgets/${name}.js'`)} · [how to use it](elements/${name}.md)\n`,
    ...table('Attributes and properties', ['attribute', 'property', 'type', 'default', ''], settingRows(element)),
    ...table('Methods', ['method', 'returns', ''], methodRows(element)),
    ...table(
      'Events',
      ['event', 'type', ''],
      (element.events ?? []).map((one) => [code(one.name), code(one.type?.text ?? 'Event'), sentence(one.description)]),
    ),
    ...table('Slots', ['slot', ''], described(element.slots)),
    ...table('Parts', ['part', ''], described(element.cssParts)),
    ...table(
      'CSS properties',
      ['property', 'default', ''],
      (element.cssProperties ?? []).map((one) => [code(one.name), defaultOf(one), sentence(one.description)]),
    ),
  ].join('\n');
}

/** The page as Markdown, before it is formatted. */
export function reference(elements: readonly ElementDeclaration[]): string {
  const sorted = [...elements].sort((a, b) => a.tagName.localeCompare(b.tagName));
  return `# Reference of the elements

Everything that each element offers. Made from \`custom-elements.json\` by \`npm run reference\`: change the comments in the
sources, not this page. [Events](events.md) have a page with examples; [theming](theming.md) has the properties that all elements
share.

${sorted.map(({tagName}) => `- [${code(`<${tagName}>`)}](#${tagName})`).join('\n')}

${sorted.map(section).join('\n')}`;
}

async function write(isCheck: boolean): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as {
    readonly modules: readonly {readonly declarations?: readonly Partial<ElementDeclaration>[]}[];
  };
  const elements = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter((one): one is ElementDeclaration => one.tagName !== undefined);
  const options = {...(await resolveConfig(target)), filepath: target};
  const page = await format(reference(elements), options);
  if (!isCheck) writeFileSync(target, page);
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== page) {
    console.error('docs/reference.md is out of date: run "npm run manifest".');
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await write(process.argv.includes('--check'));
