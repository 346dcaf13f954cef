/** Keeps the focus near what goes: a keyboard must not have to start from the top of the page. */
import type {NetworkHost} from './network.js';

/**
 * Call it before something may go; and what it returns once it has. The focus was in what went: then what came behind it
 * gets it, or what stood before.
 */
export function keepPlace(host: NetworkHost): () => Promise<void> {
  const focused = host.shadowRoot?.activeElement as HTMLElement | null | undefined;
  const [next, previous] = [focused?.nextElementSibling, focused?.previousElementSibling] as (HTMLElement | null)[];
  return async () => {
    if (!focused) return;
    await host.updateComplete;
    // Whoever has gone elsewhere meanwhile stays there.
    if (!focused.isConnected && document.activeElement === document.body)
      (next?.isConnected ? next : previous)?.focus();
  };
}
