/** Whether the network takes the token, and whether it turns away the token or the person. */
import type {Asked, TokenFacts} from '../../network/examiner.js';
import {broken, unknown, well, type Check, type Finding, type Say} from '../finding.js';
import type {Patient} from '../patient.js';

export const accepted: Check = {
  name: 'accepted',
  group: 'signIn',
  async run(patient): Promise<Finding> {
    const reached = await patient.reached();
    if (reached?.kind !== 'answered') return unknown((words) => words.accepted.unreached);
    let said: Asked | null;
    try {
      said = await patient.asked();
    } catch {
      return broken(
        (words) => words.accepted.header,
        (words) => words.accepted.headerFix,
        'Access-Control-Allow-Headers: Authorization, Content-Type, Accept',
      );
    }
    if (!said) return unknown((words) => words.accepted.none);
    if (said.status === 401 || said.code === 'UNAUTHENTICATED') return refused(said, patient);
    if (said.status === 403 || said.code === 'FORBIDDEN') {
      return broken(
        (words) => words.accepted.forbidden,
        (words) => words.accepted.forbiddenFix,
      );
    }
    if (said.info) return well((words) => words.accepted.well);
    // What is no GraphQL, or not ours, or not there, is told with the network.
    if (said.status < 500) return unknown((words) => words.accepted.unreached);
    const {status} = said;
    return broken(
      (words) => words.accepted.failed(String(status)),
      (words) => words.accepted.failedFix,
    );
  },
};

async function refused({said}: Asked, patient: Patient): Promise<Finding> {
  const [token, ahead] = [await patient.token(), (await patient.clockAhead()) ?? 0];
  const found: Say = (words) => (said ? words.accepted.refused(said) : words.accepted.refusedSilently);
  const isOver = token?.expiresAt && token.expiresAt < Date.now() - ahead;
  if (isOver) return broken(found, (words) => words.accepted.expiredFix);
  return broken(found, (words) => words.accepted.refusedFix, token?.isReadable ? describe(token) : '');
}

/** What is to be compared with the network's settings: nothing of it names a person. */
const describe = ({audience, scopes, issuer}: TokenFacts): string =>
  [`audience: ${audience.join(', ')}`, `scopes: ${scopes.join(' ')}`, `issuer: ${issuer}`].join('\n');
