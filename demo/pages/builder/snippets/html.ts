/** For any page: one script tag, and the widget. */
import {element, type MarkupAttribute} from '../markup.js';
import type {ElementDescription} from '../manifest.js';
import type {Settings} from '../settings.js';
import {connectionAttributes, fileAddress, type Snippet, stylePart, widgetAttributes} from './snippet.js';

export function htmlSnippet(settings: Settings, description: ElementDescription): Snippet {
  const connection = connectionAttributes(settings);
  const source: MarkupAttribute[] = [
    ['type', 'module'],
    ['src', fileAddress(settings, 'foyer.js')],
  ];
  const widget = element(description.tag, widgetAttributes(settings, description));
  const lines = settings.withNetworkElement
    ? [element('script', source), element('foyer-network', [['page', true], ...connection]), widget]
    : [element('script', [...source, ...connection.map(([name, value]) => [`data-${name}`, value] as const)]), widget];
  const auth = connection.find(([name]) => name === 'auth')?.[1];
  const isCustom = auth === 'custom';
  return {
    parts: [
      {title: 'HTML', code: lines.join('\n\n')},
      ...(isCustom ? [{title: 'Script', code: tokenScript}] : []),
      ...stylePart(settings),
    ],
    notes: [
      ...(auth === 'sharepoint'
        ? ['`sharepoint` needs a web part that hands over what SharePoint gives it: see “SharePoint”.']
        : []),
      'The script once on the page, the widget where it belongs. More widgets? Only their tags: they share script and connection.',
      ...(isCustom
        ? ['`yourToken` is a function of your page: it gives an access token, or null when nobody is in.']
        : []),
    ],
  };
}

const tokenScript = `document.addEventListener('foyer-token-request', (event) => {
  event.respondWith(yourToken(event.request));
});`;
