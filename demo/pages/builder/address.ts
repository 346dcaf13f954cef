/**
 * The builder's settings as the page's address, so that a link carries them. Only what differs from the defaults is in
 * it, and nothing that this page does not know gets out of it: addresses come from anybody.
 */
import {controlFor} from './control.js';
import {networkElement, widget, widgets, type Attribute} from './manifest.js';
import {defaults, directions, languages, type Settings, snippetKinds, type Values} from './settings.js';
import {isTokenValue} from './tokens.js';

const connectionPrefix = 'network-';
const longest = 300;

export function toAddress(settings: Settings): string {
  const known = widget(settings.element).attributes.map(({name}) => name);
  const query = new URLSearchParams();
  const add = (name: string, value: string, usual = ''): void => {
    if (value !== usual) query.set(name, value);
  };
  query.set('element', settings.element);
  for (const name of known) add(name, settings.attributes[name] ?? '');
  add('lang', settings.language);
  add('dir', settings.direction);
  for (const [name, value] of Object.entries(settings.tokens)) add(name, value);
  add('network', settings.network, defaults.network);
  if (settings.network === 'own')
    for (const [name, value] of Object.entries(settings.connection)) add(connectionPrefix + name, value);
  add('files', settings.files, defaults.files);
  add('for', settings.kind, defaults.kind);
  if (settings.withNetworkElement) query.set('connect', 'element');
  add('width', String(settings.width), String(defaults.width));
  return `?${query.toString()}`;
}

export function fromAddress(search: string): Settings {
  const query = new URLSearchParams(search);
  const text = (name: string): string => (query.get(name) ?? '').slice(0, longest);
  const oneOf = <Value extends string>(name: string, values: readonly Value[]): Value | '' =>
    values.find((value) => value === text(name)) ?? '';
  const element = widget(
    oneOf(
      'element',
      widgets.map(({name}) => name),
    ) || defaults.element,
  );
  const width = Number(text('width'));
  return {
    element: element.name,
    attributes: readValues(element.attributes, text),
    tokens: Object.fromEntries([...query].filter(([name, value]) => isTokenValue(name, value))),
    language: oneOf('lang', languages),
    direction: oneOf('dir', directions),
    network: oneOf('network', ['demo', 'own']) || defaults.network,
    connection: readValues(networkElement.attributes, (name) => text(connectionPrefix + name)),
    files: text('files') || defaults.files,
    kind: oneOf('for', snippetKinds) || defaults.kind,
    withNetworkElement: text('connect') === 'element',
    width: Number.isInteger(width) && width >= 280 && width <= 1600 ? width : defaults.width,
  };
}

/** What the attributes can take; a value out of a fixed list must be in it. */
function readValues(attributes: readonly Attribute[], text: (name: string) => string): Values {
  const found = attributes.flatMap((attribute) => {
    const value = text(attribute.name);
    const control = controlFor(attribute);
    const isKnown =
      control.kind === 'choice'
        ? control.values.includes(value)
        : control.kind === 'switch'
          ? value === 'true'
          : control.kind !== 'number' || /^\d{1,4}$/.test(value);
    return value !== '' && isKnown ? [[attribute.name, value] as const] : [];
  });
  return Object.fromEntries(found);
}
