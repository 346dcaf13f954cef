/**
 * Narrows the list of people to those whose words hold every word that is typed. The list is complete without this
 * script, so the box appears only where it works.
 */
const searchBox = document.querySelector<HTMLElement>('search');
const input = document.querySelector<HTMLInputElement>('#find');
const count = document.querySelector<HTMLElement>('[role=status]');
const sections = [...document.querySelectorAll<HTMLElement>('#people section')];

/** Without case and accents: who looks for "joao" finds João. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

function find(words: string): void {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const section of sections) {
    // While somebody searches, everybody is one list: nobody should be found twice.
    const isAside = wanted.length > 0 && 'suggested' in section.dataset;
    let shown = 0;
    for (const item of section.querySelectorAll('li')) {
      const text = plain(item.textContent);
      item.hidden = isAside || !wanted.every((word) => text.includes(word));
      if (!item.hidden) shown += 1;
    }
    section.hidden = shown === 0;
    found += shown;
  }
  if (count) count.textContent = wanted.length === 0 ? '' : countWords(found);
}

function countWords(found: number): string {
  const {none = '', one = '', many = ''} = count?.dataset ?? {};
  if (found === 0) return none;
  return found === 1 ? one : many.replace('#', String(found));
}

function firstShown(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('#people button')].find((button) => button.checkVisibility());
}

if (searchBox && input) {
  searchBox.hidden = false;
  input.addEventListener('input', () => find(input.value));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    firstShown()?.focus();
  });
  // On a phone the keyboard would cover half of the list.
  if (matchMedia('(hover: hover)').matches) input.focus({preventScroll: true});
  // Coming back by the browser's Back button keeps the text but not the list.
  find(input.value);
}

export {};
