/** One examination of a page: runs every check, all at once, and keeps what they found. Changes nothing and signs nobody in. */
import {checks} from './checks.js';
import {tryPopup} from './checks/popup.js';
import {unknown, well, worst, type Check, type Finding, type Result, type Verdict} from './finding.js';
import {Patient} from './patient.js';
import {writeReport} from './report.js';
import type {DoctorWords} from '../localization/doctor/words.js';

/** More than the slowest check waits for an answer. */
const patience = 40_000;

export class Examination {
  readonly #abort = new AbortController();
  readonly #patient: Patient;
  readonly #onChange: () => void;
  readonly #results: Result[];

  /** @param onChange Called whenever a check is done. */
  constructor(doctor: HTMLElement, onChange: () => void) {
    this.#patient = new Patient(doctor, this.#abort.signal);
    this.#onChange = onChange;
    this.#results = checks.map((check) => ({check, state: 'running', findings: []}));
  }

  /** In the order in which they are read. */
  get results(): readonly Result[] {
    return this.#results;
  }

  get done(): number {
    return this.#results.filter(({state}) => state !== 'running').length;
  }

  get isDone(): boolean {
    return this.done === this.#results.length;
  }

  /** Of the whole, as far as it is known. */
  get verdict(): Verdict {
    return worst(this.#results.flatMap(({findings}) => findings.map(({verdict}) => verdict)));
  }

  /** The whole in one sentence; the first broken thing is the one to begin with. */
  sentence(words: DoctorWords): string {
    const {verdict} = this;
    const first = this.#results.find(({state}) => state === 'broken');
    const found = first?.findings.find((finding) => finding.verdict === 'broken')?.found(words);
    if (found) return words.verdict.broken(this.count('broken'), found);
    return verdict === 'note'
      ? words.verdict.note(this.count('note'))
      : words.verdict[verdict === 'broken' ? 'unknown' : verdict];
  }

  /** How many checks stand so. */
  count(verdict: Verdict): number {
    return this.#results.filter(({state}) => state === verdict).length;
  }

  /** Runs every check. Resolves when all are done; never rejects. */
  async run(): Promise<void> {
    await Promise.all(this.#results.map(({check}, index) => this.#run(check, index)));
  }

  /** Gives up what is still under way. */
  stop(): void {
    this.#abort.abort();
  }

  /** Opens the sign-in window and closes it again. Call it in the click's own turn. */
  async tryPopup(): Promise<void> {
    const finding = await tryPopup(this.#patient.redirectUri);
    this.#settle(
      this.#results.findIndex(({check}) => check.name === 'popup'),
      [finding],
    );
  }

  /** All of it as text, to be sent to whoever helps: without a token, a name, or the query of an address. */
  report(words: DoctorWords): Promise<string> {
    return writeReport(this.#patient, this.#results, this.sentence(words), words);
  }

  async #run(check: Check, index: number): Promise<void> {
    // Whoever hands over the token needs no window.
    if (check.name === 'popup') {
      const isNeeded = this.#patient.redirectUri !== '';
      this.#settle(index, isNeeded ? [] : [well((words) => words.popup.notNeeded)]);
      return;
    }
    const findings = await Promise.race([this.#find(check), this.#tooLong()]);
    if (!this.#abort.signal.aborted) this.#settle(index, findings);
  }

  async #find(check: Check): Promise<readonly Finding[]> {
    try {
      return [await check.run(this.#patient)].flat();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return [unknown((words) => words.unknown.failed(why))];
    }
  }

  #tooLong(): Promise<readonly Finding[]> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve([unknown((words) => words.unknown.tooLong)]), patience);
      this.#abort.signal.addEventListener('abort', () => clearTimeout(timer));
    });
  }

  #settle(index: number, findings: readonly Finding[]): void {
    const result = this.#results[index];
    if (!result) return;
    const state = findings.length ? worst(findings.map(({verdict}) => verdict)) : 'waiting';
    this.#results[index] = {...result, findings, state};
    this.#onChange();
  }
}
