/** Whether the settings of the sign-in can work at all. */
import {broken, unknown, well, type Check} from '../finding.js';

export const settings: Check = {
  name: 'settings',
  group: 'signIn',
  async run({network, endpoint, state, hints, prefix}) {
    if (!network) return unknown((words) => words.settings.none);
    const session = await state();
    const auth = network.auth ?? 'msal';
    const missing = auth === 'msal' ? (['clientId', 'scopes'] as const).find((name) => network[name] === '') : null;
    if (missing) {
      const name = missing === 'clientId' ? 'client-id' : missing;
      return broken(
        (words) => words.settings.missing(name),
        (words) => words.settings.missingFix,
        `${name}="…"`,
      );
    }
    const isWrong = session.kind === 'signed-out' && session.problem === 'wrong-settings';
    // An address that is wrong is told with the address.
    if (!isWrong || !/^https?:/.test(endpoint)) return well((words) => words.settings.well(auth));
    const said = hints.find((hint) => hint.includes(`<${prefix}network>`) || hint.startsWith('Signing in: '));
    return broken(
      (words) => words.settings.wrong(said?.replace(/^Signing in: /, '') ?? words.settings.console),
      (words) => words.settings.wrongFix,
    );
  },
};
