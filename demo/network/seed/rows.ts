/** The rows that a company becomes, by table, before they are written. */
import type {Insertable} from 'kysely';
import type {Tables} from '../database/tables.js';
import {folded, topicId} from '../domain/text.js';

type Row<Table extends keyof Tables> = Insertable<Tables[Table]>;

export class Rows {
  readonly #tables = new Map<keyof Tables, unknown[]>();
  readonly #topics = new Map<string, {name: string; isPublic: boolean}>();
  readonly #topicHours = new Map<string, Row<'topic_hours'> & {actions: number}>();

  add<Table extends keyof Tables>(table: Table, row: Row<Table>): void {
    const rows = this.#tables.get(table);
    if (rows) rows.push(row);
    else this.#tables.set(table, [row]);
  }

  /** The id of a topic, which there is from now on; null if the name has no letters. A public spelling wins. */
  topicId(name: string, isPublic: boolean): string | null {
    if (folded(name) === '') return null;
    const id = topicId(name);
    const known = this.#topics.get(id);
    if (!known || (isPublic && !known.isPublic)) this.#topics.set(id, {name, isPublic});
    return id;
  }

  /** Adds to what happened under a topic in one hour of one group. */
  countTopic(
    topic_id: string,
    place: {readonly group_id: string; readonly is_public: boolean},
    hour: number,
    actions: number,
  ): void {
    const key = JSON.stringify([place.group_id, topic_id, hour]);
    const row = this.#topicHours.get(key);
    if (row) row.actions += actions;
    else this.#topicHours.set(key, {...place, topic_id, hour: new Date(hour), actions});
  }

  tables(): readonly (keyof Tables)[] {
    return ['topics', 'topic_hours', ...this.#tables.keys()];
  }

  of<Table extends keyof Tables>(table: Table): readonly Row<Table>[] {
    if (table === 'topics') {
      const topics = [...this.#topics].map(([id, {name}]) => ({id, name, folded: folded(name)}));
      return topics as unknown as readonly Row<Table>[];
    }
    if (table === 'topic_hours') return [...this.#topicHours.values()] as unknown as readonly Row<Table>[];
    return (this.#tables.get(table) ?? []) as readonly Row<Table>[];
  }
}
