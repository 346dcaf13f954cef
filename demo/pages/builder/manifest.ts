/**
 * What `custom-elements.json` says of the elements, as far as the builder needs it. An element that is added to the
 * library later is in there, and so appears here by itself.
 */
import manifest from '../../../custom-elements.json';

export interface Attribute {
  readonly name: string;
  /** As TypeScript writes it, such as `'light' | 'dark'`. */
  readonly type: string;
  /** What holds without the attribute; empty: nothing in particular. */
  readonly default: string;
  /** Sentences with `code` in backticks. */
  readonly description: string;
}

export interface ElementDescription {
  /** Without its prefix, such as `post-box`. */
  readonly name: string;
  readonly tag: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly {
    readonly name: string;
    readonly type?: {readonly text: string};
    readonly default?: string;
    readonly description?: string;
  }[];
}

const prefix = 'foyer-';

/** The manifest writes defaults as the source does: `'home'`, `10`, `false`. */
const plainDefault = (code = ''): string => (code === 'false' ? '' : code.replace(/^'(.*)'$/, '$1'));

function describe({tagName = '', description = '', attributes = []}: Declaration): ElementDescription {
  return {
    name: tagName.slice(prefix.length),
    tag: tagName,
    description: description.replaceAll(/\s+/g, ' '),
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      type: attribute.type?.text ?? 'string',
      default: plainDefault(attribute.default),
      description: attribute.description ?? '',
    })),
  };
}

const all: readonly ElementDescription[] = (
  manifest.modules as readonly {readonly declarations?: readonly Declaration[]}[]
)
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName?.startsWith(prefix))
  .map(describe);

/** `<foyer-network>` is no widget: it is in every snippet, and its attributes are the connection. */
export const networkElement: ElementDescription = all.find(({name}) => name === 'network')!;

/** Everything that shows something, in the order of the alphabet. */
export const widgets: readonly ElementDescription[] = all
  .filter(({name}) => name !== 'network')
  .sort((a, b) => a.name.localeCompare(b.name));

/** The widget of this name; the first one if there is none. */
export function widget(name: string): ElementDescription {
  return widgets.find((one) => one.name === name) ?? widgets.find((one) => one.name === 'feed') ?? widgets[0]!;
}
