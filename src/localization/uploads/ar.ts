/** Arabic. */
import {plurals} from '../plural.js';
import type {UploadsWords} from './en.js';

const plural = plurals('ar');

export const ar: UploadsWords = {
  language: 'ar',
  attach: 'إرفاق',
  limit: (size) => `ملفات لا يزيد حجم كل منها على ${size}. يمكنك أيضًا سحبها أو لصقها هنا.`,
  tooLarge: (name, size, most) => `حجم «${name}» هو ${size}. أكبر ملف يمكن إرفاقه حجمه ${most}.`,
  empty: (name) => `الملف «${name}» فارغ.`,
  list: 'ما تُرفقه',
  waiting: 'ينتظر دوره',
  sending: (name) => `جارٍ رفع «${name}»`,
  offline: 'يُستأنف عندما يعود الاتصال',
  done: 'رُفع',
  arrived: (name) => `رُفع «${name}».`,
  failed: 'لم يصل.',
  lost: 'لم يُرفع كاملًا بعد.',
  chooseAgain: 'اختر الملف من جديد',
  goOn: (name) => `اختر «${name}» من جديد: يُستأنف الرفع من حيث توقف.`,
  otherFile: (name) => `هذا ملف آخر. اختر «${name}» من جديد.`,
  cancel: (name) => `إلغاء رفع «${name}»`,
  remove: (name) => `إزالة «${name}»`,
  removed: (name) => `أُزيل «${name}».`,
  shown: 'ماذا تُظهر الصورة؟',
  shownHint: 'لمن لا يستطيعون رؤيتها',
  holding: 'سيُرسل هذا عندما تصل جميع الملفات.',
  missing: (count) =>
    plural(count, {
      zero: 'جميع الملفات موجودة.',
      one: 'ملف واحد لم يصل بعد. حاول من جديد أو أزله، ثم أرسل.',
      two: 'ملفان لم يصلا بعد. حاول من جديد أو أزلهما، ثم أرسل.',
      few: '# ملفات لم تصل بعد. حاول من جديد أو أزلها، ثم أرسل.',
      many: '# ملفًا لم تصل بعد. حاول من جديد أو أزلها، ثم أرسل.',
      other: '# ملف لم تصل بعد. حاول من جديد أو أزلها، ثم أرسل.',
    }),
};
