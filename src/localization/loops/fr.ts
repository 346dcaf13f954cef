/** French. */
import {plurals} from '../plural.js';
import type {LoopsWords} from './en.js';

const count = plurals('fr');

export const fr: LoopsWords = {
  language: 'fr',
  heading: 'Encore en suspens',
  headingMine: 'En suspens pour moi',
  open: (number, isMore) => (isMore ? `au moins ${number} en suspens` : `${number} en suspens`),
  overdueCount: (number) => `${number} en retard`,

  actions: 'Convenu, pas encore fait',
  actionsMine: 'À faire par moi',
  questions: 'Questions sans réponse',
  questionsMine: 'Questions qui me sont posées',

  overdue: (days) => count(days, {one: '# jour de retard', other: '# jours de retard'}),
  dueToday: 'Pour aujourd’hui',
  dueTomorrow: 'Pour demain',
  due: (date) => `Pour le ${date}`,
  noDay: 'Sans date',
  unassigned: 'Encore personne',
  you: 'Vous',
  assignedTo: (name) => `À faire par : ${name}`,
  agreedIn: 'Convenu dans',
  askedBy: (name) => `Question de ${name}`,

  done: 'Fait',
  undo: 'Annuler',
  undoNamed: (task) => `Annuler : ${task}`,
  settled: 'N’est plus en suspens',
  saidDone: (task) => `Fait : ${task}`,
  saidOpen: (task) => `De nouveau à faire : ${task}`,
  notSaved: 'Cela n’a pas été enregistré ; rien n’a changé.',

  empty: 'Rien n’est en suspens.',
  emptyHint:
    'Ce qui est convenu dans une discussion et pas encore fait apparaît ici, tout comme les questions qui attendent une réponse.',
  emptyMine: 'Rien ne vous attend.',
  emptyMineHint: 'Ce qu’on vous demande dans une discussion apparaît ici, jusqu’à ce que ce soit fait.',
  noActions: 'Tout ce qui a été convenu est fait.',
  noQuestions: 'Toutes les questions ont une réponse.',

  showAll: (number, isMore) => (isMore ? 'Afficher plus' : `Tout afficher (${number})`),
  shownOf: (shown, all) => `Les ${shown} premiers sur ${all}.`,
  signedOut: 'Connectez-vous pour voir ce qui est en suspens.',
};
