/** For React: the components of `foyer-widgets/react`, with properties in the place of attributes. */
import {controlFor} from '../control.js';
import {indented, quoted} from '../markup.js';
import type {ElementDescription} from '../manifest.js';
import type {Settings} from '../settings.js';
import {connectionAttributes, type Snippet, stylePart, widgetAttributes} from './snippet.js';

const longestLine = 78;

/** `post-box` becomes `FoyerPostBox`. */
export const componentName = (name: string): string =>
  `Foyer${name.replaceAll(/(?:^|-)([a-z])/g, (_found, letter: string) => letter.toUpperCase())}`;

/** `group-id` becomes `groupId`. */
const propertyName = (attribute: string): string =>
  attribute.replaceAll(/-([a-z])/g, (_found, letter: string) => letter.toUpperCase());

function tag(name: string, properties: readonly string[], content: string): string {
  const line = [name, ...properties].join(' ');
  const open = line.length < longestLine - 4 ? line : `${name}\n${properties.map((one) => `  ${one}`).join('\n')}\n`;
  const isShort = open === line;
  if (content === '') return `<${open}${isShort ? ' ' : ''}/>`;
  return `<${open}>\n${indented(content)}\n</${name}>`;
}

export function reactSnippet(settings: Settings, description: ElementDescription): Snippet {
  const numbers = new Set(
    description.attributes.filter((attribute) => controlFor(attribute).kind === 'number').map(({name}) => name),
  );
  const widget = widgetAttributes(settings, description).map(([name, value]) =>
    value === true
      ? propertyName(name)
      : numbers.has(name)
        ? `${propertyName(name)}={${value}}`
        : `${propertyName(name)}=${quoted(value)}`,
  );
  const connection = connectionAttributes(settings);
  const auth = connection.find(([name]) => name === 'auth')?.[1];
  const isCustom = auth === 'custom';
  const network = [
    ...connection.map(([name, value]) =>
      value === true ? propertyName(name) : `${propertyName(name)}=${quoted(value)}`,
    ),
    ...(isCustom ? ['tokenProvider={yourToken}'] : []),
    ...(auth === 'sharepoint' ? ['aadTokenProvider={context.aadTokenProviderFactory}'] : []),
  ];
  const component = componentName(description.name);
  const body = tag('FoyerNetwork', network, tag(component, widget, ''));
  const code = `import {${[component, 'FoyerNetwork'].sort().join(', ')}} from 'foyer-widgets/react';

export function Conversation() {
  return (
${indented(body, '    ')}
  );
}`;
  return {
    parts: [{title: 'Component', code}, ...stylePart(settings)],
    notes: [
      'Install the package first (`npm pack` in a checkout makes it). Types come with it.',
      ...(isCustom
        ? ['`yourToken` is a function of your app: it gives an access token, or null when nobody is in.']
        : []),
      ...(auth === 'msal'
        ? ['The redirect page of the sign-in must be on your app’s origin: see “Signing in” in the documentation.']
        : []),
    ],
  };
}
