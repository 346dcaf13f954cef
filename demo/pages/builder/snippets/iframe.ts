/**
 * For pages that take a frame and nothing else: the library's own page, and a small script that fits its height. Whom the
 * frame connects to is not in its address, which anybody could write, but in a file of the administrator's beside it.
 */
import {element, type MarkupAttribute} from '../markup.js';
import type {ElementDescription} from '../manifest.js';
import type {Settings} from '../settings.js';
import {connectionAttributes, fileAddress, type Snippet, widgetAttributes} from './snippet.js';

/** Address of the page inside the frame: what other snippets say in attributes, it says in its query. */
export function embedAddress(settings: Settings, description: ElementDescription): string {
  const query = new URLSearchParams({element: description.name});
  for (const [name, value] of widgetAttributes(settings, description)) query.set(name, value === true ? '' : value);
  for (const [name, value] of Object.entries(settings.tokens)) query.set(name.replace('--foyer-', ''), value);
  return `${fileAddress(settings, 'embed.html')}?${query.toString()}`;
}

/** `data-foyer` is how `host.js` knows it; the frame asks who is around it, so that must not be hidden from it. */
export function frameTag(settings: Settings, description: ElementDescription, {isFitted = true} = {}): string {
  const attributes: MarkupAttribute[] = [
    ...(isFitted ? [['data-foyer', true] as const] : []),
    ['src', embedAddress(settings, description)],
    ['title', settings.attributes.heading ?? `Foyer ${description.name.replaceAll('-', ' ')}`],
    ['width', '100%'],
    ['height', '600'],
    ['loading', 'lazy'],
    ['referrerpolicy', 'origin'],
  ];
  return element('iframe', attributes);
}

/** The file beside `embed.html`; the sign-in's pages are beside it as well, where it looks for them by itself. */
export function embedJson(settings: Settings, parents: readonly string[]): string {
  const isOwnPage = ([name]: MarkupAttribute): boolean => name !== 'redirect-uri' && name !== 'relay-uri';
  const network = Object.fromEntries(connectionAttributes(settings).filter(isOwnPage));
  return JSON.stringify({network, parents}, null, 2);
}

export function iframeSnippet(settings: Settings, description: ElementDescription): Snippet {
  const host: MarkupAttribute[] = [
    ['defer', true],
    ['src', fileAddress(settings, 'host.js')],
  ];
  return {
    parts: [
      {title: 'HTML', code: `${frameTag(settings, description)}\n\n${element('script', host)}`},
      {title: 'embed.json, once', code: embedJson(settings, ["'self'", 'https://intranet.example.com'])},
    ],
    notes: [
      '`host.js` fits the height of the frame to what is in it. Where no script is allowed, leave it out: the frame then keeps its height and scrolls.',
      '`embed.json` lies beside `embed.html`. It says whom frames connect to, and which pages may show them; the server’s `frame-ancestors` names the same pages.',
    ],
  };
}
