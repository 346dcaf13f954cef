/** Arabic. */
import {plurals} from '../plural.js';
import type {FacetsWords} from './en.js';

const plural = plurals('ar');

export const ar: FacetsWords = {
  language: 'ar',
  praise: 'تقدير',
  announcement: 'إعلان',
  until: (date) => `حتى ${date}`,
  ended: (date) => `انتهى في ${date}`,
  confirm: 'قرأتُ هذا',
  please: 'يُرجى تأكيد أنك قرأت هذا.',
  pleaseBy: (date) => `يُرجى تأكيد أنك قرأت هذا قبل ${date}.`,
  overdue: (date) => `يُرجى تأكيد أنك قرأت هذا. كان آخر موعد ${date}.`,
  confirmed: 'لقد أكدت أنك قرأت هذا.',
  tally: (confirmed, asked) =>
    confirmed === asked
      ? plural(asked, {
          zero: 'لا أحد مطلوب منه التأكيد.',
          one: 'أكد الشخص الوحيد المعني.',
          two: 'أكد الشخصان كلاهما.',
          few: 'أكد جميع الأشخاص وعددهم #.',
          many: 'أكد جميع الأشخاص وعددهم #.',
          other: 'أكد جميع الأشخاص وعددهم #.',
        })
      : plural(confirmed, {
          zero: `لم يؤكد أحد بعد من أصل ${asked}.`,
          one: `أكد شخص واحد من أصل ${asked}.`,
          two: `أكد شخصان من أصل ${asked}.`,
          few: `أكد # أشخاص من أصل ${asked}.`,
          many: `أكد # شخصًا من أصل ${asked}.`,
          other: `أكد # شخص من أصل ${asked}.`,
        }),
  whoHasNot: 'من لم يؤكد بعد؟',
  missing: 'لم يؤكدوا بعد',
  allConfirmed: 'لقد أكد الجميع الآن.',
  more: (count) =>
    plural(count, {
      zero: 'ولا أحد غيرهم',
      one: 'وشخص آخر',
      two: 'وشخصان آخران',
      few: 'و# أشخاص آخرين',
      many: 'و# شخصًا آخر',
      other: 'و# شخص آخر',
    }),
  failed: 'لم يصل تأكيدك.',
  offline: 'لم يصل تأكيدك: أنت غير متصل. أكّد من جديد عندما يعود الاتصال.',
};
