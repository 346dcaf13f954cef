/** Reports for those who look after a place. Loaded for them alone. */
import type {Outcome} from '../../network/network.js';
import {
  dismissReports,
  type OpenReport,
  type OpenReports,
  reports,
  type ReportsOf,
} from '../../network/operations/report.js';
import type {WatchTarget} from '../../network/schema.js';
import type {ReportDesk} from '../view/report-desk.js';
import {ChangesController} from './changes.js';
import type {NetworkHost} from './network.js';
import {ReadController} from './read.js';
import {WriteController} from './write.js';

export class ReportDeskController implements ReportDesk {
  readonly #read: ReadController<OpenReports>;
  readonly #dismiss: (report: OpenReport) => Promise<Outcome<unknown>>;

  /** @param of - Followed before every update of the host. Null: nothing to look after. */
  constructor(host: NetworkHost, of: () => WatchTarget | null) {
    this.#read = new ReadController(host, () => {
      const asked = reportsOf(of());
      return asked && reports(asked);
    });
    const dismissal = new WriteController(host, dismissReports);
    this.#dismiss = ({message, lastReportedAt}) => dismissal.run({messageId: message.id, until: lastReportedAt});
    new ChangesController(
      host,
      () => (reportsOf(of()) ? {reports: true} : null),
      () => void this.refresh(),
    );
  }

  get open(): OpenReports | null {
    const {state} = this.#read;
    return state.kind === 'ready' ? state.result : null;
  }

  get error() {
    const {state} = this.#read;
    return state.kind === 'failed' ? state.error : null;
  }

  dismiss(report: OpenReport): Promise<Outcome<unknown>> {
    return this.#dismiss(report);
  }

  refresh(): Promise<void> {
    return this.#read.refresh();
  }
}

/** Reports are of a discussion, of a group, or of all that somebody looks after: feeds of topics and people show none. */
function reportsOf(target: WatchTarget | null): ReportsOf | null {
  const {postId, feed} = target ?? {};
  if (postId) return {postId};
  if (feed?.groupId) return {groupId: feed.groupId};
  return feed?.stream ? {} : null;
}
