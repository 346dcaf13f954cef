/** Arabic. */
import {plurals} from '../plural.js';
import type {KindWords} from './en.js';

const plural = plurals('ar');

export const ar: KindWords = {
  language: 'ar',
  poll: {
    options: 'الخيارات',
    option: (number) => `الخيار ${number}`,
    add: 'إضافة خيار',
    remove: (option) => `إزالة ${option}`,
    several: 'يُسمح بأكثر من اختيار',
    closesAt: 'مفتوح حتى',
    fewOptions: 'اكتب خيارين على الأقل.',
    equalOptions: 'هناك خياران متطابقان.',
  },
  praise: {
    people: 'لمن الإشادة؟',
    badge: 'الشارة',
    noBadge: 'بلا شارة',
    nobody: 'اختر من تريد الإشادة به.',
  },
  asked: {
    people: 'من تريد أن يجيب؟ (اختياري)',
  },
  announcement: {
    expiresAt: 'يظهر حتى',
    confirm: 'اطلب من الجميع تأكيد قراءته',
    confirmBy: 'التأكيد قبل',
    dueAfterEnd: 'لا يمكن تأكيد ما لم يعد ظاهرًا: اختر يومًا أقرب.',
  },
  optional: 'اختياري',
  pastTime: 'هذا الوقت قد مضى. اختر وقتًا لاحقًا.',
  findPeople: 'اكتب اسمًا',
  found: (count) =>
    plural(count, {
      zero: 'لم يُعثر على أحد',
      one: 'عُثر على شخص واحد',
      two: 'عُثر على شخصين',
      few: 'عُثر على # أشخاص',
      many: 'عُثر على # شخصًا',
      other: 'عُثر على # شخص',
    }),
  remove: (name) => `إزالة ${name}`,
  chosen: (name) => `أُضيف ${name}`,
  removed: (name) => `أُزيل ${name}`,
};
