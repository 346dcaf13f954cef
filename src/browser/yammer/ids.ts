/**
 * From the old network's ids to the new one's. Nobody but the company knows which group became which: the page's owner
 * says so, in a JSON file or by a function.
 */
import {decodeKey} from './engage-url.js';

/** By feed type, such as `{"group": {"5850179": "quality"}, "topic": {…}, "user": {…}}`. */
export type IdTable = Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>;
/** The new id, or nothing where there is none. */
export type IdFunction = (feedType: string, feedId: string) => string | null | undefined;

/** What is asked: first the function, then the table. Null: nobody knows. */
export function mapId(
  feedType: string,
  feedId: string | number,
  table: IdTable,
  ask: IdFunction | null,
): string | null {
  const {id} = decodeKey(String(feedId));
  const answer = ask?.(feedType, id);
  if (answer) return answer;
  const ids = table[feedType];
  return ids && Object.hasOwn(ids, id) ? ids[id]! : null;
}

/** @param place - Address of a JSON file, or `#id` of a script element of type `application/json`. Empty: no table. */
export async function loadTable(place: string): Promise<IdTable> {
  if (!place) return {};
  const text = place.startsWith('#') ? document.querySelector(place)?.textContent : await fetchText(place);
  if (!text) throw new Error(`data-map="${place}": there is nothing there.`);
  const table: unknown = JSON.parse(text);
  if (typeof table !== 'object' || table === null) throw new Error(`data-map="${place}" is no JSON object.`);
  return table as IdTable;
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(new URL(address, document.baseURI));
  if (!answer.ok) throw new Error(`data-map="${address}" answered with status ${answer.status}.`);
  return answer.text();
}
