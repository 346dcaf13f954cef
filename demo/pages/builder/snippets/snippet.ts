/** What a snippet is made of, and what several kinds of it have in common. */
import {controlFor} from '../control.js';
import type {MarkupAttribute} from '../markup.js';
import {type ElementDescription, networkElement} from '../manifest.js';
import {chosenAttributes, connectionOf, directionOf, type Settings, type Values} from '../settings.js';

export interface Part {
  /** Where it goes, in words; also the name of its Copy button. */
  readonly title: string;
  readonly code: string;
}

export interface Snippet {
  readonly parts: readonly Part[];
  /** What else there is to do or to know, a sentence each; `code` in backticks. */
  readonly notes: readonly string[];
}

/** The attributes of the widget, with language and direction. */
export function widgetAttributes(settings: Settings, description: ElementDescription): MarkupAttribute[] {
  const types = new Map(description.attributes.map((attribute) => [attribute.name, controlFor(attribute).kind]));
  const direction = directionOf(settings);
  return [
    ...chosenAttributes(settings, description).map(([name, value]): MarkupAttribute => [
      name,
      types.get(name) === 'switch' ? true : value,
    ]),
    ...(settings.language ? [['lang', settings.language] as const] : []),
    ...(direction ? [['dir', direction] as const] : []),
  ];
}

/** The connection in the manifest's order, without `page`, which is a matter of where the element stands. */
export function connectionAttributes(settings: Settings): MarkupAttribute[] {
  const values: Values = {auth: 'msal', ...connectionOf(settings)};
  return networkElement.attributes.flatMap((attribute): MarkupAttribute[] => {
    const {name} = attribute;
    const value = values[name];
    return value && name !== 'page' ? [[name, controlFor(attribute).kind === 'switch' ? true : value]] : [];
  });
}

/** The chosen tokens as a rule for the page's style sheet; none: nothing. */
export function stylePart({tokens}: Settings): Part[] {
  const lines = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};`);
  if (lines.length === 0) return [];
  return [{title: 'Style sheet', code: `:root {\n${lines.join('\n')}\n}`}];
}

/** The address of a file of the library; absolute where the snippet leaves this site. */
export const fileAddress = ({files}: Settings, name: string): string => files.replace(/\/?$/, '/') + name;
