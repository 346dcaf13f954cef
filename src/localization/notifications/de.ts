/** German. */
import {plurals} from '../plural.js';
import type {NotificationWords} from './en.js';

const count = plurals('de');
const has = (isSeveral: boolean): string => (isSeveral ? 'haben' : 'hat');

export const de: NotificationWords = {
  language: 'de',
  heading: 'Benachrichtigungen',
  named: (number, isMore) =>
    isMore ? `Benachrichtigungen, mehr als ${number} neue` : `Benachrichtigungen, ${number} neue`,
  isNew: 'Neu',
  showNew: (number) => `${number} neue zeigen`,
  arrived: (number) => count(number, {one: '# weitere Benachrichtigung', other: '# weitere Benachrichtigungen'}),
  close: 'Schließen',

  others: (number) => count(number, {one: '# weitere Person', other: '# weitere Personen'}),
  somebody: 'Jemand',

  mentioned: (who, isSeveral) => `${who} ${has(isSeveral)} Sie erwähnt.`,
  repliedToPost: (who, isSeveral) => `${who} ${has(isSeveral)} auf Ihren Beitrag geantwortet.`,
  repliedToYou: (who, isSeveral) => `${who} ${has(isSeveral)} Ihnen geantwortet.`,
  repliedElsewhere: (who, isSeveral) => `${who} ${has(isSeveral)} in einer Diskussion geantwortet, der Sie folgen.`,
  asked: (who, isSeveral) => `${who} ${isSeveral ? 'bitten' : 'bittet'} Sie um eine Antwort.`,
  yourAnswerChosen: (who, isSeveral) => `${who} ${has(isSeveral)} Ihre Antwort als die beste gewählt.`,
  answerChosen: (who, isSeveral) => `${who} ${has(isSeveral)} die beste Antwort gewählt.`,
  yourReplyDecided: (who, isSeveral) => `${who} ${has(isSeveral)} Ihre Antwort als Entscheidung festgehalten.`,
  decided: (who, isSeveral) => `${who} ${has(isSeveral)} eine Entscheidung festgehalten.`,
  praised: (who, isSeveral) => `${who} ${has(isSeveral)} Sie gelobt.`,
  announced: (who, isSeveral) => `${who} ${has(isSeveral)} etwas angekündigt.`,
  assigned: (who, isSeveral) => `${who} ${has(isSeveral)} Ihnen eine Aufgabe gegeben.`,
  done: (who, isSeveral) => `${who} ${has(isSeveral)} erledigt, was vereinbart war.`,
  due: () => 'Eine Ihrer Aufgaben ist fällig.',
  reactedToPost: (who, isSeveral) => `${who} ${has(isSeveral)} auf Ihren Beitrag reagiert.`,
  reactedToReply: (who, isSeveral) => `${who} ${has(isSeveral)} auf Ihre Antwort reagiert.`,
  yourPollEnded: () => 'Ihre Umfrage ist beendet.',
  pollEnded: () => 'Eine Umfrage, bei der Sie abgestimmt haben, ist beendet.',
  followed: (who, isSeveral) => `${who} ${isSeveral ? 'folgen' : 'folgt'} Ihnen jetzt.`,

  empty: 'Noch nichts.',
  emptyHint:
    'Wenn Ihnen jemand antwortet, Sie erwähnt oder fragt, erscheint es hier, und ebenso, was daraus geworden ist.',
  signedOut: 'Melden Sie sich an, um zu sehen, was Sie betrifft.',
};
