/** `src/react.ts`: a React component for each element. */
import {banner, type ElementOfManifest, eventImports, plainAttributes} from './read.js';

/** `foyer-before-post` becomes `onBeforePost`: a component's own events need no prefix. */
const propOf = (event: string): string =>
  event.replace(/^[a-z]+-/, 'on-').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const component = (element: ElementOfManifest): string => `
/** ${element.description} */
export const ${element.className} = createComponent({
  react: React,
  tagName: '${element.tagName}',
  elementClass: ${element.className}Element as Constructor<${element.className}Element & {${plainAttributes(element)}}>,
  events: {${element.events
    .map(({name, className}) => `${propOf(name)}: '${name}' as EventName<${className}>,`)
    .join('\n')}},
});
`;

export const reactSource = (elements: readonly ElementOfManifest[]): string => `${banner}
/** Components for React: properties as props, events as callbacks. Importing one registers its element. */
import {createComponent, type EventName} from '@lit/react';
import * as React from 'react';
${elements.map(({className, module}) => `import {${className} as ${className}Element} from '${module}';`).join('\n')}
${eventImports(elements)}
/** A class whose elements also take attributes that are no properties: only their own styles read those. */
type Constructor<Element> = new () => Element;
${elements.map(component).join('')}`;
