/** Français. */
import type {WritingWords} from './translation.js';

export const fr: WritingWords = {
  language: 'fr',
  label: 'Mise en forme',
  tools: {
    bold: 'Gras',
    italic: 'Italique',
    link: 'Lien',
    bullets: 'Liste à puces',
    numbers: 'Liste numérotée',
    quote: 'Citation',
    code: 'Code',
  },
  keys: {control: 'Ctrl', shift: 'Maj'},
  emoji: {
    open: 'Émoji',
    search: 'Chercher un émoji',
    none: 'Aucun émoji de ce nom.',
    lost: 'Les émojis n’ont pas pu être chargés. Fermez et réessayez.',
    recent: 'Derniers utilisés',
    groupsLabel: 'Groupes',
    groups: [
      'Smileys et émotions',
      'Personnes et corps',
      'Animaux et nature',
      'Nourriture et boissons',
      'Voyages et lieux',
      'Activités',
      'Objets',
      'Symboles',
      'Drapeaux',
    ],
    tone: 'Couleur de peau',
    tones: ['Sans couleur de peau', 'Claire', 'Moyennement claire', 'Moyenne', 'Moyennement foncée', 'Foncée'],
  },
  preview: {
    show: 'Aperçu',
    label: 'Ce que les autres liront',
    pending: 'L’aperçu arrive …',
    blank: 'Rien à montrer pour l’instant : écrivez d’abord quelques mots.',
    failed: 'Pas d’aperçu pour le moment ; vous pouvez envoyer quand même.',
    truncated: 'La suite n’est pas montrée ici.',
  },
};
