/**
 * Runs before the first paint, in the head of every page: puts the remembered theme and language on <html>, so that
 * nobody sees a white flash or a page that turns around. Plain JavaScript because it must not wait for a module.
 */
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem('foyer-demo-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    const language = root.hasAttribute('data-speaks') && localStorage.getItem('foyer-demo-language');
    if (!language || !root.dataset.speaks.split(' ').includes(language)) return;
    root.lang = language;
    root.dir = language === 'ar' ? 'rtl' : 'ltr';
    root.toggleAttribute('data-turning', language !== 'en');
  } catch {
    // Storage is switched off: the page starts in English, in the theme of the system.
  }
})();
