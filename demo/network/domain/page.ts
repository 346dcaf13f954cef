/** Pages of something long: their size, their cursors, and the connection that the contract makes of them. */
import type {RequestContext} from '../context.js';
import {networkError} from '../errors.js';
import {text} from '../messages.js';

export const largestPage = 50;

/** What a page is asked for with. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Connection<Node, Kind extends Edge<Node> = Edge<Node>> {
  readonly edges: readonly Kind[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | null;
}

/** The size of the page; an error with code INVALID outside 0..50 (rule 1 of the contract). */
export function pageSize(context: RequestContext, size: number | null | undefined, fallback: number): number {
  const wanted = size ?? fallback;
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > largestPage) {
    throw networkError('INVALID', text(context.language, 'badPageSize'));
  }
  return wanted;
}

type Part = string | number | null;

/** `list` names what the cursor goes on with, so that the cursor of one list is refused by another. */
export function encodeCursor(list: string, ...parts: Part[]): string {
  return Buffer.from(JSON.stringify([list, ...parts])).toString('base64url');
}

/** The parts of a cursor, one for each letter of `shape`: `s` a string, `n` a number, `m` a number or null. */
export function decodeCursor(context: RequestContext, cursor: string, list: string, shape: string): Part[] {
  try {
    const [name, ...parts] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const fits = (part: unknown, letter: string): boolean =>
      letter === 's' ? isKey(part) : Number.isSafeInteger(part) || (letter === 'm' && part === null);
    if (name === list && parts.length === shape.length && parts.every((part, index) => fits(part, shape[index]!))) {
      return parts as Part[];
    }
  } catch {
    // Not JSON: the same answer as for any other forged or foreign cursor.
  }
  throw networkError('INVALID', text(context.language, 'badCursor'));
}

// PostgreSQL refuses the zero character in text; nobody's id or name has it.
const isKey = (part: unknown): boolean => typeof part === 'string' && !part.includes('\0');

/** An instant and an id: where lists by time are continued. */
export interface TimeKey {
  readonly at: Date;
  readonly id: string;
}

/** The place after which a list by time goes on; null: from its start. */
export function timeKey(context: RequestContext, cursor: string | null | undefined, list: string): TimeKey | null {
  if (cursor === null || cursor === undefined) return null;
  const [millis, id] = decodeCursor(context, cursor, list, 'ns') as [number, string];
  const at = new Date(millis);
  if (Number.isNaN(at.getTime())) throw networkError('INVALID', text(context.language, 'badCursor'));
  return {at, id};
}

/**
 * Makes a connection of what was read: one row more than the page holds says that there is a next page.
 * `isContinued`: there is something before it.
 */
export function connection<Node, Kind extends Edge<Node>>(
  edges: readonly Kind[],
  size: number,
  isContinued: boolean,
  totalCount: number | null = null,
): Connection<Node, Kind> {
  const page = edges.slice(0, size);
  return {
    edges: page,
    nodes: page.map(({node}) => node),
    pageInfo: {
      hasNextPage: edges.length > size,
      hasPreviousPage: isContinued,
      startCursor: page[0]?.cursor ?? null,
      endCursor: page.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
