/** Arabic. */
import type {KeptWords} from './en.js';

export const ar: KeptWords = {
  language: 'ar',
  label: 'لم يُرسل بعد',
  state: {
    waiting: 'في الانتظار، وسيُرسل تلقائيًا حالما يمكن ذلك.',
    signedOut: 'في الانتظار إلى أن تسجّل الدخول مجددًا.',
    sending: 'جارٍ الإرسال …',
    left: 'بدأتَ كتابة هذا سابقًا.',
    returned: 'لم يُرسل هذا النص.',
  },
  uncertain: 'ربما وصل رغم ذلك: تحقق قبل أن ترسله مرة أخرى.',
  edit: 'متابعة الكتابة',
  copy: 'نسخ',
  copied: 'تم النسخ.',
  notCopied: 'النسخ غير ممكن هنا. «متابعة الكتابة» تضع النص في المربع.',
  discard: 'تجاهل',
  discardQuestion: 'هل تريد تجاهل هذا النص نهائيًا؟',
  discardNow: 'تجاهله نهائيًا',
  keep: 'الاحتفاظ به',
  discarded: 'تم تجاهله.',
  busy: 'يجري إرساله الآن.',
};
