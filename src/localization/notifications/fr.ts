/** French. */
import {plurals} from '../plural.js';
import type {NotificationWords} from './en.js';

const count = plurals('fr');
const has = (isSeveral: boolean): string => (isSeveral ? 'ont' : 'a');

export const fr: NotificationWords = {
  language: 'fr',
  heading: 'Notifications',
  named: (number, isMore) =>
    isMore
      ? `Notifications, plus de ${number} nouvelles`
      : count(number, {one: 'Notifications, # nouvelle', other: 'Notifications, # nouvelles'}),
  isNew: 'Nouveau',
  showNew: (number) => count(number, {one: 'Afficher # nouvelle', other: 'Afficher # nouvelles'}),
  arrived: (number) => count(number, {one: '# notification de plus', other: '# notifications de plus'}),
  close: 'Fermer',

  others: (number) => count(number, {one: '# autre personne', other: '# autres personnes'}),
  somebody: 'Quelqu’un',

  mentioned: (who, isSeveral) => `${who} vous ${has(isSeveral)} mentionné.`,
  repliedToPost: (who, isSeveral) => `${who} ${has(isSeveral)} répondu à votre message.`,
  repliedToYou: (who, isSeveral) => `${who} vous ${has(isSeveral)} répondu.`,
  repliedElsewhere: (who, isSeveral) => `${who} ${has(isSeveral)} répondu dans une discussion que vous suivez.`,
  asked: (who, isSeveral) => `${who} ${isSeveral ? 'attendent' : 'attend'} une réponse de votre part.`,
  yourAnswerChosen: (who, isSeveral) => `${who} ${has(isSeveral)} choisi votre réponse comme la meilleure.`,
  answerChosen: (who, isSeveral) => `${who} ${has(isSeveral)} choisi la meilleure réponse.`,
  yourReplyDecided: (who, isSeveral) => `${who} ${has(isSeveral)} consigné votre réponse comme décision.`,
  decided: (who, isSeveral) => `${who} ${has(isSeveral)} consigné une décision.`,
  praised: (who, isSeveral) => `${who} vous ${has(isSeveral)} adressé des félicitations.`,
  announced: (who, isSeveral) => `${who} ${has(isSeveral)} publié une annonce.`,
  assigned: (who, isSeveral) => `${who} vous ${has(isSeveral)} confié une tâche.`,
  done: (who, isSeveral) => `${who} ${has(isSeveral)} fait ce qui était convenu.`,
  due: () => 'Une de vos tâches arrive à échéance.',
  reactedToPost: (who, isSeveral) => `${who} ${has(isSeveral)} réagi à votre message.`,
  reactedToReply: (who, isSeveral) => `${who} ${has(isSeveral)} réagi à votre réponse.`,
  yourPollEnded: () => 'Votre sondage est terminé.',
  pollEnded: () => 'Un sondage auquel vous avez participé est terminé.',
  followed: (who, isSeveral) => `${who} vous ${isSeveral ? 'suivent' : 'suit'} désormais.`,

  empty: 'Rien pour l’instant.',
  emptyHint:
    'Quand quelqu’un vous répond, vous mentionne ou vous pose une question, cela apparaît ici, de même que ce qu’il en advient.',
  signedOut: 'Connectez-vous pour voir ce qui vous concerne.',
};
