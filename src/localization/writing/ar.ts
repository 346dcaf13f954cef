/** العربية. */
import type {WritingWords} from './translation.js';

export const ar: WritingWords = {
  language: 'ar',
  label: 'التنسيق',
  tools: {
    bold: 'غامق',
    italic: 'مائل',
    link: 'رابط',
    bullets: 'قائمة نقطية',
    numbers: 'قائمة مرقّمة',
    quote: 'اقتباس',
    code: 'شيفرة',
  },
  keys: {control: 'Ctrl', shift: 'Shift'},
  preview: {
    show: 'معاينة',
    label: 'ما سيراه القراء',
    pending: 'يجري إعداد المعاينة…',
    blank: 'لا شيء لعرضه بعد: اكتب بضع كلمات أولًا.',
    failed: 'لا تتوفر معاينة الآن، ويمكنك الإرسال رغم ذلك.',
    truncated: 'لا يُعرض الباقي هنا.',
  },
};
