/** German. */
import {plurals} from '../plural.js';
import type {LoopsWords} from './en.js';

const count = plurals('de');

export const de: LoopsWords = {
  language: 'de',
  heading: 'Noch offen',
  headingMine: 'Für mich offen',
  open: (number, isMore) => (isMore ? `mindestens ${number} offen` : `${number} offen`),
  overdueCount: (number) => `${number} überfällig`,

  actions: 'Vereinbart, noch nicht erledigt',
  actionsMine: 'Meine Aufgaben',
  questions: 'Fragen ohne Antwort',
  questionsMine: 'Fragen an mich',

  overdue: (days) => count(days, {one: 'Seit # Tag überfällig', other: 'Seit # Tagen überfällig'}),
  dueToday: 'Heute fällig',
  dueTomorrow: 'Morgen fällig',
  due: (date) => `Fällig am ${date}`,
  noDay: 'Ohne Termin',
  unassigned: 'Noch niemand',
  you: 'Sie',
  assignedTo: (name) => `Zu erledigen von: ${name}`,
  agreedIn: 'Vereinbart in',
  askedBy: (name) => `Gefragt von ${name}`,

  done: 'Erledigt',
  undo: 'Rückgängig',
  undoNamed: (task) => `Rückgängig: ${task}`,
  settled: 'Nicht mehr offen',
  saidDone: (task) => `Erledigt: ${task}`,
  saidOpen: (task) => `Wieder offen: ${task}`,
  notSaved: 'Das wurde nicht gespeichert; es ist noch wie zuvor.',

  empty: 'Nichts ist offen.',
  emptyHint:
    'Was in einer Diskussion vereinbart und noch nicht erledigt ist, erscheint hier, ebenso Fragen, die auf eine Antwort warten.',
  emptyMine: 'Nichts wartet auf Sie.',
  emptyMineHint: 'Worum Sie in einer Diskussion gebeten werden, erscheint hier, bis es erledigt ist.',
  noActions: 'Alles Vereinbarte ist erledigt.',
  noQuestions: 'Jede Frage hat eine Antwort.',

  showAll: (number, isMore) => (isMore ? 'Mehr zeigen' : `Alle ${number} zeigen`),
  shownOf: (shown, all) => `Die ersten ${shown} von ${all}.`,
  signedOut: 'Melden Sie sich an, um zu sehen, was offen ist.',
};
