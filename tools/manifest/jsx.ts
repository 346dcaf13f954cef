/** `src/jsx.ts`: types for the tags themselves in JSX, for React 19, Preact and others that set properties of elements. */
import {banner, type ElementOfManifest, eventImports, plainAttributes} from './read.js';

const tag = (element: ElementOfManifest): string => {
  const {tagName, className, description, attributes, events} = element;
  const written = attributes
    .filter(({name, fieldName}) => fieldName && name !== fieldName)
    .map(({name, fieldName, description = ''}) => `/** ${description} */ '${name}'?: ${className}['${fieldName!}'];`);
  const properties = attributes
    .filter(({fieldName}) => fieldName)
    .map(({fieldName, description = ''}) => `/** ${description} */ ${fieldName!}?: ${className}['${fieldName!}'];`);
  const heard = events.map(({name, className}) => `'on${name}'?: (event: ${className}) => void;`);
  return `/** ${description} */
  '${tagName}': Common<${className}> & {
    ${[...written, ...properties, plainAttributes(element), ...heard].join('\n')}
  };`;
};

export const jsxSource = (elements: readonly ElementOfManifest[]): string => `${banner}
/** What \`<foyer-feed>\` and the others take in JSX: \`interface IntrinsicElements extends FoyerElements {}\`. */
${elements.map(({className, module}) => `import type {${className}} from '${module}';`).join('\n')}
${eventImports(elements)}
/** What any element takes. */
interface Common<Element> {
  readonly key?: string | number | bigint | null;
  readonly ref?: ((element: Element | null) => void) | {current: Element | null} | null;
  readonly children?: unknown;
  readonly id?: string;
  readonly class?: string;
  readonly className?: string;
  readonly style?: string | Readonly<Record<string, string | number | undefined>>;
  readonly title?: string;
  readonly slot?: string;
  readonly hidden?: boolean;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  /** \`eager\`: foyer.js loads it at once, wherever it is. */
  readonly loading?: 'eager' | 'lazy';
}

/** Every element by its tag. */
export interface FoyerElements {
  ${elements.map(tag).join('\n')}
}
`;
