/** The manifest as the generators see it: elements, with where their classes and events are found. */
import {entries} from '../entries.js';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
}
interface Attribute extends Described {
  readonly fieldName?: string;
}
interface Declaration extends Described {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly Described[];
  readonly members?: readonly (Described & {readonly kind: string; readonly readonly?: boolean})[];
}
export interface Manifest {
  readonly modules: readonly {readonly path: string; readonly declarations?: readonly Declaration[]}[];
}

export interface ElementOfManifest {
  /** Without its prefix. */
  readonly name: string;
  readonly tagName: string;
  readonly className: string;
  readonly description: string;
  /** Source file relative to `src`, as it is imported. */
  readonly module: string;
  readonly attributes: readonly Attribute[];
  readonly events: readonly {readonly name: string; readonly className: string; readonly module: string}[];
}

export function elementsOf({modules}: Manifest): ElementOfManifest[] {
  const moduleOf = (className: string): string => {
    const module = modules.find(({declarations = []}) => declarations.some(({name}) => name === className));
    if (!module) throw new Error(`The manifest has no ${className}.`);
    return `./${module.path}`;
  };
  return modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName !== undefined)
    .map(({tagName, name: className, description = '', attributes = [], events = []}) => {
      const name = tagName!.replace(/^[a-z]+-/, '');
      return {
        name,
        tagName: tagName!,
        className,
        description: description.split('\n\n')[0]!.replaceAll('\n', ' '),
        module: entries[name]!.replace(/^src\//, './').replace(/\.ts$/, '.js'),
        attributes,
        events: events.map(({name, type}) => ({name, className: type!.text, module: moduleOf(type!.text)})),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

export const banner = '// Generated from custom-elements.json by `npm run manifest`. Do not edit.\n';

/** Import lines for the types of all events, each module once. */
export function eventImports(elements: readonly ElementOfManifest[]): string {
  const byModule = new Map<string, Set<string>>();
  for (const {module, className} of elements.flatMap(({events}) => events))
    byModule.set(module, (byModule.get(module) ?? new Set()).add(className));
  return [...byModule]
    .sort()
    .map(([module, names]) => `import type {${[...names].sort().join(', ')}} from '${module}';\n`)
    .join('');
}

/** Attributes that are no property, such as `theme`: only CSS reads them. */
export const plainAttributes = ({attributes}: ElementOfManifest): string =>
  attributes
    .filter(({fieldName}) => !fieldName)
    .map(({name, type, description}) => `/** ${description ?? ''} */ '${name}'?: ${type?.text ?? 'string'};`)
    .join('\n');
