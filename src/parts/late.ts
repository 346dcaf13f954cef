/** What draws something rare comes with the first message that has it. Stateless, but for what did not come. */
import {nothing, type LitElement} from 'lit';
import type {Localization} from '../localization/localize.js';
import {NetworkError} from '../network/errors.js';
import {problemLine} from './problem.js';

/** Fetches the file of a part: the same function for all who need that. */
type Load = () => Promise<unknown>;

interface Host extends LitElement {
  readonly localization: Localization;
}

const lost = new Set<Load>();

const begin = (load: Load, host: Host): void =>
  void load().catch(() => {
    lost.add(load);
    host.requestUpdate();
  });

/** @returns nothing; or a line with a button, if it did not come: from then on a person says when to try again. */
export function late(load: Load, host: Host): unknown {
  if (!lost.has(load)) {
    begin(load, host);
    return nothing;
  }
  return problemLine(host.localization.words, new NetworkError('unreachable'), () => begin(load, host));
}
