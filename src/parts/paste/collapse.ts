/** Spaces as a browser shows them: several are one, and none begins a line. */
import type {Run} from './inline.js';

export function collapse(runs: readonly Run[]): Run[] {
  let last = '\n';
  return runs.flatMap((run) => {
    if (run.text === '\n') {
      last = '\n';
      return [run];
    }
    let text = run.text.replace(/\s{2,}/gu, ' ');
    if (/\s/u.test(last)) text = text.trimStart();
    if (text === '') return [];
    last = text.at(-1)!;
    return [{...run, text}];
  });
}
