/** What a person reads of a post that was not sent, and what may help. */
import {postBoxWords} from '../../localization/post-box.js';
import type {Translation} from '../../localization/translation.js';
import type {NetworkError} from '../../network/errors.js';
import type {ComposerProblem} from '../../parts/composer/trouble.js';
import {problemText} from '../../parts/problem.js';

export const runOut = ({problem}: Translation): ComposerProblem => ({text: problem.unauthenticated, action: 'sign-in'});

export function problemOf(words: Translation, error: NetworkError | null): ComposerProblem | null {
  switch (error?.kind) {
    case undefined:
      return null;
    case 'offline':
      return {text: postBoxWords(words).notSent, action: 'retry'};
    case 'unauthenticated':
      return runOut(words);
    case 'refused':
    case 'forbidden':
      // Trying the same again changes nothing; another text or place may.
      return {text: problemText(words, error), action: null};
    default:
      return {text: problemText(words, error!), action: 'retry'};
  }
}
