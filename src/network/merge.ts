/**
 * Many operations into one: each root field under a name of its own, each variable under a name of its own, each
 * fragment once. Fields with equal text and equal arguments are asked for once and shared. Pure; sends nothing.
 */
import type {Document} from './operation.js';

export interface Operation {
  readonly document: Document<unknown, unknown>;
  readonly variables: unknown;
}

export interface MergedRequest {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** For each operation, in order: its response key → the key in the merged answer. */
  readonly keys: readonly Readonly<Record<string, string>>[];
}

/** The contract lets a network refuse requests with more root fields than this. */
export const maximumRootFields = 20;

const valuesOf = (operation: Operation): Readonly<Record<string, unknown>> =>
  (operation.variables ?? {}) as Record<string, unknown>;

export function merge(operations: readonly Operation[]): MergedRequest {
  const names = [...new Set(operations.map(({document}) => document.name))];
  const variables: Record<string, unknown> = {};
  const declared = new Map<string, string>();
  const declarations: string[] = [];
  const fields = new Map<string, string>();
  const taken = new Set<string>();
  const fragments = new Set<string>();

  /** Variables of the same type and value are one variable; a value left out stays left out. */
  const rename = (name: string, type: string, value: unknown): string => {
    const identity = `${type} ${JSON.stringify(value)}`;
    let renamed = declared.get(identity);
    if (!renamed) {
      renamed = taken.has(`$${name}`) ? `${name}${declared.size}` : name;
      taken.add(`$${renamed}`);
      declared.set(identity, renamed);
      declarations.push(`$${renamed}:${type}`);
      if (value !== undefined) variables[renamed] = value;
    }
    return renamed;
  };

  const keys = operations.map((operation) => {
    const {document} = operation;
    for (const fragment of document.fragments) fragments.add(fragment);
    const values = valuesOf(operation);
    const renamed = Object.fromEntries(
      Object.entries(document.variables).map(([name, type]) => [name, rename(name, type, values[name])]),
    );
    return Object.fromEntries(
      Object.entries(document.fields).map(([key, field]) => {
        const text = field.replace(/\$(\w+)/g, (whole, name: string) => (renamed[name] ? `$${renamed[name]}` : whole));
        let alias = fields.get(text);
        if (!alias) {
          alias = taken.has(key) ? `${key}${fields.size}` : key;
          taken.add(alias);
          fields.set(text, alias);
        }
        return [key, alias];
      }),
    );
  });

  const selection = [...fields].map(([text, alias]) => (/^\w+/.exec(text)?.[0] === alias ? text : `${alias}:${text}`));
  const head = declarations.length ? `(${declarations.join(',')})` : '';
  const type = operations[0]?.document.type ?? 'query';
  return {
    text: `${type} ${names.join('_')}${head}{${selection.join(' ')}}${[...fragments].join('')}`,
    variables,
    keys,
  };
}

/** Cuts a tick's operations into as few requests as the limit of root fields allows. */
export function portion<Item extends Operation>(operations: readonly Item[]): Item[][] {
  const portions: Item[][] = [];
  let room = 0;
  for (const operation of operations) {
    const size = Object.keys(operation.document.fields).length;
    if (size > room) {
      portions.push([]);
      room = maximumRootFields;
    }
    portions.at(-1)?.push(operation);
    room -= size;
  }
  return portions;
}
