/**
 * The portal's own sign-in: the authorization code flow with PKCE by way of redirects, as many a portal has it. Foyer
 * knows nothing of it but the token that `freshToken` hands over.
 */
import {UserManager, WebStorageStateStore, type User} from 'oidc-client-ts';
import {clientId, identityPath, scope} from '../../settings.js';

const {origin} = location;

const manager = new UserManager({
  authority: origin + identityPath,
  client_id: clientId,
  redirect_uri: `${origin}/portal/signed-in.html`,
  post_logout_redirect_uri: `${origin}/portal/`,
  scope: `openid profile ${scope}`,
  // The token is gone with the tab.
  userStore: new WebStorageStateStore({store: sessionStorage}),
  // Foyer asks when it needs one; nothing has to tick in between.
  automaticSilentRenew: false,
});

interface TokenWish {
  readonly forceRefresh: boolean;
  readonly isInteractive: boolean;
}

/** Who is signed in to the portal in this tab, if anybody. */
export function currentUser(): Promise<User | null> {
  return manager.getUser();
}

/**
 * A valid access token without asking anybody; null when only signing in again helps. Whoever presses "Sign in" in a
 * widget (`isInteractive`) is sent to the identity provider, as by the portal's own button.
 */
export async function freshToken({forceRefresh, isInteractive}: TokenWish): Promise<string | null> {
  if (isInteractive) await signIn();
  const user = await manager.getUser();
  if (user === null) return null;
  if (user.expired !== true && !forceRefresh) return user.access_token;
  try {
    return (await manager.signinSilent())?.access_token ?? null;
  } catch {
    // The session has ended: whoever wants to go on signs in again.
    await manager.removeUser();
    return null;
  }
}

/** Leaves the page for the identity provider. */
export function signIn(): Promise<void> {
  return manager.signinRedirect();
}

/** Ends the session, here and at the identity provider, and comes back. */
export function signOut(): Promise<void> {
  return manager.signoutRedirect();
}

/** On the redirect page: turns the answer in the address into a user. */
export async function finishSignIn(): Promise<void> {
  await manager.signinCallback();
}
