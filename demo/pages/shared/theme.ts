/**
 * The theme switch of a demo page. The page follows the system until somebody presses it; the choice is remembered, and
 * `public/early.js` puts it back before the first paint. Foyer's widgets follow by themselves: they read `color-scheme`.
 */

const key = 'foyer-demo-theme';
const system = matchMedia('(prefers-color-scheme: dark)');

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen === undefined ? system.matches : chosen === 'dark';
}

/** Makes the button switch between light and dark; it says which of both is on by `aria-pressed`. */
export function themeSwitch(button: HTMLElement): void {
  const tell = () => button.setAttribute('aria-pressed', String(isDark()));
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    document.documentElement.dataset.theme = theme;
    remember(key, theme);
    tell();
  });
  system.addEventListener('change', tell);
  tell();
}

/** Keeps a choice in this browser. Where storage is switched off, it holds until the page is left. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Nothing to do about it, and nothing is lost but the choice.
  }
}
