/** What a check finds: how bad it is, in one plain sentence, and what to do. Sentences are looked up when they are shown. */
import type {DoctorWords} from '../localization/doctor/words.js';
import type {Patient} from './patient.js';

/** From harmless to bad, but for `unknown`: it could not be checked. */
export type Verdict = 'well' | 'unknown' | 'note' | 'broken';

/** A sentence in whatever language it is asked for. */
export type Say = (words: DoctorWords) => string;

export interface Finding {
  readonly verdict: Verdict;
  readonly found: Say;
  /** What to do; null where nothing is to be done. */
  readonly fix: Say | null;
  /** What to copy into a setting: a header, a directive, an attribute. Empty: nothing. */
  readonly code: string;
}

export type CheckName = keyof DoctorWords['checks'];
export type GroupName = keyof DoctorWords['groups'];

/** One thing that is looked at. */
export interface Check {
  readonly name: CheckName;
  readonly group: GroupName;
  /** Several findings, where several things can be wrong at once. Whatever is thrown becomes "could not be checked". */
  run(patient: Patient): Promise<Finding | readonly Finding[]> | Finding | readonly Finding[];
}

/** `waiting`: for a click. */
export type State = Verdict | 'running' | 'waiting';

export interface Result {
  readonly check: Check;
  readonly state: State;
  readonly findings: readonly Finding[];
}

export const well = (found: Say): Finding => ({verdict: 'well', found, fix: null, code: ''});
export const unknown = (found: Say): Finding => ({verdict: 'unknown', found, fix: null, code: ''});
export const note = (found: Say, fix: Say | null, code = ''): Finding => ({verdict: 'note', found, fix, code});
export const broken = (found: Say, fix: Say, code = ''): Finding => ({verdict: 'broken', found, fix, code});

const order: readonly Verdict[] = ['well', 'unknown', 'note', 'broken'];

/** The gravest of several. */
export const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce<Verdict>((gravest, next) => (order.indexOf(next) > order.indexOf(gravest) ? next : gravest), 'well');
