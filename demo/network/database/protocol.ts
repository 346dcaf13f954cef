/** What the main thread and the database's worker say to each other. One request is under way at a time. */

export interface WorkerSettings {
  /** Where the database lives; null: in memory. */
  readonly folder: string | null;
}

export type WorkerRequest =
  | {readonly id: number; readonly kind: 'query'; readonly sql: string; readonly parameters: readonly unknown[]}
  | {readonly id: number; readonly kind: 'close'};

export interface Answer {
  readonly rows: readonly Record<string, unknown>[];
  readonly affectedRows: number;
}

/** The parts of PostgreSQL's error that survive the way from one thread to the other. */
export interface Failure {
  readonly message: string;
  /** SQLSTATE, such as 23505 for a unique key that is taken. */
  readonly code?: string;
  readonly detail?: string;
  readonly constraint?: string;
}

export type WorkerReply =
  | {readonly kind: 'ready'}
  | {readonly kind: 'unusable'; readonly failure: Failure}
  | {readonly kind: 'answer'; readonly id: number; readonly answer: Answer}
  | {readonly kind: 'failure'; readonly id: number; readonly failure: Failure};
