/** From the attributes of a trending panel, which a page author may have got wrong, to what to ask the network for. */
import type {TrendingOf} from '../../network/operations/trending.js';
import type {TrendKind, TrendWindow} from '../../network/schema.js';

interface TrendingAttributes {
  readonly of: string;
  readonly window: string;
  readonly groupId: string;
  readonly limit: number;
}

/** An attribute that asks for something unknown, and what there is instead, for the console. */
export interface WrongAttribute {
  readonly name: string;
  readonly value: string;
  readonly known: string;
}

const kinds: readonly string[] = ['posts', 'topics'];
const windows: readonly string[] = ['day', 'week', 'month'];

export function trendingOf({
  of,
  window,
  groupId,
  limit,
}: TrendingAttributes):
  {readonly asked: TrendingOf; readonly wrong: null} | {readonly asked: null; readonly wrong: WrongAttribute} {
  const wrong = (name: string, value: string, known: string) => ({asked: null, wrong: {name, value, known}});
  if (!kinds.includes(of)) return wrong('of', of, kinds.join(', '));
  if (!windows.includes(window)) return wrong('window', window, windows.join(', '));
  if (!Number.isInteger(limit) || limit < 1 || limit > 50) return wrong('limit', String(limit), '1 to 50');
  return {
    asked: {of: of.toUpperCase() as TrendKind, window: window.toUpperCase() as TrendWindow, groupId, first: limit},
    wrong: null,
  };
}
