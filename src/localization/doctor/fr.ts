/** French. */

import type {DoctorWords} from './en.js';
import {network} from './network/fr.js';
import {page} from './page/fr.js';
import {signIn} from './sign-in/fr.js';

export const fr: DoctorWords = {
  /** BCP 47 tag of these words. */
  language: 'fr',
  heading: 'Pourquoi cela ne marche-t-il pas ?',
  intro:
    'L’examen regarde cette page, le réseau derrière elle et la connexion, puis dit ce qui ne va pas et comment y remédier. Il ne change rien et ne connecte personne.',
  run: 'Examiner cette page',
  runAgain: 'Examiner de nouveau',
  copy: 'Copier le rapport',
  copied: 'Le rapport est copié. Il ne contient ni mot de passe, ni jeton, ni nom.',
  notCopied: 'Votre navigateur a refusé de le copier. Sélectionnez le rapport ci-dessous et copiez-le à la main.',
  report: 'Rapport',
  whatToDo: 'Que faire',
  failedToLoad: 'L’examen lui-même n’a pas pu être chargé.',
  progress: (done: number, all: number) => `Examen : ${done} sur ${all} …`,

  verdict: {
    well: 'Tout ce qui a pu être examiné va bien.',
    unknown: 'Ce qui a pu être examiné va bien, mais tout n’a pas pu l’être.',
    note: (notes: number) =>
      notes === 1
        ? 'Cela devrait marcher ; un point est bon à savoir.'
        : `Cela devrait marcher ; ${notes} points sont bons à savoir.`,
    broken: (problems: number, first: string) =>
      problems === 1
        ? `Un point ne va pas. ${first}`
        : `${problems} points ne vont pas. Commencez par celui-ci : ${first}`,
  },

  states: {
    waiting: 'En attente',
    running: 'En cours',
    well: 'Bien',
    note: 'Bon à savoir',
    broken: 'Ne va pas',
    unknown: 'Non vérifié',
  },

  groups: {
    page: 'Cette page',
    network: 'Le réseau',
    signIn: 'La connexion',
  },

  checks: {
    browser: 'Navigateur',
    line: 'Connexion à Internet',
    copies: 'Version et copies',
    elements: 'Éléments',
    connection: 'Les widgets et leur réseau',
    attributes: 'Attributs',
    policy: 'Content-Security-Policy',
    trustedTypes: 'Trusted Types',
    storage: 'Stockage et cookies',
    endpoint: 'Adresse du réseau',
    reach: 'Liaison avec le réseau',
    answer: 'Nature de la réponse',
    contract: 'Version du contrat',
    features: 'Fonctions',
    stream: 'Changements en direct',
    settings: 'Réglages de la connexion',
    session: 'Session',
    token: 'Le jeton',
    accepted: 'Le jeton auprès du réseau',
    clock: 'Horloge',
    provider: 'Fournisseur d’identité',
    redirect: 'Page de retour',
    popup: 'Fenêtre de connexion',
  },

  ...page,
  ...network,
  ...signIn,

  unknown: {
    failed: (why: string) => `Cette vérification a elle-même échoué : ${why}`,
    tooLong: 'Cela a pris trop de temps et a été abandonné.',
  },
};
