/** French. */
import type {KeptWords} from './en.js';

export const fr: KeptWords = {
  language: 'fr',
  label: 'Pas encore envoyé',
  state: {
    waiting: 'En attente ; l’envoi se fera tout seul dès que possible.',
    signedOut: 'En attente de votre prochaine connexion.',
    sending: 'Envoi en cours …',
    left: 'Vous aviez commencé ce texte.',
    returned: 'Ce texte n’a pas été envoyé.',
    there:
      'Une version antérieure de ce texte est arrivée. Celle-ci n’a pas été envoyée, pour ne pas y figurer deux fois.',
  },
  elsewhere: 'Vous avez écrit ce texte ailleurs, et il n’a pas été envoyé.',
  uncertain: 'Il est peut-être arrivé malgré tout : vérifiez avant de l’envoyer à nouveau.',
  edit: 'Reprendre',
  change: 'Modifier la version arrivée',
  changed: 'La version arrivée a maintenant ces mots.',
  sendAnother: 'L’envoyer en plus',
  sendAgain: 'L’envoyer à nouveau',
  copy: 'Copier',
  copied: 'Copié.',
  notCopied: 'La copie n’est pas possible ici. « Reprendre » place le texte dans le champ.',
  discard: 'Abandonner',
  discardQuestion: 'Abandonner ce texte définitivement ?',
  discardLeft: 'Il est peut-être déjà arrivé ; dans ce cas, il y restera.',
  discardNow: 'Abandonner définitivement',
  keep: 'Le garder',
  discarded: 'Abandonné.',
  busy: 'L’envoi est en cours.',
};
