/**
 * The proof of a right to read a record, fetched from the page when it is needed: once at first, and once more when the network
 * does not take it. Holds it in memory only.
 */
import type {ReactiveControllerHost} from 'lit';
import type {NetworkError} from '../../network/errors.js';

/** A page's own way to a proof: asks the record's system for one, for whoever is signed in there. */
export type GetRecordProof = () => Promise<string> | string;

export class RecordProof {
  readonly #host: ReactiveControllerHost;
  #get: GetRecordProof | null = null;
  #of = '';
  #value: string | null = null;
  #isAsking = false;
  #hasFailed = false;
  #renewed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Null: not there (yet). */
  get value(): string | null {
    return this.#value;
  }

  /** The page could not say it. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  get isAsking(): boolean {
    return this.#isAsking;
  }

  /** Call it before every update. @param of - Whose proof of what: another one is another proof. */
  follow(get: GetRecordProof | null, of: string): void {
    if (get === this.#get && of === this.#of) return;
    this.#get = get;
    this.#of = of;
    this.#value = null;
    this.#renewed = this.#hasFailed = this.#isAsking = false;
    if (get && of) void this.#ask();
  }

  /** Asks for another one, once. @returns whether there is one to try with. It may be the same: a moment ago it may have been early. */
  async renew(): Promise<boolean> {
    if (!this.#get || this.#renewed || this.#isAsking) return false;
    this.#renewed = true;
    await this.#ask();
    return !this.#hasFailed;
  }

  /** The person wants it tried again. */
  async retry(): Promise<void> {
    this.#renewed = false;
    if (this.#get) await this.#ask();
  }

  /** The network took it: should it run out, another one may be asked for. */
  accepted(): void {
    this.#renewed = false;
  }

  async #ask(): Promise<void> {
    const [get, of] = [this.#get, this.#of];
    this.#isAsking = true;
    this.#hasFailed = false;
    const isStillMeant = (): boolean => get === this.#get && of === this.#of;
    try {
      const value = await get!();
      if (isStillMeant()) this.#value = value;
    } catch {
      // What went wrong is the page's own affair; the reader is told that it did.
      if (isStillMeant()) this.#hasFailed = true;
    }
    if (!isStillMeant()) return;
    this.#isAsking = false;
    this.#host.requestUpdate();
  }
}

/** Whether the network refused a comment for its proof. */
export const concernsProof = ({userErrors}: NetworkError): boolean =>
  userErrors.some(({field}) => field?.includes('proof') ?? false);
