/** Collects the blocks of pasted HTML while it is read: where a block begins and ends, and what it stands in. */
import {safeUrl} from '../../lib/safe-url.js';
import type {Block, Container} from './blocks.js';
import {collapse} from './collapse.js';
import type {InlineMark, Run} from './inline.js';
import {Lists} from './lists.js';
import type {HtmlReader} from './read-html.js';
import {isBlock, isEditorCode, isSilent, marksWithin, officeItem} from './style-of.js';
import {Tables} from './tables.js';

type Attributes = Readonly<Record<string, string>>;

/** What was different outside of an element, to be put back at its end. */
interface Outside {
  readonly name: string;
  readonly marks: ReadonlySet<InlineMark>;
  readonly href: string | null;
  readonly isSilent: boolean;
  readonly isCode: boolean;
  readonly leave?: () => void;
}

export class BlockCollector implements HtmlReader {
  readonly #blocks: Block[] = [];
  readonly #open: Outside[] = [];
  readonly #lists = new Lists();
  readonly #tables = new Tables();
  /** For each open quote, in how many items it stands. */
  readonly #quotes: number[] = [];
  #runs: Run[] = [];
  #marks: ReadonlySet<InlineMark> = new Set();
  #href: string | null = null;
  #isSilent = false;
  #isCode = false;
  #heading = 0;
  #language = '';

  /** All that was read. */
  end(): readonly Block[] {
    this.#flush();
    return this.#blocks;
  }

  opened(name: string, attributes: Attributes): void {
    const outside = {name, marks: this.#marks, href: this.#href, isSilent: this.#isSilent, isCode: this.#isCode};
    if (this.#isSilent || isSilent(name, attributes)) {
      if (attributes.style?.includes('mso-list')) this.#lists.awaitMark();
      this.#isSilent = true;
      this.#open.push(outside);
      return;
    }
    if (this.#isCode) {
      if (name === 'code') this.#language ||= languageOf(attributes);
      this.#open.push({...outside, leave: this.#enterLine(name)});
      return;
    }
    const leave = this.#enter(name, attributes);
    this.#marks = marksWithin(name, attributes, this.#marks);
    this.#open.push({...outside, ...(leave && {leave})});
  }

  text(text: string): void {
    if (this.#isSilent) this.#lists.noteMark(text);
    else this.#add(this.#isCode ? text : text.replace(/[ \t\r\n\f]+/g, ' '));
  }

  closed(name: string): void {
    // What was never opened closes nothing.
    const index = this.#open.findLastIndex((open) => open.name === name);
    if (index < 0) return;
    for (const outside of this.#open.splice(index).reverse()) {
      outside.leave?.();
      this.#marks = outside.marks;
      this.#href = outside.href;
      this.#isSilent = outside.isSilent;
      this.#isCode = outside.isCode;
    }
  }

  /** @returns what to do at its end. */
  #enter(name: string, attributes: Attributes): (() => void) | undefined {
    if (isBlock(name) && isEditorCode(attributes)) return this.#enterCode('');
    switch (name) {
      case 'br':
        this.#runs.push({text: '\n', marks: this.#marks, href: null});
        return undefined;
      case 'a':
        this.#href = safeUrl(attributes.href) && attributes.href!.trim();
        return undefined;
      case 'img':
        // Mail programs draw what people typed as 🙂; every other picture is no word.
        if (/^\p{Extended_Pictographic}\S{0,12}$/u.test(attributes.alt ?? '')) this.#add(attributes.alt!);
        return undefined;
      case 'pre':
        return this.#enterCode(languageOf(attributes));
      case 'hr':
        this.#arrange();
        this.#push('rule');
        return undefined;
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return this.#enterHeading(Number(name[1]));
      case 'blockquote':
        this.#arrange();
        this.#quotes.push(this.#lists.items().length);
        return () => {
          this.#flush();
          this.#quotes.pop();
        };
      case 'ul':
      case 'ol':
        this.#arrange();
        return this.#afterFlush(this.#lists.enter(name === 'ol'));
      case 'li':
        this.#arrange();
        return this.#afterFlush(this.#lists.enterItem());
      case 'table':
        this.#arrange();
        this.#tables.enter();
        return () => {
          this.#flush();
          for (const runs of this.#tables.leave()) this.#flushParagraphs(runs);
        };
      case 'tr':
        this.#endRow();
        return () => this.#endRow();
      case 'td':
      case 'th':
        this.#endCell();
        return () => this.#endCell();
      default:
        return isBlock(name) ? this.#enterBlock(attributes) : undefined;
    }
  }

  #enterBlock(attributes: Attributes): () => void {
    this.#flush();
    this.#lists.office(officeItem(attributes));
    if (/\bMsoTitle\b/.test(attributes.class ?? '')) return this.#enterHeading(1);
    return () => this.#flush();
  }

  #enterHeading(level: number): () => void {
    this.#arrange();
    this.#lists.office(null);
    this.#heading = level;
    return () => {
      this.#flush();
      this.#heading = 0;
    };
  }

