/** French. */
import {plurals} from '../plural.js';
import type {UploadsWords} from './en.js';

const plural = plurals('fr');

export const fr: UploadsWords = {
  language: 'fr',
  attach: 'Joindre',
  limit: (size) => `Fichiers de ${size} au plus chacun. Vous pouvez aussi les déposer ou les coller ici.`,
  tooLarge: (name, size, most) =>
    `« ${name} » fait ${size}. Le plus gros fichier que l’on puisse joindre fait ${most}.`,
  empty: (name) => `« ${name} » est vide.`,
  list: 'Ce que vous joignez',
  waiting: 'Attend son tour',
  sending: (name) => `Envoi de « ${name} »`,
  offline: 'Reprend dès que la connexion est revenue',
  done: 'Envoyé',
  arrived: (name) => `« ${name} » est envoyé.`,
  failed: 'Pas transmis.',
  lost: 'Pas encore envoyé en entier.',
  chooseAgain: 'Choisir à nouveau le fichier',
  goOn: (name) => `Choisissez à nouveau « ${name} » : l’envoi reprend où il en était.`,
  otherFile: (name) => `C’est un autre fichier. Choisissez à nouveau « ${name} ».`,
  cancel: (name) => `Annuler l’envoi de « ${name} »`,
  remove: (name) => `Retirer « ${name} »`,
  removed: (name) => `« ${name} » est retiré.`,
  shown: 'Que montre l’image ?',
  shownHint: 'Pour les personnes qui ne peuvent pas la voir',
  holding: 'Votre message partira dès que tous les fichiers seront là.',
  missing: (count) =>
    plural(count, {
      one: 'Un fichier n’est pas encore là. Réessayez ou retirez-le, puis envoyez.',
      other: '# fichiers ne sont pas encore là. Réessayez ou retirez-les, puis envoyez.',
    }),
};
