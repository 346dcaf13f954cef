/** Whether the browser is online, and the page in front. */
import {broken, note, well, type Check} from '../finding.js';

export const line: Check = {
  name: 'line',
  group: 'page',
  run() {
    if (!navigator.onLine) {
      return broken(
        (words) => words.line.offline,
        (words) => words.line.offlineFix,
      );
    }
    if (document.hidden) {
      return note(
        (words) => words.line.hidden,
        (words) => words.line.hiddenFix,
      );
    }
    return well((words) => words.line.well);
  },
};
