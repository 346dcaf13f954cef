/** Français. */
import {plurals} from '../plural.js';
import type {DiscussionWords} from './translation.js';

const plural = plurals('fr');

export const fr: DiscussionWords = {
  language: 'fr',
  thread: {
    heading: 'Discussion',
    replies: 'Réponses',
    earlier: 'Afficher les réponses précédentes',
    loadingEarlier: 'Chargement des réponses précédentes…',
    earlierShown: (count) =>
      plural(count, {
        one: '# réponse précédente affichée au-dessus.',
        other: '# réponses précédentes affichées au-dessus.',
      }),
    newSince: 'Nouveau depuis votre dernière visite',
    isNew: 'Nouveau',
    waiting: (count) => plural(count, {one: 'Afficher # nouvelle réponse', other: 'Afficher # nouvelles réponses'}),
    arrived: (count) =>
      plural(count, {one: '# nouvelle réponse est arrivée.', other: '# nouvelles réponses sont arrivées.'}),
    participants: (count) => plural(count, {one: '# personne a participé', other: '# personnes ont participé'}),
    label: (author, to) => (to ? `Réponse de ${author} à ${to}` : `Réponse de ${author}`),
    inReplyTo: (author) => `En réponse à ${author}`,
    bestAnswer: 'Meilleure réponse',
    decision: 'Décision',
    recordedBy: (name) => `Consignée par ${name}`,
    goToReply: 'Aller à cette réponse',
    replyNotFound: 'Cette réponse n’est plus ici.',
    empty: 'Personne n’a encore répondu.',
    closed: 'Cette discussion est close. Vous pouvez la lire, mais plus y répondre.',
    deleted: 'Cette discussion a été supprimée.',
    notFound: 'Cette discussion n’existe plus ou ne vous est pas accessible.',
    fold: 'Masquer la discussion',
    noId: 'Cette page ne dit pas quelle discussion afficher.',
  },
  reply: {
    label: 'Votre réponse',
    prompt: 'Écrire une réponse…',
    reply: 'Répondre',
    replyTo: (author) => `Répondre à ${author}`,
    replyingTo: (author) => `Vous répondez à ${author}`,
    forget: 'Répondre plutôt à toute la discussion',
    sent: 'Votre réponse est publiée.',
    heldForReview: 'Merci. Votre réponse apparaîtra une fois relue.',
    sending: 'Envoi…',
    waiting: 'Votre réponse attend. Elle partira toute seule dès que possible.',
    copy: 'Copier le texte',
    copied: 'Votre texte est dans le presse-papiers.',
    copyFailed: 'Votre navigateur interdit la copie à cette page. Sélectionnez le texte et copiez-le vous-même.',
    notAllowed: 'Vous pouvez lire ici, mais pas répondre. Demandez au responsable du groupe de vous y accueillir.',
    invitation: 'Connectez-vous pour répondre.',
  },
  acts: {
    more: 'Plus',
  },
  link: {
    gone: 'Le message auquel mène ce lien n’est plus sur cette page, ou vous n’y avez pas accès.',
    title: 'Le message auquel mène votre lien',
    back: 'Retour à tous les messages',
  },
};