  #enterCode(language: string): () => void {
    this.#arrange();
    this.#isCode = true;
    this.#language = language;
    return () => {
      this.#push('code');
      this.#language = '';
    };
  }

  /** Editors put each line of code into an element of its own. */
  #enterLine(name: string): () => void {
    const breakLine = (): void => {
      if (this.#runs.length > 0 && !this.#runs.at(-1)!.text.endsWith('\n')) this.#add('\n');
    };
    if (name === 'br') this.#add('\n');
    else if (isBlock(name)) breakLine();
    return isBlock(name) ? breakLine : () => undefined;
  }

  #add(text: string): void {
    if (text === '') return;
    const marks = this.#heading > 0 ? new Set([...this.#marks].filter((mark) => mark !== 'bold')) : this.#marks;
    this.#runs.push({text, marks, href: this.#href});
  }

  #endCell(): void {
    if (!this.#tables.isInside) {
      this.#flush();
      return;
    }
    this.#tables.endCell(this.#runs);
    this.#runs = [];
  }

  #endRow(): void {
    if (!this.#tables.isInside) this.#flush();
    else this.#tables.endRow();
  }

  /** Makes room for what no cell can hold. */
  #arrange(): void {
    for (const runs of this.#tables.giveUp()) this.#flushParagraphs(runs);
    this.#flush();
  }

  readonly #afterFlush = (leave: () => void) => (): void => {
    this.#flush();
    leave();
  };

  /** A block ends here. In a cell of a table it is only a line. */
  #flush(): void {
    if (this.#runs.length === 0) return;
    if (this.#tables.isInside && this.#heading === 0) this.#runs.push({text: '\n\n', marks: new Set(), href: null});
    else this.#flushParagraphs(this.#runs);
  }

  /** Two breaks in a row mean another paragraph. */
  #flushParagraphs(all: readonly Run[]): void {
    this.#runs = [];
    for (const run of all) {
      if (run.text === '\n' && this.#runs.at(-1)?.text === '\n') this.#push('paragraph');
      else if (run.text === '\n\n') this.#push('paragraph');
      else if (run.text !== '\n' || this.#runs.length > 0) this.#runs.push(run);
    }
    this.#push(this.#heading > 0 ? 'heading' : 'paragraph');
  }

  #push(kind: Block['kind']): void {
    const runs = kind === 'code' ? this.#runs : collapse(this.#runs);
    this.#runs = [];
    if (kind !== 'rule' && runs.every(({text}) => text.trim() === '')) return;
    const containers = this.#containers();
    this.#blocks.push({kind, level: this.#heading, language: this.#language, runs, containers});
  }

  /** Quotes and items, each where it was opened. */
  #containers(): readonly Container[] {
    const containers: Container[] = [...this.#lists.items()];
    for (const depth of [...this.#quotes].reverse()) containers.splice(depth, 0, 'quote');
    return containers;
  }
}

const languageOf = ({class: names = ''}: Attributes): string => /\blanguage-([\w+#-]+)/.exec(names)?.[1] ?? '';
