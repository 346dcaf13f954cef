/**
 * Claims challenges, as Entra's conditional access makes them: a network wants an authentication context, its page asks for
 * it with `claims`, and the token then names it in `acrs`. Here `c1` is had for the asking, as if the device had been checked;
 * any other needs the person at the keyboard.
 */
import {errors, type KoaContextWithOIDC} from 'oidc-provider';

interface Claims {
  readonly access_token?: {readonly acrs?: {readonly value?: unknown; readonly values?: unknown}};
}

/** The contexts that a request asks for. What can't be read asks for nothing. */
function asked(claims: unknown): string[] {
  try {
    const {access_token: wish} = JSON.parse(String(claims)) as Claims;
    const {value, values} = wish?.acrs ?? {};
    return [value, ...(Array.isArray(values) ? (values as unknown[]) : [])].filter((name) => typeof name === 'string');
  } catch {
    return [];
  }
}

export const needsThePerson = (claims: unknown): boolean => asked(claims).some((name) => name !== 'c1');

/**
 * What to add to an access token.
 * @throws where a refresh token is no proof: the page must ask the person
 */
export function proofOf({oidc}: KoaContextWithOIDC): {readonly acrs?: readonly string[]} {
  const claims = oidc.body?.claims;
  if (oidc.params?.grant_type === 'refresh_token' && needsThePerson(claims)) {
    throw new errors.CustomOIDCProviderError('interaction_required', 'the person must prove more');
  }
  const acrs = asked(claims);
  return acrs.length ? {acrs} : {};
}
