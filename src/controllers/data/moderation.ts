/** What a widget carries from the beginning for those who look after what it shows: the rest is loaded for them alone. */
import type {Localization} from '../../localization/localize.js';
import type {WatchTarget} from '../../network/schema.js';
import type {ReportDesk} from '../view/report-desk.js';
import type {NetworkHost} from './network.js';
import type {SessionController} from './session.js';

/** What draws reports. */
interface Part {
  reportsLine(desk: ReportDesk, localization: Localization): unknown;
}

/**
 * @param session - Of the same host.
 * @param of - Whose reports: a group's feed, one post, or any of the network's streams for all of them.
 * @param loadPart - Loads what draws them.
 * @returns the picture of what was reported: nothing for whoever looks after nothing, and until it has come.
 */
export function moderate(
  host: NetworkHost,
  session: SessionController,
  of: () => WatchTarget | null,
  loadPart: () => Promise<Part>,
): (localization: Localization) => unknown {
  /** Null while it is loaded, undefined before. */
  let draw: ((localization: Localization) => unknown) | null | undefined;
  const asked = () => (session.info?.viewer?.capabilities.includes('MODERATE') ? of() : null);
  host.addController({
    hostUpdate() {
      if (draw !== undefined || !asked()) return;
      draw = null;
      Promise.all([import('./report-desk.js'), loadPart()]).then(
        ([{ReportDeskController}, {reportsLine}]) => {
          const desk = new ReportDeskController(host, asked);
          draw = (localization) => reportsLine(desk, localization);
          host.requestUpdate();
        },
        // The widget is whole without it; the next update tries again.
        () => (draw = undefined),
      );
    },
  });
  return (localization) => draw?.(localization);
}
