/** Deutsch. */
import {plurals} from '../plural.js';
import type {DiscussionWords} from './translation.js';

const plural = plurals('de');

export const de: DiscussionWords = {
  language: 'de',
  thread: {
    heading: 'Diskussion',
    replies: 'Antworten',
    earlier: 'Frühere Antworten anzeigen',
    loadingEarlier: 'Frühere Antworten laden …',
    earlierShown: (count) =>
      plural(count, {one: '# frühere Antwort steht jetzt oben.', other: '# frühere Antworten stehen jetzt oben.'}),
    newSince: 'Neu seit Ihrem letzten Besuch',
    isNew: 'Neu',
    waiting: (count) => plural(count, {one: '# neue Antwort anzeigen', other: '# neue Antworten anzeigen'}),
    arrived: (count) =>
      plural(count, {one: '# neue Antwort ist eingetroffen.', other: '# neue Antworten sind eingetroffen.'}),
    participants: (count) => plural(count, {one: '# Person hat mitgeredet', other: '# Personen haben mitgeredet'}),
    label: (author, to) => (to ? `Antwort von ${author} an ${to}` : `Antwort von ${author}`),
    inReplyTo: (author) => `Als Antwort an ${author}`,
    bestAnswer: 'Beste Antwort',
    decision: 'Entscheidung',
    recordedBy: (name) => `Festgehalten von ${name}`,
    goToReply: 'Zu dieser Antwort',
    replyNotFound: 'Diese Antwort gibt es hier nicht mehr.',
    empty: 'Noch hat niemand geantwortet.',
    closed: 'Diese Diskussion ist geschlossen. Sie können sie lesen, aber nicht mehr antworten.',
    deleted: 'Diese Diskussion wurde gelöscht.',
    notFound: 'Diese Diskussion gibt es nicht mehr, oder Sie haben keinen Zugriff darauf.',
    fold: 'Diskussion ausblenden',
    noId: 'Diese Seite sagt nicht, welche Diskussion gezeigt werden soll.',
  },
  reply: {
    label: 'Ihre Antwort',
    prompt: 'Antwort schreiben …',
    reply: 'Antworten',
    replyTo: (author) => `${author} antworten`,
    replyingTo: (author) => `Sie antworten ${author}`,
    forget: 'Stattdessen auf die ganze Diskussion antworten',
    sent: 'Ihre Antwort ist draußen.',
    heldForReview: 'Danke. Ihre Antwort erscheint, sobald jemand sie angesehen hat.',
    sending: 'Wird gesendet …',
    waiting: 'Ihre Antwort wartet. Sie wird von selbst gesendet, sobald es geht.',
    copy: 'Text kopieren',
    copied: 'Ihr Text liegt in der Zwischenablage.',
    copyFailed: 'Ihr Browser erlaubt dieser Seite das Kopieren nicht. Markieren und kopieren Sie den Text selbst.',
    notAllowed: 'Sie können hier lesen, aber nicht antworten. Bitten Sie die Leitung der Gruppe um Aufnahme.',
    invitation: 'Melden Sie sich an, um zu antworten.',
  },
  acts: {
    more: 'Mehr',
  },
  link: {
    gone: 'Die Nachricht, zu der dieser Link führt, ist nicht mehr auf dieser Seite, oder Sie haben keinen Zugang zu ihr.',
    title: 'Der Beitrag, zu dem Ihr Link führt',
    back: 'Zurück zu allen Beiträgen',
  },
};
