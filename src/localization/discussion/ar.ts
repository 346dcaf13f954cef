/** العربية. */
import {plurals} from '../plural.js';
import type {DiscussionWords} from './translation.js';

const plural = plurals('ar');
const newReplies = (count: number) =>
  plural(count, {
    one: 'رد جديد',
    two: 'ردّان جديدان',
    few: '# ردود جديدة',
    many: '# ردًا جديدًا',
    other: '# رد جديد',
  });
const earlierReplies = (count: number) =>
  plural(count, {
    one: 'رد سابق',
    two: 'ردّان سابقان',
    few: '# ردود سابقة',
    many: '# ردًا سابقًا',
    other: '# رد سابق',
  });

export const ar: DiscussionWords = {
  language: 'ar',
  thread: {
    heading: 'النقاش',
    replies: 'الردود',
    earlier: 'عرض الردود السابقة',
    loadingEarlier: 'جارٍ تحميل الردود السابقة…',
    earlierShown: (count) => `${earlierReplies(count)} في الأعلى.`,
    newSince: 'جديد منذ زيارتك الأخيرة',
    isNew: 'جديد',
    waiting: (count) => `عرض ${newReplies(count)}`,
    arrived: (count) => `وصل ${newReplies(count)}.`,
    participants: (count) =>
      plural(count, {
        zero: 'لم يشارك أحد',
        one: 'شارك شخص واحد',
        two: 'شارك شخصان',
        few: 'شارك # أشخاص',
        many: 'شارك # شخصًا',
        other: 'شارك # شخص',
      }),
    label: (author, to) => (to ? `رد من ${author} على ${to}` : `رد من ${author}`),
    inReplyTo: (author) => `ردًا على ${author}`,
    bestAnswer: 'أفضل إجابة',
    decision: 'القرار',
    recordedBy: (name) => `سجّله ${name}`,
    goToReply: 'الانتقال إلى هذا الرد',
    replyNotFound: 'لم يعد هذا الرد موجودًا هنا.',
    empty: 'لم يردّ أحد بعد.',
    closed: 'هذا النقاش مغلق. يمكنك قراءته، لكن لم يعد الرد متاحًا.',
    deleted: 'حُذف هذا النقاش.',
    notFound: 'لم يعد هذا النقاش موجودًا، أو لا يمكنك الوصول إليه.',
    fold: 'إخفاء النقاش',
    noId: 'لا تحدّد هذه الصفحة النقاش المطلوب عرضه.',
  },
  reply: {
    label: 'ردّك',
    prompt: 'اكتب ردًا…',
    reply: 'رد',
    replyTo: (author) => `رد على ${author}`,
    replyingTo: (author) => `أنت ترد على ${author}`,
    forget: 'الرد على النقاش كله بدلًا من ذلك',
    sent: 'نُشر ردّك.',
    heldForReview: 'شكرًا لك. سيظهر ردّك بعد أن يطّلع عليه أحد المشرفين.',
    sending: 'جارٍ الإرسال…',
    waiting: 'ردّك في الانتظار، وسيُرسل تلقائيًا حالما يمكن ذلك.',
    copy: 'نسخ النص',
    copied: 'نصّك في الحافظة الآن.',
    copyFailed: 'لا يسمح متصفحك لهذه الصفحة بالنسخ. حدّد النص وانسخه بنفسك.',
    notAllowed: 'يمكنك القراءة هنا، لكن ليس الرد. اطلب من مسؤول المجموعة أن يضمّك إليها.',
    invitation: 'سجّل الدخول للرد.',
  },
  acts: {
    more: 'المزيد',
  },
  link: {
    gone: 'الرسالة التي يؤدي إليها هذا الرابط لم تعد في هذه الصفحة، أو ليس لديك حق الوصول إليها.',
    title: 'المنشور الذي يؤدي إليه رابطك',
    back: 'العودة إلى كل المنشورات',
  },
};
