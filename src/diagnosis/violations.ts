/** What the page's Content-Security-Policy has turned away: from now on, and before, where the browser remembers. */

export interface Violation {
  /** Such as `connect-src`. */
  readonly directive: string;
  /** An address, or a word such as `inline` or `trusted-types-policy`. */
  readonly blocked: string;
  /** Whose script it was; empty when unknown. */
  readonly source: string;
  /** What was refused, shortened by the browser: of a policy, its name. */
  readonly sample: string;
}

/** The body of a report of type `csp-violation`. */
interface ReportBody {
  readonly effectiveDirective: string;
  readonly blockedURL: string | null;
  readonly sourceFile: string | null;
  readonly sample: string | null;
  readonly disposition: string;
}

export class Violations {
  readonly #all: Violation[] = [];

  constructor(signal: AbortSignal) {
    addEventListener('securitypolicyviolation', this.#hear, {signal, capture: true});
    if (!('ReportingObserver' in window)) return;
    const observer = new ReportingObserver((reports) => this.#read(reports), {
      types: ['csp-violation'],
      buffered: true,
    });
    observer.observe();
    signal.addEventListener('abort', () => observer.disconnect());
  }

  get all(): readonly Violation[] {
    return this.#all;
  }

  /** Whether something at this address was turned away. */
  of(address: string): Violation | undefined {
    return this.#all.find(({blocked}) => blocked !== '' && (address === blocked || address.startsWith(`${blocked}/`)));
  }

  #read(reports: readonly Report[]): void {
    for (const {body} of reports as readonly {body: ReportBody | null}[]) {
      if (body?.disposition !== 'enforce') continue;
      const {effectiveDirective, blockedURL, sourceFile, sample} = body;
      this.#add(effectiveDirective, blockedURL, sourceFile, sample);
    }
  }

  readonly #hear = (event: SecurityPolicyViolationEvent): void => {
    if (event.disposition === 'enforce') {
      this.#add(event.effectiveDirective, event.blockedURI, event.sourceFile, event.sample);
    }
  };

  #add(directive: string, blocked: string | null, source: string | null, sample: string | null): void {
    this.#all.push({directive, blocked: blocked ?? '', source: source ?? '', sample: sample ?? ''});
  }
}
