/** What MSAL's errors mean for a person: a problem with words, or that a click is needed. */
import {AuthError, InteractionRequiredAuthError} from '@azure/msal-browser';
import {SignInError, type SignInProblem} from './token-provider.js';

/** Codes after which only the person can help; everything else is a fault. */
const askThePerson = new Set([
  'no_account_error',
  'no_account_found',
  'timed_out',
  'interaction_required',
  'login_required',
  'invalid_grant',
  'no_tokens_found',
]);

const problems: Readonly<Record<string, SignInProblem>> = {
  popup_window_error: 'popup-blocked',
  empty_window_error: 'popup-blocked',
  user_cancelled: 'popup-closed',
  user_canceled: 'popup-closed',
  access_denied: 'popup-closed',
  timed_out: 'timed-out',
  no_network_connectivity: 'unreachable',
  network_error: 'unreachable',
  post_request_failed: 'unreachable',
  get_request_failed: 'unreachable',
  endpoints_resolution_error: 'unreachable',
  openid_config_error: 'unreachable',
  invalid_client: 'wrong-settings',
  unauthorized_client: 'wrong-settings',
  invalid_scope: 'wrong-settings',
  invalid_target: 'wrong-settings',
  popup_relay_unsupported_flow: 'wrong-settings',
};

export const needsThePerson = (error: unknown): boolean =>
  error instanceof InteractionRequiredAuthError || (error instanceof AuthError && askThePerson.has(error.errorCode));

export const isBlocked = (error: unknown): boolean => explain(error).problem === 'popup-blocked';

export function explain(error: unknown): SignInError {
  if (error instanceof SignInError) return error;
  if (!(error instanceof AuthError)) return new SignInError('unknown', String(error), error);
  const problem = problems[error.errorCode] ?? (error.errorCode.includes('server') ? 'refused' : 'unknown');
  const detail = [error.errorCode, error.subError].filter(Boolean).join(', ');
  return new SignInError(problem, `${detail}: ${error.errorMessage}`, error);
}
