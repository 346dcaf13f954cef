/** Whether live changes come through, and not held back by a proxy. */
import type {Streamed} from '../../network/examiner.js';
import {broken, note, unknown, well, type Check} from '../finding.js';

/** Milliseconds. More than any honest network takes for its first bytes. */
const slow = 4_000;

export const stream: Check = {
  name: 'stream',
  group: 'network',
  async run({asked, streamed}) {
    const said = await asked().catch(() => undefined);
    if (said === null) return unknown((words) => words.stream.unknown);
    const info = said?.info;
    if (!info) return unknown((words) => words.stream.notAsked);
    if (!info.features.includes('REALTIME')) {
      return note((words) => words.stream.none(info.pollIntervalSeconds), null);
    }
    const found = await streamed().catch(() => 'broke' as const);
    if (found === null) return unknown((words) => words.stream.unknown);
    return found === 'broke' ? broke : judge(found);
  },
};

const broke = broken(
  (words) => words.stream.broken,
  (words) => words.stream.refusedFix,
);

function judge({status, isStream, openedAfter, firstAfter}: Streamed) {
  if (openedAfter !== null && (status !== 200 || !isStream)) {
    return broken(
      (words) => words.stream.refused(status),
      (words) => words.stream.refusedFix,
    );
  }
  if (firstAfter === null) {
    return broken(
      (words) => words.stream.buffered,
      (words) => words.stream.bufferedFix,
      'proxy_buffering off;',
    );
  }
  if (firstAfter < slow) return well((words) => words.stream.well(Math.round(firstAfter)));
  return note(
    (words) => words.stream.slow(Math.round(firstAfter / 1000)),
    (words) => words.stream.slowFix,
  );
}
