/** A "Copy" button on every block of code. Made here, since without a script it could do nothing. */

/** Puts the buttons in. What each one copies is exactly what is shown. */
export function copyButtons(): void {
  for (const block of document.querySelectorAll<HTMLElement>('.code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.addEventListener('click', () => void copy(block.querySelector('code')?.textContent ?? '', button));
    // Whoever hears the page learns of the outcome from the button itself.
    button.setAttribute('aria-live', 'polite');
    block.append(button);
    makeReachable(block.querySelector('pre'));
  }
}

async function copy(text: string, button: HTMLElement): Promise<void> {
  const before = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Select and copy by hand, please';
  }
  setTimeout(() => (button.textContent = before), 2000);
}

/** Code may be wider than the page: then the keyboard must be able to scroll it. */
function makeReachable(block: HTMLElement | null): void {
  if (!block) return;
  block.tabIndex = 0;
  block.setAttribute('role', 'group');
  block.setAttribute('aria-label', 'Lines to copy');
}
