/**
 * Tries the page that a sign-in comes back to, by letting it do its work: a hidden frame opens it with an answer that is
 * addressed to nobody but this examination, and the page must pass it on. Nobody is signed in or out by it.
 */
import type {Violations} from './violations.js';

export type Redirect =
  | {readonly kind: 'works'}
  | {readonly kind: 'elsewhere'}
  | {readonly kind: 'missing'; readonly status: number}
  | {readonly kind: 'opener-policy'; readonly value: string}
  | {readonly kind: 'blocked'; readonly directive: string}
  /** It is there, but passes nothing on. */
  | {readonly kind: 'silent'}
  | {readonly kind: 'unreachable'};

const patience = 6_000;

export async function tryRedirect(address: string, violations: Violations, signal: AbortSignal): Promise<Redirect> {
  if (new URL(address).origin !== location.origin) return {kind: 'elsewhere'};
  let page: Response;
  try {
    page = await fetch(address, {cache: 'no-store', signal});
  } catch {
    const violation = violations.of(address);
    return violation ? {kind: 'blocked', directive: violation.directive} : {kind: 'unreachable'};
  }
  if (!page.ok) return {kind: 'missing', status: page.status};
  const policy = page.headers.get('cross-origin-opener-policy') ?? 'unsafe-none';
  if (!policy.startsWith('unsafe-none')) return {kind: 'opener-policy', value: policy};
  const isPassed = await passesOn(address, signal);
  if (isPassed) return {kind: 'works'};
  const violation = violations.all.find(({directive}) => /^(frame|child)-src$/.test(directive));
  return violation ? {kind: 'blocked', directive: violation.directive} : {kind: 'silent'};
}

/** The answer is made as MSAL reads it: a state that names a channel, which nobody else listens to. */
function passesOn(address: string, signal: AbortSignal): Promise<boolean> {
  const id = crypto.randomUUID();
  const state = btoa(JSON.stringify({id, meta: {interactionType: 'silent'}}));
  const channel = new BroadcastChannel(id);
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'foyer-doctor';
  return new Promise((resolve) => {
    const end = (isPassed: boolean): void => {
      clearTimeout(timer);
      channel.close();
      frame.remove();
      resolve(isPassed);
    };
    const timer = setTimeout(() => end(false), patience);
    channel.onmessage = () => end(true);
    signal.addEventListener('abort', () => end(false), {once: true});
    frame.src = `${address.split('#')[0] ?? address}#error=examination&state=${encodeURIComponent(state)}`;
    document.body.append(frame);
  });
}
