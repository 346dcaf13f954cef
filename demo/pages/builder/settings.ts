/** Everything that can be chosen in the builder. The address of the page holds it (`address.ts`). */
import {clientId, graphqlPath, identityPath, scope} from '../../settings.js';
import type {ElementDescription} from './manifest.js';

/** Values by name; what is not there has its default. */
export type Values = Readonly<Record<string, string>>;

export const snippetKinds = ['html', 'iframe', 'react', 'sharepoint'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

export const languages = ['en', 'de', 'fr', 'ar'] as const;
export const directions = ['ltr', 'rtl'] as const;

export interface Settings {
  /** Name of the widget, such as `feed`. */
  readonly element: string;
  /** Of the widget. A switch that is on has the value `true`. */
  readonly attributes: Values;
  /** Theming tokens such as `--foyer-accent`. */
  readonly tokens: Values;
  /** Empty: that of the page around the widget. */
  readonly language: string;
  /** Empty: as the language is written, or as the page is. */
  readonly direction: string;
  /** The network of this demo, to try things, or the visitor's own. */
  readonly network: 'demo' | 'own';
  /** Attributes of `<foyer-network>` for a network of one's own. */
  readonly connection: Values;
  /** Where the files of the library are, as an address that ends with a slash. */
  readonly files: string;
  readonly kind: SnippetKind;
  /** In HTML: says the connection with a `<foyer-network>` rather than on the script tag. */
  readonly withNetworkElement: boolean;
  /** Of the preview, in pixels. 0: all the room there is. */
  readonly width: number;
}

export const defaults: Settings = {
  element: 'feed',
  attributes: {},
  tokens: {},
  language: '',
  direction: '',
  network: 'demo',
  connection: {},
  files: '/foyer/',
  kind: 'html',
  withNetworkElement: false,
  width: 0,
};

/** How this demo's pages connect. */
export const demoConnection: Values = {
  endpoint: graphqlPath,
  auth: 'msal',
  'client-id': clientId,
  authority: identityPath,
  scopes: scope,
  'redirect-uri': '/auth-redirect.html',
};

export const connectionOf = ({network, connection}: Settings): Values =>
  network === 'demo' ? demoConnection : connection;

/** The direction to write down: Arabic needs one even where nobody chose it. */
export const directionOf = ({direction, language}: Settings): string => direction || (language === 'ar' ? 'rtl' : '');

/** The attributes that are chosen and that this widget has, in the manifest's order. */
export function chosenAttributes({attributes}: Settings, {attributes: known}: ElementDescription): [string, string][] {
  return known.flatMap(({name}) => (attributes[name] ? [[name, attributes[name]] as [string, string]] : []));
}

/** A copy without what is set back to nothing. */
export function withValue(values: Values, name: string, value: string): Values {
  const others = Object.entries(values).filter(([other]) => other !== name);
  return Object.fromEntries(value === '' ? others : [...others, [name, value]]);
}
