/** What a part that shows reports is handed: it knows no network. */
import type {NetworkError} from '../../network/errors.js';
import type {Outcome} from '../../network/network.js';
import type {OpenReport, OpenReports} from '../../network/operations/report.js';

/** What was reported, and what carries out what comes of it. None of it rejects. */
export interface ReportDesk {
  /** Null: not known. The same object as long as nothing has changed. */
  readonly open: OpenReports | null;
  /** Why it is not known. */
  readonly error: NetworkError | null;
  /** The message stays: nothing is wrong with it. What was reported after `report` was read stays open. */
  dismiss(report: OpenReport): Promise<Outcome<unknown>>;
  refresh(): Promise<void>;
}
