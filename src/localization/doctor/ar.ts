/** Arabic. */

import type {DoctorWords} from './en.js';
import {network} from './network/ar.js';
import {page} from './page/ar.js';
import {signIn} from './sign-in/ar.js';

export const ar: DoctorWords = {
  /** BCP 47 tag of these words. */
  language: 'ar',
  heading: 'لماذا لا يعمل؟',
  intro:
    'ينظر الفحص في هذه الصفحة وفي الشبكة من ورائها وفي تسجيل الدخول، ثم يقول ما الخلل وما الذي يصلحه. لا يغيّر شيئًا ولا يسجّل دخول أحد.',
  run: 'افحص هذه الصفحة',
  runAgain: 'افحص مرة أخرى',
  copy: 'انسخ التقرير',
  copied: 'نُسخ التقرير. ليس فيه كلمة مرور ولا رمز دخول ولا اسم.',
  notCopied: 'لم يسمح متصفحك بالنسخ. حدّد التقرير أدناه وانسخه بيدك.',
  report: 'التقرير',
  whatToDo: 'ما العمل',
  failedToLoad: 'تعذّر تحميل الفحص نفسه.',
  progress: (done: number, all: number) => `جارٍ الفحص: ${done} من ${all} …`,

  verdict: {
    well: 'كل ما أمكن فحصه سليم.',
    unknown: 'ما أمكن فحصه سليم، لكن لم يمكن فحص كل شيء.',
    note: (notes: number) =>
      notes === 1
        ? 'يُفترض أن يعمل؛ هناك أمر واحد يحسن أن تعرفه.'
        : `يُفترض أن يعمل؛ عدد الأمور التي يحسن أن تعرفها: ${notes}.`,
    broken: (problems: number, first: string) =>
      problems === 1 ? `هناك خلل واحد. ${first}` : `عدد مواضع الخلل: ${problems}. ابدأ بهذا: ${first}`,
  },

  states: {
    waiting: 'في الانتظار',
    running: 'جارٍ الفحص',
    well: 'سليم',
    note: 'للعلم',
    broken: 'فيه خلل',
    unknown: 'لم يُفحص',
  },

  groups: {
    page: 'هذه الصفحة',
    network: 'الشبكة',
    signIn: 'تسجيل الدخول',
  },

  checks: {
    browser: 'المتصفح',
    line: 'الاتصال بالإنترنت',
    copies: 'الإصدار والنسخ',
    elements: 'العناصر',
    connection: 'الأدوات وشبكتها',
    attributes: 'السمات',
    policy: 'سياسة أمان المحتوى',
    trustedTypes: 'الأنواع الموثوقة',
    storage: 'التخزين وملفات تعريف الارتباط',
    endpoint: 'عنوان الشبكة',
    reach: 'الوصول إلى الشبكة',
    answer: 'نوع الجواب',
    contract: 'إصدار العقد',
    features: 'المزايا',
    stream: 'التغييرات المباشرة',
    settings: 'إعدادات تسجيل الدخول',
    session: 'الجلسة',
    token: 'رمز الدخول',
    accepted: 'رمز الدخول لدى الشبكة',
    clock: 'الساعة',
    provider: 'مزوّد الهوية',
    redirect: 'صفحة العودة',
    popup: 'نافذة تسجيل الدخول',
  },

  ...page,
  ...network,
  ...signIn,

  unknown: {
    failed: (why: string) => `فشل هذا الفحص نفسه: ${why}`,
    tooLong: 'استغرق هذا وقتًا أطول من اللازم فتُرك.',
  },
};
