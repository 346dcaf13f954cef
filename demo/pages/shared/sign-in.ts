/**
 * A page's own sign-in: the authorization code flow with PKCE by way of redirects, as many a portal has it. Foyer knows
 * nothing of it but the token that `freshToken` hands over.
 */
import {UserManager, WebStorageStateStore, type User} from 'oidc-client-ts';
import {clientId, identityPath, scope} from '../../settings.js';

interface TokenWish {
  readonly forceRefresh: boolean;
  readonly isInteractive: boolean;
}

export interface SignIn {
  /** Who is signed in to the page in this tab, if anybody. */
  currentUser(): Promise<User | null>;
  /**
   * A valid access token without asking anybody; null when only signing in again helps. Whoever presses "Sign in" in a
   * widget (`isInteractive`) is sent to the identity provider, as by the page's own button.
   */
  freshToken(wish: TokenWish): Promise<string | null>;
  /** Leaves the page for the identity provider. */
  signIn(): Promise<void>;
  /** Ends the session, here and at the identity provider, and comes back. */
  signOut(): Promise<void>;
  /** On the redirect page: turns the answer in the address into a user, and goes on to the page. */
  finish(): Promise<void>;
}

/** @param home - Path of the page, with a slash at its end; `signed-in.html` below is its redirect page. */
export function signInOf(home: string): SignIn {
  const {origin} = location;
  const manager = new UserManager({
    authority: origin + identityPath,
    client_id: clientId,
    redirect_uri: `${origin}${home}signed-in.html`,
    post_logout_redirect_uri: origin + home,
    scope: `openid profile ${scope}`,
    // The token is gone with the tab.
    userStore: new WebStorageStateStore({store: sessionStorage}),
    // Foyer asks when it needs one; nothing has to tick in between.
    automaticSilentRenew: false,
  });
  const signIn = (): Promise<void> => manager.signinRedirect();
  return {
    currentUser: () => manager.getUser(),
    freshToken: async ({forceRefresh, isInteractive}) => {
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
    },
    signIn,
    signOut: () => manager.signoutRedirect(),
    finish: async () => {
      try {
        await manager.signinCallback();
        location.replace('./');
      } catch (error) {
        const words = document.querySelector('#words');
        if (words) words.textContent = 'Signing in did not work. Please go back and try again.';
        console.warn('The answer of the identity provider could not be used:', error);
      }
    },
  };
}
