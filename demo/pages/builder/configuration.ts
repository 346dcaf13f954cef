/** What is missing in the connection, or has to be done elsewhere, before a snippet can work on somebody's own page. */
import {connectionOf, type Settings, type Values} from './settings.js';

export interface Advice {
  /** `missing`: it will not work like this. `todo`: somebody has to do it, this page cannot see whether they have. */
  readonly kind: 'missing' | 'todo' | 'fine';
  /** With `code` in backticks. */
  readonly sentence: string;
}

/** What speaks of the page that it stands on. */
const aboutPages: readonly string[] = ['page-comments', 'comment-count'];

const missing = (sentence: string): Advice => ({kind: 'missing', sentence});
const todo = (sentence: string): Advice => ({kind: 'todo', sentence});

export function adviceOn(settings: Settings): Advice[] {
  return [...pageAdvice(settings), ...connectionAdvice(settings)];
}

function pageAdvice({element, kind, attributes}: Settings): Advice[] {
  if (!aboutPages.includes(element) || attributes['record-id']) return [];
  const isFrame = kind === 'iframe' || kind === 'sharepoint';
  if (isFrame && !/^https?:\/\//.test(attributes.url ?? ''))
    return [missing('`url`: a frame does not know the page around it. Name that page’s whole address, or a record.')];
  return attributes.url
    ? []
    : [todo('Without `url` it is about the page that you paste it into, here about the builder.')];
}

function connectionAdvice(settings: Settings): Advice[] {
  if (settings.network === 'demo')
    return [
      ...(settings.kind === 'sharepoint' ? fileAdvice(settings) : []),
      {
        kind: 'fine',
        sentence:
          'The snippet speaks to this demo’s network: it works on pages of this address. For your pages, choose “Our own” under Network.',
      },
    ];
  const connection: Values = {auth: 'msal', ...connectionOf(settings)};
  if (settings.kind === 'iframe' && connection.auth === 'custom')
    return [missing('`auth`: a frame has no page that hands it a token. Take `msal`, or embed by HTML.')];
  return [...endpointAdvice(connection.endpoint), ...signInAdvice(connection), ...fileAdvice(settings)];
}

function endpointAdvice(endpoint = ''): Advice[] {
  if (!endpoint)
    return [missing('`endpoint`: the address of your network’s GraphQL API. Whoever runs the network knows it.')];
  if (/^http:\/\/(?!localhost|127\.)/.test(endpoint))
    return [missing('`endpoint` begins with http: tokens must only travel over https.')];
  return /^https?:/.test(endpoint)
    ? [todo('The network must name your page’s origin in its CORS settings, unless both are on the same one.')]
    : [];
}

function signInAdvice({auth, ...connection}: Values): Advice[] {
  if (auth === 'custom')
    return [todo('Your page hands the token over: see the script of the HTML snippet, or `tokenProvider`.')];
  if (auth === 'sharepoint')
    return connection.resource
      ? []
      : [missing('`resource`: the App ID URI of the network’s API, such as `api://your-network`.')];
  if (auth !== 'msal') return [];
  const redirect = connection['redirect-uri'] ?? '/auth-redirect.html';
  return [
    ...(connection['client-id']
      ? []
      : [missing('`client-id`: the id of the app registration, from your IT department.')]),
    ...(connection.authority
      ? []
      : [
          todo(
            '`authority` is empty: people of any organization in Microsoft Entra could try to sign in. Name your tenant.',
          ),
        ]),
    ...(connection.scopes
      ? []
      : [
          missing(
            '`scopes`: what the token must allow, such as `api://your-network/access`. Without it the network refuses.',
          ),
        ]),
    todo(
      `The redirect page must answer at \`${redirect}\` on your page’s own origin, and be registered as a redirect address. The file \`auth-redirect.html\` is such a page.`,
    ),
  ];
}

/** A frame's address stands on somebody else's page: it has to say where it is. */
function fileAdvice({kind, files}: Settings): Advice[] {
  const isFrame = kind === 'iframe' || kind === 'sharepoint';
  if (isFrame && !/^https?:\/\//.test(files))
    return [todo('“Where the files are” should be a whole address, such as `https://intranet.example.com/foyer/`.')];
  return kind === 'html' && files === '/foyer/'
    ? [todo('The folder `dist/browser` must be on your server as `/foyer/`.')]
    : [];
}
