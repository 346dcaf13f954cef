/** French. */
import {plurals} from '../plural.js';
import type {CoachWords} from './en.js';

const plural = plurals('fr');

export const fr: CoachWords = {
  language: 'fr',
  templates: 'Commencer par',
  ask: {
    name: 'Demander de l’aide',
    text: 'Ce que je veux obtenir : \n\nCe que j’ai essayé : \n\nCe qu’il me faut : ',
  },
  share: {
    name: 'Partager un résultat',
    text: 'Ce que nous avons fait : \n\nCe que cela a donné : \n\nCe que d’autres peuvent en tirer : ',
  },
  thank: {name: 'Remercier quelqu’un', text: 'Merci pour …\n\nCela a aidé parce que …'},
  similar: 'La réponse existe peut-être déjà :',
  solved: 'Résolu',
  replies: (count) => plural(count, {one: '# réponse', other: '# réponses'}),
  first:
    'Votre premier message ici ? Quelques phrases simples suffisent. Vous pourrez le modifier, et personne ne l’attend parfait.',
  many: (people) => `Ce message va à ${people}. Un groupe serait-il plus proche de ceux qui en ont besoin ?`,
  named: (names) => `Vous nommez ${names} dans un groupe privé. Écrivez comme si ces personnes lisaient aussi.`,
};
