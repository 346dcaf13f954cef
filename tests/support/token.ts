/** Real tokens of the demo's identity provider, handed out by the test server. */

export interface TestToken {
  readonly token: string;
  readonly personId: string;
  readonly expiresAt: number;
}

/**
 * @param person - Id, handle or e-mail address.
 * @param wish - What is to be wrong with it, such as `{audience: 'api://other'}` or `{expired: ''}`.
 */
export async function tokenFor(person: string, wish: Readonly<Record<string, string>> = {}): Promise<TestToken> {
  // Never through an injured line: a test of the network is no test of the identity provider.
  const answer = await untouchedFetch(`/test/token?${new URLSearchParams({person, ...wish})}`);
  if (!answer.ok) throw new Error(`No token for ${person}: ${await answer.text()}`);
  return (await answer.json()) as TestToken;
}

/** The browser's own `fetch`, whatever a test has put over it. */
export const untouchedFetch = window.fetch.bind(window);
