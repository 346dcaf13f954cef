/** A page that is broken in the way that its address says, with the doctor on it. Each choice is a page of its own. */
import 'foyer-widgets/network.js';
import 'foyer-widgets/login.js';
import 'foyer-widgets/trending.js';
import 'foyer-widgets/doctor.js';
import type {FoyerNetwork} from 'foyer-widgets/network.js';
import {remember, themeSwitch} from '../shared/theme.js';
import {cases, goodSettings, goodWidgets, type Case} from './cases.js';

const find = (id: string): HTMLElement => document.getElementById(id)!;

const wanted = new URL(location.href).searchParams.get('case');
const chosen = cases.find(({name}) => name === wanted) ?? cases[0]!;

function element(tag: string, attributes: Readonly<Record<string, string | null>>): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value);
  return made;
}

function listCases(): void {
  find('cases').append(
    ...cases.map(({name, title}) => {
      const link = element('a', {href: `?case=${name}`, ...(name === chosen.name && {'aria-current': 'page'})});
      link.textContent = title;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
}

async function show({settings, widgets = goodWidgets, isAlone, token, ...more}: Case): Promise<void> {
  await more.break?.();
  const onPage = widgets.map(([tag, attributes]) => element(tag, attributes));
  const network = element('foyer-network', {...goodSettings, ...settings});
  if (token) (network as FoyerNetwork).tokenProvider = token;
  const lines = [...(isAlone ? [] : [network]), ...onPage].map(describe).join('\n');
  find('lines').append(lines);
  if (!isAlone) document.body.prepend(network);
  find('widgets').append(...onPage);
  find('doctor').append(element('foyer-doctor', {auto: ''}));
}

/** As it would stand in the page's source. */
function describe(made: Element): string {
  const attributes = made.getAttributeNames().map((name) => {
    const value = made.getAttribute(name);
    return value ? `\n  ${name}="${value}"` : ` ${name}`;
  });
  return `<${made.localName}${attributes.join('')}></${made.localName}>`;
}

/** Of the page, so that widgets follow. The page's own few words stay in English. */
function languageChoice(select: HTMLSelectElement): void {
  select.value = document.documentElement.lang;
  select.addEventListener('change', () => {
    document.documentElement.lang = select.value;
    document.documentElement.dir = select.value === 'ar' ? 'rtl' : 'ltr';
    remember('foyer-demo-language', select.value);
  });
  document.documentElement.removeAttribute('data-turning');
}

listCases();
// On a phone the list is one line, and the choice may be out of sight.
document.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest', inline: 'center', behavior: 'instant'});
themeSwitch(find('theme'));
languageChoice(find('language') as HTMLSelectElement);
await show(chosen);
