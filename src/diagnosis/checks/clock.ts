/** Whether this computer's clock agrees with a server's. */
import {broken, note, unknown, well, type Check} from '../finding.js';
import {span} from '../span.js';

const minute = 60_000;

export const clock: Check = {
  name: 'clock',
  group: 'signIn',
  async run({clockAhead}) {
    const ahead = await clockAhead();
    if (ahead === null) return unknown((words) => words.clock.unknown);
    // The header has whole seconds, and the answer was on its way for a moment.
    if (Math.abs(ahead) < minute) return well((words) => words.clock.well);
    const judge = Math.abs(ahead) < 5 * minute ? note : broken;
    return judge(
      (words) => (ahead > 0 ? words.clock.ahead : words.clock.behind)(span(ahead, words.language)),
      (words) => words.clock.fix,
    );
  },
};
