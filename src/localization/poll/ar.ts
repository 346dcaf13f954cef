/** Arabic. */
import {plurals} from '../plural.js';
import type {PollWords} from './en.js';

const plural = plurals('ar');
const votes = (count: number) =>
  plural(count, {
    zero: 'لا أصوات',
    one: 'صوت واحد',
    two: 'صوتان',
    few: '# أصوات',
    many: '# صوتًا',
    other: '# صوت',
  });

export const ar: PollWords = {
  language: 'ar',
  legend: (asked) => `استطلاع: ${asked}`,
  several: 'يمكنك اختيار أكثر من خيار.',
  vote: 'تصويت',
  change: 'تغيير صوتي',
  withdraw: 'سحب صوتي',
  yours: 'اختيارك',
  votes,
  result: (count, share) => `${share}، ${votes(count)}`,
  voters: (count) =>
    plural(count, {
      zero: 'لم يصوّت أحد بعد.',
      one: 'صوّت شخص واحد.',
      two: 'صوّت شخصان.',
      few: 'صوّت # أشخاص.',
      many: 'صوّت # شخصًا.',
      other: 'صوّت # شخص.',
    }),
  hidden: 'سترى النتيجة بعد أن تصوّت.',
  hiddenLonger: 'لا تُعرض النتيجة بعد.',
  ends: (span) => `ينتهي ${span}.`,
  endsOn: (date) => `ينتهي في ${date}.`,
  endsNow: 'ينتهي في أي لحظة.',
  closed: 'انتهى هذا الاستطلاع.',
  forbidden: 'لا يمكنك التصويت في هذا الاستطلاع.',
  none: 'اختر خيارًا واحدًا على الأقل أولًا.',
  counted: 'احتُسب صوتك.',
  withdrawn: 'سُحب صوتك.',
  failed: 'لم يصل صوتك.',
  offline: 'لم يصل صوتك: أنت غير متصل. صوّت من جديد عندما يعود الاتصال.',
};
