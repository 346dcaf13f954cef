/** What `<foyer-network>` tells the page, and asks of it. */
import type {TokenRequest} from '../../auth/custom.js';
import type {SessionState} from '../../network/network.js';

/** Somebody has signed in, signed out or changed; or it has become known that nobody is signed in. */
export class FoyerSessionChangeEvent extends Event {
  static readonly type = 'foyer-session-change';
  readonly state: SessionState;

  constructor(state: SessionState) {
    super(FoyerSessionChangeEvent.type, {bubbles: true, composed: true});
    this.state = state;
  }
}

/** With `auth="custom"` and no `tokenProvider`: asks the page for a token. Answer in the listener's own turn. */
export class FoyerTokenRequestEvent extends Event {
  static readonly type = 'foyer-token-request';
  readonly request: TokenRequest;
  #answer: Promise<string | null> | null = null;

  constructor(request: TokenRequest) {
    super(FoyerTokenRequestEvent.type, {bubbles: true, composed: true});
    this.request = request;
  }

  /** The answer, if somebody gave one. */
  get answer(): Promise<string | null> | null {
    return this.#answer;
  }

  /** Answers with a token, or with null when nobody is signed in. Only the first answer counts. */
  respondWith(token: Promise<string | null> | string | null): void {
    this.#answer ??= Promise.resolve(token);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'foyer-session-change': FoyerSessionChangeEvent;
    'foyer-token-request': FoyerTokenRequestEvent;
  }
}
