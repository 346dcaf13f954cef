/** Language, direction, light or dark, and tokens: put on the frame's root, from where widgets inherit them. */
import type {Look} from './messages.js';
import {readToken, tokenKinds} from './tokens.js';

const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/**
 * What was asked for by the address, over what the page around says. Neither is trusted: what is no language, no
 * direction, no theme and no token is passed over.
 */
export function applyLook(asked: Look, around: Look = {}): void {
  const {documentElement: root} = document;
  const lang = [asked.lang, around.lang].find((value) => /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(value ?? ''));
  if (lang) root.lang = lang;
  // A page in Arabic is written from right to left even if nobody says so.
  const usual = lang && (rightToLeft.test(lang) ? 'rtl' : 'ltr');
  const given = [asked.dir, asked.lang ? undefined : around.dir].find((value) => value === 'rtl' || value === 'ltr');
  root.dir = given ?? usual ?? root.dir;

  const themes: Readonly<Record<string, string>> = {light: 'light', dark: 'dark', system: 'light dark'};
  const theme = [asked.theme, around.theme].find((value) => value && Object.hasOwn(themes, value));
  root.style.colorScheme = theme ? themes[theme]! : '';

  const tokens = {...around.tokens, ...asked.tokens};
  for (const name of Object.keys(tokenKinds)) {
    const value = readToken(name, tokens[name]);
    // What the page around does not say any more goes too.
    if (value !== null) root.style.setProperty(`--foyer-${name}`, value);
    else root.style.removeProperty(`--foyer-${name}`);
  }
}
