/** Arabic. */
import {plurals} from '../plural.js';
import type {ReportWords} from './en.js';

const plural = plurals('ar');

export const ar: ReportWords = {
  language: 'ar',
  summary: (count) =>
    plural(count, {
      one: 'رسالة واحدة مبلَّغ عنها',
      two: 'رسالتان مبلَّغ عنهما',
      few: '# رسائل مبلَّغ عنها',
      many: '# رسالة مبلَّغًا عنها',
      other: '# رسالة مبلَّغ عنها',
    }),
  none: 'لم تعد هناك بلاغات.',
  hint: 'لا يرى هذا إلا المشرفون على هذا المكان. ولا يُخبَر أحد بمن أبلغ عن رسالة.',
  reporters: (count) =>
    plural(count, {
      one: 'أبلغ عنها شخص واحد',
      two: 'أبلغ عنها شخصان',
      few: 'أبلغ عنها # أشخاص',
      many: 'أبلغ عنها # شخصًا',
      other: 'أبلغ عنها # شخص',
    }),
  held: 'لا يراها أحد قبل أن ينشرها أحدكم.',
  release: 'نشرها',
  releaseNamed: (name) => `نشرها: رسالة ${name}`,
  released: 'نُشرت الرسالة.',
  times: (reason, count) => `${reason} (${count})`,
  inThread: (title) => `في «${title}»`,
  keep: 'إبقاؤها',
  keepNamed: (name) => `إبقاؤها: رسالة ${name}`,
  deleteNamed: (name) => `حذف رسالة ${name}`,
  kept: 'تبقى الرسالة، وأُغلق البلاغ.',
  deleted: 'حُذفت الرسالة.',
  more: (count) =>
    plural(count, {
      one: 'تليها رسالة أخرى بعد معالجة هذه.',
      two: 'تليها رسالتان أخريان بعد معالجة هذه.',
      few: 'تليها # رسائل أخرى بعد معالجة هذه.',
      many: 'تليها # رسالة أخرى بعد معالجة هذه.',
      other: 'تليها # رسالة أخرى بعد معالجة هذه.',
    }),
  unread: 'تعذّر تحميل البلاغات',
  unknown: 'تعذّرت معرفة ما إذا كان قد أُبلغ عن شيء هنا.',
};
