/** How a page looks around one of its frames: what the widgets would inherit if they stood there themselves. */
import type {Look} from '../embed/messages.js';
import {readToken, tokenKinds} from '../embed/tokens.js';

export function lookAround(frame: HTMLElement): Look {
  const style = getComputedStyle(frame);
  const tokens: Record<string, string> = {font: style.fontFamily};
  for (const name of Object.keys(tokenKinds)) {
    const value = readToken(name, style.getPropertyValue(`--foyer-${name}`).trim());
    if (value) tokens[name] = value;
  }
  return {
    lang: frame.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '',
    dir: style.direction,
    theme: isDark(style.colorScheme) ? 'dark' : 'light',
    tokens,
  };
}

/** What the page makes of its `color-scheme` for this reader. Without one, pages are light. */
function isDark(scheme: string): boolean {
  if (!scheme.includes('dark')) return false;
  return !scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}
