/** What a frame shows in the place of a widget when it must not, or cannot, show one. */
import {hint} from '../../lib/hint.js';
import {localizeRefusal} from './words.js';
import type {Refusal} from './refusal.js';

/** Words for people who came to read; below them the reason, for whoever set the frame up. */
export function showRefusal(refusal: Refusal, stage: HTMLElement): void {
  hint(refusal.message);
  const {title, advice} = localizeRefusal(document.documentElement.lang);
  const box = document.createElement('div');
  box.className = 'refusal';
  box.setAttribute('role', 'alert');
  const heading = document.createElement('h1');
  heading.textContent = title;
  const words = document.createElement('p');
  words.textContent = advice;
  const reason = document.createElement('code');
  reason.lang = 'en';
  reason.dir = 'ltr';
  reason.textContent = refusal.message;
  box.append(heading, words, reason);
  stage.replaceChildren(box);
}
