/**
 * What these pages share: a sign-in of their own, by redirects, that answers whoever asks for a token. A page includes
 * this script and nothing else; it does not matter when it runs, because Foyer asks again until it is answered.
 */
import {UserManager, WebStorageStateStore} from 'oidc-client-ts';
import {clientId, identityPath, scope} from '../../settings.js';

const {origin} = location;

const manager = new UserManager({
  authority: origin + identityPath,
  client_id: clientId,
  redirect_uri: `${origin}/awkward/signed-in.html`,
  post_logout_redirect_uri: `${origin}/awkward/`,
  scope: `openid profile ${scope}`,
  // The token is gone with the tab.
  userStore: new WebStorageStateStore({store: sessionStorage}),
  automaticSilentRenew: false,
});

/** A valid token; null: nobody is signed in. Whoever presses "Sign in" is sent to the identity provider. */
export async function freshToken(wish: {forceRefresh: boolean; isInteractive: boolean}): Promise<string | null> {
  const user = await manager.getUser();
  if (user && user.expired !== true && !wish.forceRefresh) return user.access_token;
  const renewed = user?.refresh_token ? await manager.signinSilent().catch(() => null) : null;
  if (!renewed && wish.isInteractive) await manager.signinRedirect({state: location.href});
  return renewed?.access_token ?? null;
}

/** On the page that people come back to: where they came from. */
export async function finishSignIn(): Promise<string> {
  const user = await manager.signinCallback();
  return typeof user?.state === 'string' ? user.state : `${origin}/awkward/`;
}
