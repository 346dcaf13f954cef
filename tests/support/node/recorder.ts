/** Writes down the statements that a database is asked, so that they can be counted and explained. */
import {type CompiledQuery, sql} from 'kysely';
import type {Database} from '../../../demo/network/database/tables.js';

export interface Recorder {
  /** Works like the database that it was made of. */
  readonly database: Database;
  readonly statements: CompiledQuery[];
}

export function record(database: Database): Recorder {
  const statements: CompiledQuery[] = [];
  const executor = database.getExecutor();
  const recording = new Proxy(executor, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (name === 'executeQuery') {
        return (query: CompiledQuery, ...rest: []) => {
          statements.push(query);
          return target.executeQuery(query, ...rest);
        };
      }
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  const recorded = new Proxy(database, {
    get(target, name) {
      if (name === 'getExecutor') return () => recording;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return {database: recorded, statements};
}

interface Plan {
  readonly 'QUERY PLAN': readonly {
    readonly Plan: {readonly 'Shared Hit Blocks': number; readonly 'Shared Read Blocks': number};
  }[];
}

/** How many blocks of 8 kB these statements touch: the same on every machine, however busy it is. */
export async function blocksTouched(database: Database, statements: readonly CompiledQuery[]): Promise<number> {
  let blocks = 0;
  for (const {sql: text, parameters} of statements) {
    const explained = sql.raw<Plan>(`explain (analyze, buffers, format json) ${text}`).compile(database);
    const {rows} = await database.executeQuery<Plan>({...explained, parameters});
    const plan = rows[0]!['QUERY PLAN'][0]!.Plan;
    blocks += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
  }
  return blocks;
}
