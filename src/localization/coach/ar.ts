/** Arabic. */
import {plurals} from '../plural.js';
import type {CoachWords} from './en.js';

const plural = plurals('ar');

export const ar: CoachWords = {
  language: 'ar',
  templates: 'ابدأ بـ',
  ask: {name: 'طلب مساعدة', text: 'ما أريد الوصول إليه: \n\nما جرّبته: \n\nما أحتاجه: '},
  share: {name: 'مشاركة نتيجة', text: 'ما الذي فعلناه: \n\nما الذي نتج عنه: \n\nما الذي يفيد الآخرين: '},
  thank: {name: 'شكر أحدهم', text: 'شكرًا على …\n\nساعدنا ذلك لأن …'},
  similar: 'ربما أُجيب عن هذا من قبل:',
  solved: 'محلول',
  replies: (count) =>
    plural(count, {
      zero: 'لا ردود',
      one: 'رد واحد',
      two: 'ردّان',
      few: '# ردود',
      many: '# ردًّا',
      other: '# رد',
    }),
  first: 'أول منشور لك هنا؟ تكفي بضع جمل بسيطة. يمكنك تعديله لاحقًا، ولا أحد ينتظر منه الكمال.',
  many: (people) => `سيصل هذا إلى ${people}. هل تكون مجموعة ما أقرب إلى من يحتاجونه؟`,
  named: (names) => `تذكر ${names} في مجموعة خاصة. اكتب كما لو كانوا يقرؤون معك.`,
};
