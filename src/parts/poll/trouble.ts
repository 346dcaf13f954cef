/** What a person reads of a vote that was not counted. */
import type {PollWords} from '../../localization/poll/words.js';
import type {Translation} from '../../localization/translation.js';
import type {NetworkError, NetworkErrorKind} from '../../network/errors.js';
import {problemText} from '../problem.js';

/** Kinds after which nobody knows whether the network has it. */
const uncertain: ReadonlySet<NetworkErrorKind> = new Set(['timeout', 'unreachable', 'not-json', 'server', 'unknown']);

export const mayHaveCome = ({kind}: NetworkError): boolean => uncertain.has(kind);

export function voteProblem(words: PollWords, common: Translation, problem: NetworkError): string {
  if (problem.kind === 'offline') return words.offline;
  const text = problemText(common, problem);
  // The network's own words about a vote say that it was one.
  return problem.kind === 'refused' ? text : `${words.failed} ${text}`;
}
