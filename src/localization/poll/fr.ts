/** French. */
import {plurals} from '../plural.js';
import type {PollWords} from './en.js';

const plural = plurals('fr');
const votes = (count: number) => plural(count, {one: '# vote', other: '# votes'});

export const fr: PollWords = {
  language: 'fr',
  legend: (asked) => `Sondage : ${asked}`,
  several: 'Plusieurs choix sont possibles.',
  vote: 'Voter',
  change: 'Modifier mon vote',
  withdraw: 'Retirer mon vote',
  yours: 'Votre choix',
  votes,
  result: (count, share) => `${share}, ${votes(count)}`,
  voters: (count) =>
    count === 0
      ? 'Personne n’a encore voté.'
      : plural(count, {one: '# personne a voté.', other: '# personnes ont voté.'}),
  hidden: 'Résultat après votre vote.',
  hiddenLonger: 'Le résultat n’est pas encore affiché.',
  ends: (span) => `Se termine ${span}.`,
  endsOn: (date) => `Se termine le ${date}.`,
  endsNow: 'Se termine d’un instant à l’autre.',
  closed: 'Ce sondage est terminé.',
  forbidden: 'Vous ne pouvez pas voter ici.',
  none: 'Choisissez d’abord au moins une option.',
  counted: 'Votre vote est compté.',
  withdrawn: 'Votre vote est retiré.',
  failed: 'Votre vote n’a pas été transmis.',
  offline: 'Votre vote n’a pas été transmis : vous êtes hors ligne. Votez à nouveau une fois la connexion revenue.',
};
