/** Pages that say one thing: a sign-in that failed, the question before signing out, and that it is done. */
import {html, raw} from 'hono/html';
import type {Words} from '../words.js';
import {frame, type Html} from './frame.js';

/** @param details - For whoever looks after the page: OAuth's code and description. */
export function errorPage(words: Words, details: string): Html {
  const content = html`
    <h1>${words.failed}</h1>
    <p>${words.failedAdvice}</p>
    <details>
      <summary>${words.details}</summary>
      <p>${details}</p>
    </details>
  `;
  return frame({words, title: words.failed, content});
}

/** For a sign-in that is over: its time is up, or it was finished in another window. */
export function expiredPage(words: Words): Html {
  const content = html`
    <h1>${words.expired}</h1>
    <p>${words.expiredAdvice}</p>
  `;
  return frame({words, title: words.expired, content});
}

/**
 * Asks before signing out. A page that proves with an ID token that it is this person's does not ask again: the person
 * has chosen "Sign out" there.
 * @param form - oidc-provider's own, with its guard against forgery. Trusted, not escaped.
 */
export function signOutPage(words: Words, form: string, isProven: boolean): Html {
  const content = html`
    <h1>${words.signOutQuestion}</h1>
    ${raw(form)}
    <button form="op.logoutForm" name="logout" value="yes" class="main">${words.signOut}</button>
  `;
  return frame({words, title: words.signOut, content, script: isProven ? 'leave' : undefined});
}

export function signedOutPage(words: Words): Html {
  const content = html`
    <h1>${words.signedOut}</h1>
    <p><a href="/">${words.toStart}</a></p>
  `;
  return frame({words, title: words.signedOut, content});
}
