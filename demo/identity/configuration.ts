/** How oidc-provider is to behave: one public client, the authorization code flow with PKCE, JWT access tokens, logout. */
import {type Configuration, errors, interactionPolicy, type KoaContextWithOIDC} from 'oidc-provider';
import {audience, clientId, identityPath, scope} from '../settings.js';
import {claimsOf, type DemoAccount, findAccount} from './account.js';
import {RecordAdapter} from './adapter.js';
import {needsThePerson, proofOf} from './proof.js';
import type {Keys} from './keys.js';
import {errorPage, signedOutPage, signOutPage} from './pages/notice.js';
import type {Records} from './records.js';
import {type Words, wordsFor} from './words.js';

export interface ConfigurationParts {
  /** Of pages, network and provider, without a slash at the end. */
  readonly origin: string;
  readonly accounts: readonly DemoAccount[];
  readonly keys: Keys;
  readonly records: Records;
  /** Where sign-in may come back to: whole URLs. */
  readonly redirectUris: readonly string[];
  readonly signedOutUris: readonly string[];
}

const hour = 3600;
const fortnight = 14 * 24 * hour;

export function configuration(parts: ConfigurationParts): Configuration {
  const {origin, accounts, keys, records, redirectUris, signedOutUris} = parts;
  // Cookies are shared by all ports of a host: without the port, two demos would overwrite each other's session.
  const suffix = new URL(origin).port || '80';
  return {
    adapter: (model) => new RecordAdapter(model, records),
    clients: [
      {
        client_id: clientId,
        client_name: 'Foyer',
        // A 'native' client would be refused silent sign-in.
        application_type: 'web',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: [...redirectUris],
        post_logout_redirect_uris: [...signedOutUris],
      },
    ],
    clientBasedCORS: (_context, from) => redirectUris.some((uri) => new URL(uri).origin === from),
    jwks: {keys: [keys.signing]},
    cookies: {
      keys: [...keys.cookies],
      names: {session: `foyer_${suffix}`, interaction: `foyer_login_${suffix}`, resume: `foyer_resume_${suffix}`},
      long: {httpOnly: true, sameSite: 'lax', signed: true, path: identityPath},
      short: {httpOnly: true, sameSite: 'lax', signed: true},
    },
    pkce: {required: () => true},
    responseTypes: ['code'],
    clientAuthMethods: ['none'],
    scopes: ['openid', 'profile', 'offline_access'],
    claims: {openid: ['sub', 'oid', 'tid'], profile: ['name', 'preferred_username']},
    // MSAL reads who signed in from the ID token: all claims belong there, not only at the userinfo endpoint.
    conformIdTokenClaims: false,
    findAccount(_context, id) {
      const account = findAccount(accounts, id);
      return account && {accountId: account.id, claims: () => claimsOf(account)};
    },
    extraTokenClaims: (context, token) =>
      'accountId' in token && token.accountId ? {oid: token.accountId, ...proofOf(context)} : undefined,
    extraParams: ['claims'],
    issueRefreshToken: () => true,
    // Two tabs of one person use the same refresh token; with rotation the slower one would lose the grant.
    rotateRefreshToken: false,
    loadExistingGrant: grantEverything,
    interactions: {
      policy: loginPolicy(accounts),
      url: (_context, interaction) => `${identityPath}/login/${interaction.uid}`,
    },
    features: {
      devInteractions: {enabled: false},
      dPoP: {enabled: false},
      pushedAuthorizationRequests: {enabled: false},
      userinfo: {enabled: false},
      revocation: {enabled: true, allowedPolicy: (_context, client, token) => token.clientId === client.clientId},
      resourceIndicators: {
        enabled: true,
        // MSAL names no resource: the network is the only one.
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo(_context, resource) {
          if (resource !== audience) throw new errors.InvalidTarget();
          return {scope, audience, accessTokenTTL: hour, accessTokenFormat: 'jwt', jwt: {sign: {alg: 'RS256'}}};
        },
      },
      rpInitiatedLogout: {
        enabled: true,
        async logoutSource(context, form) {
          const isProven = context.oidc.entities.IdTokenHint !== undefined;
          context.body = String(await signOutPage(wordsOf(context), form, isProven));
        },
        async postLogoutSuccessSource(context) {
          context.body = String(await signedOutPage(wordsOf(context)));
        },
      },
    },
    async renderError(context, {error, error_description: description}) {
      context.type = 'html';
      context.body = String(await errorPage(wordsOf(context), [error, description].filter(Boolean).join(': ')));
    },
    ttl: {
      AccessToken: hour,
      AuthorizationCode: 60,
      Grant: fortnight,
      IdToken: hour,
      Interaction: hour,
      RefreshToken: fortnight,
      Session: fortnight,
    },
  };
}

const wordsOf = (context: KoaContextWithOIDC): Words => wordsFor(context.get('accept-language'));

/** A company's own application needs nobody's consent: whoever has signed in gets what it asks for. */
async function grantEverything({oidc}: KoaContextWithOIDC) {
  const client = oidc.client?.clientId;
  const accountId = oidc.session?.accountId;
  if (!client || !accountId) return undefined;
  const known = oidc.session?.grantIdFor(client);
  const found = known ? await oidc.provider.Grant.find(known) : undefined;
  const grant = found ?? new oidc.provider.Grant({clientId: client, accountId});
  grant.addOIDCScope('openid profile offline_access');
  grant.addResourceScope(audience, scope);
  await grant.save();
  return grant;
}

/** Asks who it is when there is no session, when told to, and when the session is not the hinted person's. */
function loginPolicy(accounts: readonly DemoAccount[]) {
  const {base, Check, Prompt} = interactionPolicy;
  const policy = base();
  policy.remove('consent');
  policy.add(new Prompt({name: 'select_account', requestable: true}), 0);
  policy.get('login')?.checks.add(
    new Check('other_person', 'the session belongs to somebody else', 'login_required', ({oidc}) => {
      const hint = oidc.params?.login_hint;
      const hinted = typeof hint === 'string' ? findAccount(accounts, hint) : undefined;
      // Whoever was chosen in the list just now has the last word, hint or not.
      const isSettled = !hinted || oidc.result?.login !== undefined || oidc.session?.accountId === hinted.id;
      return isSettled ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT;
    }),
  );
  policy.get('login')?.checks.add(
    new Check(
      'more_proof',
      'the person must prove more than that there is a session',
      'interaction_required',
      ({oidc}) => {
        const isProven = oidc.result?.login !== undefined || !needsThePerson(oidc.params?.claims);
        return isProven ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT;
      },
    ),
  );
  return policy;
}
