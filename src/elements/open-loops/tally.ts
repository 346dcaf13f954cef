/** How much is open, from what is known of the lists and what the person has just done. */
import type {OpenAction} from '../../network/operations/open-loops.js';
import {due} from './due.js';

export interface Tally {
  readonly count: number;
  /** False: there are at least so many. */
  readonly isExact: boolean;
  readonly overdueCount: number;
}

interface Counted {
  readonly count: {readonly number: number; readonly isMore: boolean} | null;
}

/**
 * @param actions - Those that are shown. What is overdue comes first, so that these are nearly always all of it.
 * @param wished - What has been ticked, or opened again, and the network does not know yet.
 */
export function tally(
  lists: readonly Counted[],
  actions: readonly OpenAction[],
  wished: ReadonlyMap<string, boolean>,
  now: Date,
): Tally {
  const isDone = ({id, state}: OpenAction): boolean => wished.get(id) ?? state === 'DONE';
  const known = lists.flatMap(({count}) => (count ? [count] : []));
  const open = actions.filter((item) => !isDone(item));
  return {
    count: known.reduce((sum, {number}) => sum + number, 0) - (actions.length - open.length),
    isExact: known.length === lists.length && known.every(({isMore}) => !isMore),
    overdueCount: open.filter(({dueOn}) => due(dueOn, now).kind === 'overdue').length,
  };
}
