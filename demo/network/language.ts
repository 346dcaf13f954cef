/** The languages of the network's own messages, and which of them a request wants. */

export const languages = ['en', 'de', 'fr', 'ar'] as const;
export type Language = (typeof languages)[number];

/** The best of ours for an Accept-Language header; English if none fits. */
export function languageOf(acceptLanguage: string | null): Language {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return {language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality)};
    })
    // Sorting is stable: of equally good wishes the first one counts.
    .sort((a, b) => b.quality - a.quality);
  for (const {language, quality} of wishes) {
    const ours = languages.find((known) => known === language);
    if (ours && quality > 0) return ours;
  }
  return 'en';
}
