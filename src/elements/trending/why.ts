/** Why something trends, in one sentence made of what the network says it was made from. */
import type {Translation} from '../../localization/translation.js';
import {trendingWords, type FactorKind} from '../../localization/trending.js';
import type {Trend} from '../../network/operations/trending.js';

/** Less than a tenth of the score explains nothing. */
const least = 0.1;

export function why(words: Translation, {factors}: Pick<Trend, 'factors'>): string {
  const {factor, because, becauseActive} = trendingWords(words);
  const clauses = [...factors]
    .filter(({contribution}) => contribution >= least)
    .sort((one, other) => other.contribution - one.contribution)
    // A kind of factor from a newer network has no words here; what is left still explains most of it.
    .flatMap(({kind, value}) => (kind in factor ? [factor[kind as FactorKind](Math.round(value))] : []));
  const [main, second = null] = clauses;
  return main === undefined ? becauseActive : because(main, second);
}
