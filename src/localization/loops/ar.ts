/** Arabic. */
import {plurals} from '../plural.js';
import type {LoopsWords} from './en.js';

const count = plurals('ar');

export const ar: LoopsWords = {
  language: 'ar',
  heading: 'ما زال مفتوحًا',
  headingMine: 'ما ينتظرني',
  open: (number, isMore) => (isMore ? `${number} على الأقل لم تُنجز` : `لم يُنجز بعد: ${number}`),
  overdueCount: (number) => `متأخر: ${number}`,

  actions: 'اتُّفق عليه ولم يُنجز بعد',
  actionsMine: 'مهامي',
  questions: 'أسئلة بلا إجابة',
  questionsMine: 'أسئلة موجّهة إليّ',

  overdue: (days) =>
    count(days, {
      one: 'متأخر يومًا واحدًا',
      two: 'متأخر يومين',
      few: 'متأخر # أيام',
      many: 'متأخر # يومًا',
      other: 'متأخر # يوم',
    }),
  dueToday: 'موعده اليوم',
  dueTomorrow: 'موعده غدًا',
  due: (date) => `موعده ${date}`,
  noDay: 'بلا موعد',
  unassigned: 'لا أحد بعد',
  you: 'أنت',
  assignedTo: (name) => `على عاتق: ${name}`,
  agreedIn: 'اتُّفق عليه في',
  askedBy: (name) => `سؤال من ${name}`,

  done: 'أُنجز',
  undo: 'تراجع',
  undoNamed: (task) => `تراجع: ${task}`,
  settled: 'لم يعد مفتوحًا',
  saidDone: (task) => `أُنجز: ${task}`,
  saidOpen: (task) => `فُتح من جديد: ${task}`,
  notSaved: 'لم يُحفظ هذا، وبقي كل شيء كما كان.',

  empty: 'لا شيء مفتوح.',
  emptyHint: 'يظهر هنا ما اتُّفق عليه في نقاش ولم يُنجز بعد، وكذلك الأسئلة التي تنتظر إجابة.',
  emptyMine: 'لا شيء ينتظرك.',
  emptyMineHint: 'يظهر هنا ما يُطلب منك في نقاش، إلى أن يُنجز.',
  noActions: 'أُنجز كل ما اتُّفق عليه.',
  noQuestions: 'لكل سؤال إجابة.',

  showAll: (number, isMore) => (isMore ? 'عرض المزيد' : `عرض الكل (${number})`),
  shownOf: (shown, all) => `أول ${shown} من ${all}.`,
  signedOut: 'سجّل الدخول لترى ما زال مفتوحًا.',
};
