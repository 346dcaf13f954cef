/** What an element of pasted HTML looks like, as far as that says something about its words. */
import type {InlineMark} from './inline.js';

type Attributes = Readonly<Record<string, string>>;

const byName: Readonly<Record<string, InlineMark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  var: 'italic',
  s: 'struck',
  strike: 'struck',
  del: 'struck',
  code: 'code',
  tt: 'code',
  kbd: 'code',
  samp: 'code',
};

/** The declarations of a `style` attribute, names in small letters. */
export function stylesOf({style = ''}: Attributes): ReadonlyMap<string, string> {
  return new Map(
    style.split(';').map((declaration) => {
      const [name = '', ...value] = declaration.split(':');
      return [name.trim().toLowerCase(), value.join(':').trim().toLowerCase()] as const;
    }),
  );
}

/**
 * The marks within an element. Programs say with styles what is bold, and also what is not: Google Docs puts a whole text into
 * a `b` that is not bold.
 */
export function marksWithin(
  name: string,
  attributes: Attributes,
  outside: ReadonlySet<InlineMark>,
): ReadonlySet<InlineMark> {
  const marks = new Set(outside);
  const own = byName[name];
  if (own) marks.add(own);
  const styles = stylesOf(attributes);
  set(marks, 'bold', styles.get('font-weight'), /^(?:bold|bolder|[6-9]00)/);
  set(marks, 'italic', styles.get('font-style'), /^(?:italic|oblique)/);
  // A decoration reaches into what is inside: "none" takes nothing back.
  if (`${styles.get('text-decoration')} ${styles.get('text-decoration-line')}`.includes('line-through'))
    marks.add('struck');
  return marks;
}

function set(marks: Set<InlineMark>, mark: InlineMark, value: string | undefined, isOn: RegExp): void {
  if (!value || value.startsWith('inherit')) return;
  if (isOn.test(value)) marks.add(mark);
  else marks.delete(mark);
}

const silent = new Set(
  'applet audio button canvas datalist embed iframe map math meta noframes noscript object script select style svg template textarea title video xml'.split(
    ' ',
  ),
);

/** Whether nothing in an element is for readers. */
export function isSilent(name: string, attributes: Attributes): boolean {
  const styles = stylesOf(attributes);
  return (
    silent.has(name) ||
    'hidden' in attributes ||
    styles.get('display') === 'none' ||
    styles.get('mso-hide') === 'all' ||
    // The bullet or number that Word has drawn itself.
    styles.get('mso-list') === 'ignore'
  );
}

const blocks = new Set(
  'address article aside body center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup html legend main nav p section summary'.split(
    ' ',
  ),
);

export const isBlock = (name: string): boolean => blocks.has(name);

/** Code that an editor has dressed up in lines and colours. */
export function isEditorCode(attributes: Attributes): boolean {
  const styles = stylesOf(attributes);
  return (
    (styles.get('white-space') ?? '').startsWith('pre') &&
    /monospace|consolas|menlo|courier/.test(styles.get('font-family') ?? '')
  );
}

export interface OfficeItem {
  /** From 1. */
  readonly level: number;
  readonly list: string;
}

/** Word and Outlook write items as paragraphs that look like items. */
export function officeItem(attributes: Attributes): OfficeItem | null {
  const found = /^(l\d+) level(\d+)/.exec(stylesOf(attributes).get('mso-list') ?? '');
  return found && {list: found[1]!, level: Number(found[2])};
}
