/** French. */
import {plurals} from '../plural.js';
import type {KindWords} from './en.js';

const plural = plurals('fr');

export const fr: KindWords = {
  language: 'fr',
  poll: {
    options: 'Options',
    option: (number) => `Option ${number}`,
    add: 'Ajouter une option',
    remove: (option) => `Retirer ${option}`,
    several: 'Plusieurs choix possibles',
    closesAt: 'Ouvert jusqu’au',
    fewOptions: 'Donnez au moins deux options.',
    equalOptions: 'Deux options sont identiques.',
  },
  praise: {
    people: 'Pour qui ?',
    badge: 'Badge',
    noBadge: 'Sans badge',
    nobody: 'Choisissez qui vous voulez féliciter.',
  },
  asked: {
    people: 'Qui devrait répondre ? (facultatif)',
  },
  announcement: {
    expiresAt: 'Affichée jusqu’au',
    confirm: 'Demander à chacun de confirmer qu’il l’a lue',
    confirmBy: 'Confirmer avant le',
    dueAfterEnd: 'On ne peut plus la confirmer une fois qu’elle n’est plus affichée : choisissez un jour plus proche.',
  },
  optional: 'facultatif',
  pastTime: 'Ce moment est passé. Choisissez-en un plus tard.',
  findPeople: 'Saisir un nom',
  found: (count) => plural(count, {one: '# personne trouvée', other: '# personnes trouvées'}),
  remove: (name) => `Retirer ${name}`,
  chosen: (name) => `${name} ajouté`,
  removed: (name) => `${name} retiré`,
};
