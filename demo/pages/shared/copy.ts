/** Copies text, and says so on the button that was pressed: whoever hears the page learns of it from there. */

const shownFor = 2000;

export async function copy(text: string, button: HTMLElement): Promise<void> {
  button.dataset.usual ??= button.textContent;
  button.setAttribute('aria-live', 'polite');
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Select and copy by hand, please';
  }
  setTimeout(() => (button.textContent = button.dataset.usual ?? ''), shownFor);
}
