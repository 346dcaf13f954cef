/** What can be wrong with this page. Each is made for real: with another attribute, another tag, another copy of the script. */
import {clientId, graphqlPath, identityPath, scope} from '../../settings.js';
import {madeUpToken} from './token.js';

export interface Case {
  /** In the address: `/doctor/?case=no-address`. */
  readonly name: string;
  readonly title: string;
  /** Instead of the good attributes of the network's element; null: it lacks that one. */
  readonly settings?: Readonly<Record<string, string | null>>;
  /** Instead of the good widgets: tags and attributes. */
  readonly widgets?: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
  /** No network on the page at all. */
  readonly isAlone?: boolean;
  readonly token?: () => string;
  /** Something else that goes wrong before the doctor comes. */
  break?(): Promise<unknown>;
}

export const goodSettings: Readonly<Record<string, string>> = {
  page: '',
  endpoint: graphqlPath,
  auth: 'msal',
  'client-id': clientId,
  authority: identityPath,
  scopes: scope,
  'redirect-uri': '/auth-redirect.html',
};

export const goodWidgets: NonNullable<Case['widgets']> = [
  ['foyer-login', {}],
  ['foyer-trending', {limit: '2'}],
];

const custom = {auth: 'custom', 'client-id': null, authority: null, scopes: null, 'redirect-uri': null};

export const cases: readonly Case[] = [
  {name: 'well', title: 'Nothing'},
  {name: 'no-network', title: 'No connection to a network', isAlone: true},
  {name: 'no-address', title: 'No address', settings: {endpoint: null}},
  {name: 'wrong-path', title: 'A wrong path', settings: {endpoint: '/graphql-of-last-year'}},
  {
    name: 'policy',
    title: 'A network that the page’s policy does not know',
    settings: {endpoint: 'https://network.example.com/graphql'},
  },
  {name: 'no-client-id', title: 'No client id', settings: {'client-id': null}},
  {name: 'no-provider', title: 'No identity provider at the address', settings: {authority: '/nobody-here'}},
  {name: 'no-redirect', title: 'No redirect page', settings: {'redirect-uri': '/nothing-here.html'}},
  {name: 'other-redirect', title: 'Another page in its place', settings: {'redirect-uri': '/intranet/news/'}},
  {
    name: 'other-audience',
    title: 'A token for another network',
    settings: custom,
    token: () => madeUpToken({aud: 'api://payroll', scp: 'read', expiresIn: 3600}),
  },
  {
    name: 'expired',
    title: 'A token that has run out',
    settings: custom,
    token: () => madeUpToken({aud: 'api://foyer', scp: 'network', expiresIn: -7200}),
  },
  {
    name: 'misspelt',
    title: 'A misspelt tag and attribute',
    widgets: [
      ['foyer-login', {}],
      ['foyer-trending', {windw: 'day'}],
      ['foyer-feeed', {}],
    ],
  },
  {
    name: 'two-copies',
    title: 'A second copy of the script',
    // Built apart from this page's own script, as the script of another vendor on the same page would be.
    break: () => import(/* @vite-ignore */ `${location.origin}/foyer/trending.js`).catch(() => undefined),
  },
];
