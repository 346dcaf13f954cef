/** Arabic. */
import type {AttachmentsWords} from './en.js';

export const ar: AttachmentsWords = {
  language: 'ar',
  enlarge: (shown) => `تكبير: ${shown}`,
  undescribed: (name) => `الصورة «${name}» بلا وصف`,
  pictures: 'الصور',
  files: 'الملفات',
  previous: 'الصورة السابقة',
  next: 'الصورة التالية',
  position: (number, count) => `${number} من ${count}`,
  original: 'فتح الأصل',
  play: 'تشغيل',
  unplayable: 'لا يمكن تشغيل هذا الفيديو هنا. احفظه لمشاهدته.',
  saveFilm: 'حفظ الفيديو',
  gone: 'لم يعد هذا الملف موجودًا.',
  failed: 'لم يصل هذا الملف. حاول مرة أخرى.',
};
