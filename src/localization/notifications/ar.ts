/** Arabic. The verb comes first, and so is the same for one and for several. */
import {plurals} from '../plural.js';
import type {NotificationWords} from './en.js';

const count = plurals('ar');

export const ar: NotificationWords = {
  language: 'ar',
  heading: 'الإشعارات',
  named: (number, isMore) =>
    isMore
      ? count(number, {other: 'الإشعارات، أكثر من # جديد'})
      : count(number, {
          zero: 'الإشعارات، لا جديد',
          one: 'الإشعارات، إشعار جديد واحد',
          two: 'الإشعارات، إشعاران جديدان',
          few: 'الإشعارات، # إشعارات جديدة',
          many: 'الإشعارات، # إشعارًا جديدًا',
          other: 'الإشعارات، # إشعار جديد',
        }),
  isNew: 'جديد',
  showNew: (number) =>
    count(number, {
      one: 'عرض إشعار جديد',
      two: 'عرض إشعارين جديدين',
      few: 'عرض # إشعارات جديدة',
      many: 'عرض # إشعارًا جديدًا',
      other: 'عرض # إشعار جديد',
    }),
  arrived: (number) =>
    count(number, {
      one: 'وصل إشعار آخر',
      two: 'وصل إشعاران آخران',
      few: 'وصلت # إشعارات أخرى',
      many: 'وصل # إشعارًا آخر',
      other: 'وصل # إشعار آخر',
    }),
  close: 'إغلاق',

  others: (number) =>
    count(number, {
      one: 'شخص آخر',
      two: 'شخصان آخران',
      few: '# أشخاص آخرين',
      many: '# شخصًا آخر',
      other: '# شخص آخر',
    }),
  somebody: 'أحدهم',

  mentioned: (who) => `أشار ${who} إليك.`,
  repliedToPost: (who) => `رد ${who} على منشورك.`,
  repliedToYou: (who) => `رد ${who} عليك.`,
  repliedElsewhere: (who) => `رد ${who} في نقاش تتابعه.`,
  asked: (who) => `ينتظر ${who} إجابتك.`,
  yourAnswerChosen: (who) => `اختار ${who} ردك أفضلَ إجابة.`,
  answerChosen: (who) => `اختار ${who} أفضل إجابة.`,
  yourReplyDecided: (who) => `سجّل ${who} ردك قرارًا.`,
  decided: (who) => `سجّل ${who} قرارًا.`,
  praised: (who) => `أثنى ${who} عليك.`,
  announced: (who) => `نشر ${who} إعلانًا.`,
  assigned: (who) => `أسند ${who} إليك مهمة.`,
  done: (who) => `أنجز ${who} ما اتُّفق عليه.`,
  due: () => 'حان موعد إحدى مهامك.',
  reactedToPost: (who) => `تفاعل ${who} مع منشورك.`,
  reactedToReply: (who) => `تفاعل ${who} مع ردك.`,
  yourPollEnded: () => 'انتهى استطلاعك.',
  pollEnded: () => 'انتهى استطلاع شاركت فيه.',
  followed: (who) => `بدأ ${who} بمتابعتك.`,

  empty: 'لا شيء بعد.',
  emptyHint: 'عندما يرد عليك أحد أو يشير إليك أو يسألك، يظهر ذلك هنا، وكذلك ما آل إليه الأمر.',
  signedOut: 'سجّل الدخول لترى ما يخصك.',
};
