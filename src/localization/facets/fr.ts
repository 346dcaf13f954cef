/** French. */
import {plurals} from '../plural.js';
import type {FacetsWords} from './en.js';

const plural = plurals('fr');

export const fr: FacetsWords = {
  language: 'fr',
  praise: 'Félicitations',
  announcement: 'Annonce',
  until: (date) => `Jusqu’au ${date}`,
  ended: (date) => `Terminée le ${date}`,
  confirm: 'J’ai lu ceci',
  please: 'Veuillez confirmer que vous avez lu ceci.',
  pleaseBy: (date) => `Veuillez confirmer avant le ${date} que vous avez lu ceci.`,
  overdue: (date) => `Veuillez confirmer que vous avez lu ceci. La date limite était le ${date}.`,
  confirmed: 'Vous avez confirmé avoir lu ceci.',
  tally: (confirmed, asked) =>
    confirmed === asked
      ? plural(asked, {one: 'La seule personne concernée a confirmé.', other: 'Les # personnes ont toutes confirmé.'})
      : plural(confirmed, {
          one: `# personne sur ${asked} a confirmé.`,
          other: `# personnes sur ${asked} ont confirmé.`,
        }),
  whoHasNot: 'Qui manque encore ?',
  missing: 'Pas encore confirmé',
  allConfirmed: 'Tout le monde a confirmé entre-temps.',
  more: (count) => plural(count, {one: 'et # autre personne', other: 'et # autres personnes'}),
  failed: 'Votre confirmation n’a pas été transmise.',
  offline:
    'Votre confirmation n’a pas été transmise : vous êtes hors ligne. Confirmez à nouveau une fois la connexion revenue.',
};
