/**
 * The page between a frame of another site and the sign-in window. Browsers keep the storage of such a frame apart, so the
 * window that the provider comes back to could not tell it anything; this page is opened by the frame, is on its origin,
 * and hands the answer on by message. `relay-uri` of `<foyer-network>` names it.
 *
 * It leads only to the origins in its own `<meta name="foyer-authorities">`: the page's owner writes that, an address
 * can't. They must be `https:`. What was asked for comes from the window that opened it, and only if that is of this origin.
 */
import {runPopupRelay} from '@azure/msal-browser/popup-relay';
import {relayWords} from '../localization/relay.js';

const {language, direction, ...words} = relayWords(navigator.languages);

const styles = new CSSStyleSheet();
styles.replaceSync(`
  body {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 20px;
    min-block-size: 100dvb;
    box-sizing: border-box;
    margin: 0;
    padding: 24px;
    font: 1rem / 1.5 system-ui, sans-serif;
    text-align: center;
  }
  p {
    max-inline-size: 36ch;
    margin: 0;
    text-wrap: balance;
  }
  button {
    min-block-size: 44px;
    padding: 8px 28px;
    border: 0;
    border-radius: 8px;
    color: light-dark(#fff, #10141c);
    background: light-dark(#1f5fbf, #8fb8ff);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 3px solid light-dark(#10141c, #fff);
    outline-offset: 3px;
  }
`);

/** What the owner of the page has written into it. */
function authorities(): string[] {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=foyer-authorities]');
  return meta?.content.split(/\s+/).filter(Boolean) ?? [];
}

const text = document.createElement('p');
const button = document.createElement('button');

/** Says one thing, and offers the button only where there is something to go on with. */
function say(sentence: string): void {
  text.textContent = sentence;
  text.setAttribute('role', 'status');
  button.remove();
}

// As in auth-redirect.ts: this window must not be seen to be gone before its answer is heard.
const close = window.close.bind(window);
window.close = () => void setTimeout(close, 500);

/** Opens the sign-in window; the press is what allows it to. */
function goOn(): void {
  try {
    say(words.waiting);
    runPopupRelay({protocolVersion: 2, allowedAuthorityOrigins: authorities()});
  } catch (error) {
    say(words.astray);
    // Names the reason, such as an origin that is not in the list; there is no token yet that it could hold.
    console.warn('Foyer, auth-relay:', error);
  }
}

document.documentElement.lang = language;
document.documentElement.dir = direction;
document.title = words.title;
document.adoptedStyleSheets = [styles];
button.type = 'button';
button.textContent = words.continue;
button.addEventListener('click', goOn);
document.body.append(text);
if (window.opener) {
  text.textContent = words.explain;
  document.body.append(button);
  button.focus();
} else say(words.astray);
