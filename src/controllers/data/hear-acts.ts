/** What a widget whose messages can be acted upon carries from the beginning: an ear. The hands are loaded when needed. */
import type {NetworkHost} from './network.js';

/** Lets the parts of a widget act. Call it once, when the widget is made. */
export function hearActs(host: NetworkHost): void {
  host.addEventListener('foyer-act', (event) => {
    // Taken; and nobody else's business.
    event.preventDefault();
    event.stopImmediatePropagation();
    import('./acts.js').then(
      ({actsOf}) => event.answer(actsOf(host)),
      () => event.answer(null),
    );
  });
}
