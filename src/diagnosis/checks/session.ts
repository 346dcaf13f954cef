/** Whether somebody is signed in, and if not, why. */
import {broken, note, unknown, well, type Check} from '../finding.js';

/** Problems that another check finds and explains. */
const told: ReadonlySet<string> = new Set(['wrong-settings', 'not-accepted', 'wrong-clock']);

export const session: Check = {
  name: 'session',
  group: 'signIn',
  async run({network, state}) {
    if (!network) return unknown((words) => words.session.none);
    const now = await state();
    switch (now.kind) {
      case 'signed-in':
        return well((words) => words.session.well);
      case 'signing-in':
        return note(
          (words) => words.session.signingIn,
          (words) => words.session.signingInFix,
        );
      case 'unknown':
        return broken(
          (words) => words.session.silent,
          (words) => words.session.silentFix,
        );
      case 'signed-out': {
        const {problem} = now;
        if (problem === null) {
          return note(
            (words) => words.session.out,
            (words) => words.session.outFix,
          );
        }
        // These have checks of their own: one cause is told once.
        if (told.has(problem)) return unknown((words) => words.session.seeOthers);
        return broken(
          (words) => words.session.failed(problem),
          (words) => words.session.fixes[problem] ?? words.session.fixes.unknown ?? '',
        );
      }
    }
  },
};
