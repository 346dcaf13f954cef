/** What a widget can be showing. A picture of every state is asked for, so that none can be forgotten. */
import type {NetworkError} from '../../network/errors.js';
import type {SignInProblem} from '../../network/network.js';

export type ViewState<Result> =
  /** No network on this page (yet). */
  | {readonly kind: 'detached'}
  /** Session not known yet, or the first answer on its way, or nothing asked for. */
  | {readonly kind: 'pending'}
  /** With a problem: why signing in did not work, or has ended. */
  | {readonly kind: 'signed-out'; readonly problem: SignInProblem | null}
  /** The network has no such feature. */
  | {readonly kind: 'unsupported'}
  /** And nothing to show. */
  | {readonly kind: 'failed'; readonly error: NetworkError}
  /** With an error: the last refresh failed, what is shown may be old. */
  | {readonly kind: 'ready'; readonly result: Result; readonly error: NetworkError | null};

export interface Views<Result> {
  detached(): unknown;
  pending(): unknown;
  signedOut(problem: SignInProblem | null): unknown;
  /** Default: nothing. */
  unsupported?(): unknown;
  failed(error: NetworkError): unknown;
  ready(result: Result): unknown;
}

/** The picture of a state. */
export function renderState<Result>(state: ViewState<Result>, views: Views<Result>): unknown {
  switch (state.kind) {
    case 'detached':
      return views.detached();
    case 'pending':
      return views.pending();
    case 'signed-out':
      return views.signedOut(state.problem);
    case 'unsupported':
      return views.unsupported?.();
    case 'failed':
      return views.failed(state.error);
    case 'ready':
      return views.ready(state.result);
  }
}
