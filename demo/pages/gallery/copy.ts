/** A "Copy" button on every block of code. Made here, since without a script it could do nothing. */

import {copy} from '../shared/copy.js';

/** Puts the buttons in. What each one copies is exactly what is shown. */
export function copyButtons(): void {
  for (const block of document.querySelectorAll<HTMLElement>('.code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.addEventListener('click', () => void copy(block.querySelector('code')?.textContent ?? '', button));
    block.append(button);
    makeReachable(block.querySelector('pre'));
  }
}

/** Code may be wider than the page: then the keyboard must be able to scroll it. */
function makeReachable(block: HTMLElement | null): void {
  if (!block) return;
  block.tabIndex = 0;
  block.setAttribute('role', 'group');
  block.setAttribute('aria-label', 'Lines to copy');
}
