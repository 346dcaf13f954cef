/** The people who can sign in, and what a token says about them. */
import type {SeedPerson} from '../network/seed/company.js';

/** As the company's seed has them; `handle` is the name to sign in with. */
export type DemoAccount = Pick<
  SeedPerson,
  | 'id'
  | 'displayName'
  | 'handle'
  | 'email'
  | 'jobTitle'
  | 'department'
  | 'isLeader'
  | 'isCommunityManager'
  | 'isDeleted'
>;

export type Role = 'member' | 'leader' | 'community-manager';

/** All of the demo's people are of one tenant. */
export const tenantId = 'foyer-demo-company';

/** What somebody may do in the network, in one word. Managing the network outweighs leading the company. */
export function roleOf(account: DemoAccount): Role {
  if (account.isCommunityManager) return 'community-manager';
  return account.isLeader ? 'leader' : 'member';
}

/** Finds somebody by id, handle or e-mail address, as a login hint may hold any of them. Not those who have left. */
export function findAccount(accounts: readonly DemoAccount[], name: string): DemoAccount | undefined {
  const wanted = name.trim().toLowerCase();
  return accounts.find(
    ({id, handle, email, isDeleted}) =>
      !isDeleted && (id === name || handle === wanted || email.toLowerCase() === wanted),
  );
}

/**
 * A handful of people to start with, so that nobody has to read the whole list to see what the roles are like: one
 * who manages the network, two who lead, three members of different departments.
 */
export function suggestedAccounts(accounts: readonly DemoAccount[]): DemoAccount[] {
  const present = accounts.filter(({isDeleted}) => !isDeleted);
  const ofRole = (role: Role): DemoAccount[] => present.filter((account) => roleOf(account) === role);
  const departments = new Set<string>();
  const members = ofRole('member').filter(({department}) => {
    if (departments.has(department)) return false;
    departments.add(department);
    return true;
  });
  return [...members.slice(0, 3), ...ofRole('leader').slice(0, 2), ...ofRole('community-manager').slice(0, 1)];
}

/** What the ID token says. `oid` and `tid` are Entra's names: programs written for it look for them. */
export function claimsOf(account: DemoAccount): {sub: string} & Record<string, string> {
  return {
    sub: account.id,
    oid: account.id,
    tid: tenantId,
    name: account.displayName,
    preferred_username: account.email,
  };
}
