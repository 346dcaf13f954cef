/** Attaching files to what one writes: hands that choose, drop and paste them, and what is shown of them. */
import type {FoyerTray} from '../../src/parts/attachments/tray.js';
import type {ComposerHands} from './post-box.js';
import {colleague} from './feed.js';
import {until} from './until.js';

export const file = (name: string, bytes: BlobPart, type = ''): File => new File([bytes], name, {type});

function carried(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const one of files) transfer.items.add(one);
  return transfer;
}

export class TrayHands {
  constructor(readonly hands: ComposerHands) {}

  get tray(): FoyerTray | null {
    return this.hands.root.querySelector<FoyerTray>('foyer-tray');
  }

  get root(): ShadowRoot | null {
    return this.tray?.shadowRoot ?? null;
  }

  get button(): HTMLButtonElement | null {
    return this.hands.root.querySelector('.attach');
  }

  /** What is told with the button. */
  get limit(): string {
    return this.hands.root.getElementById('attach-limit')?.textContent ?? '';
  }

  /** What each row says. */
  get rows(): string[] {
    const rows = [...(this.root?.querySelectorAll<HTMLElement>('.about') ?? [])];
    return rows.map((row) => row.innerText.replace(/\s+/g, ' ').trim());
  }

  get trouble(): string {
    return [...(this.root?.querySelectorAll('div.trouble p') ?? [])].map(({textContent}) => textContent).join(' ');
  }

  get words(): string {
    return (this.root?.textContent ?? '').replace(/\s+/g, ' ');
  }

  get description(): HTMLInputElement | null {
    return this.root?.querySelector<HTMLInputElement>('.description input') ?? null;
  }

  buttonNamed(name: string): HTMLButtonElement | undefined {
    return [...(this.root?.querySelectorAll('button') ?? [])].find(
      (button) => (button.getAttribute('aria-label') ?? button.textContent.trim()) === name,
    );
  }

  async choose(...files: readonly File[]): Promise<void> {
    await until(() => this.button);
    this.#give(this.hands.root.querySelector<HTMLInputElement>('.attach ~ input[type=file]')!, files);
    await this.#taken(files);
  }

  /** As the window for choosing, which no test can operate, hands over what was chosen. */
  chooseAgain(one: File): void {
    const input = this.root!.querySelector<HTMLInputElement>('input[type=file]')!;
    input.addEventListener('click', (event) => event.preventDefault(), {once: true});
    this.buttonNamed('Choose the file again')!.click();
    this.#give(input, [one]);
  }

  async drop(...files: readonly File[]): Promise<void> {
    const options = {bubbles: true, composed: true, cancelable: true, dataTransfer: carried(files)};
    this.hands.text.dispatchEvent(new DragEvent('dragover', options));
    this.hands.text.dispatchEvent(new DragEvent('drop', options));
    await this.#taken(files);
  }

  /** Where nothing can be attached. */
  dropUnwanted(one: File): DragEvent {
    const drop = new DragEvent('drop', {
      ...{bubbles: true, composed: true, cancelable: true, dataTransfer: carried([one])},
    });
    this.hands.text.dispatchEvent(drop);
    return drop;
  }

  async paste(...files: readonly File[]): Promise<void> {
    const options = {bubbles: true, composed: true, cancelable: true, clipboardData: carried(files)};
    this.hands.text.dispatchEvent(new ClipboardEvent('paste', options));
    await this.#taken(files);
  }

  describe(words: string): void {
    this.description!.value = words;
    this.description!.dispatchEvent(new InputEvent('input', {bubbles: true}));
  }

  async uploaded(count: number): Promise<void> {
    await until(() => this.rows.filter((row) => row.endsWith('Uploaded')).length === count);
  }

  #give(input: HTMLInputElement, files: readonly File[]): void {
    input.files = carried(files).files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
  }

  async #taken(files: readonly File[]): Promise<void> {
    await until(() => this.rows.length > 0 || this.trouble !== '' || files.length === 0);
  }
}

/**
 * Sends the first half of the next file, and breaks off: the network has half of it.
 * @param meanwhile - Called when it leaves.
 */
export function breakNextUpload(meanwhile?: () => void): void {
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (this: XMLHttpRequest, body) {
    XMLHttpRequest.prototype.send = send;
    send.call(this, body instanceof Blob ? body.slice(0, body.size / 2) : body);
    meanwhile?.();
  };
}

/** How the bytes of uploads have travelled since: method and number of bytes. Call the answer to stop. */
export function watchUploads(): {readonly sent: string[]; stop(): void} {
  const {open, send} = XMLHttpRequest.prototype;
  const sent: string[] = [];
  const methods = new WeakMap<XMLHttpRequest, string>();
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, method: string, url: string | URL) {
    methods.set(this, method);
    open.call(this, method, url, true);
  };
  XMLHttpRequest.prototype.send = function (this: XMLHttpRequest, body) {
    sent.push(`${methods.get(this)} ${body instanceof Blob ? body.size : 0}`);
    send.call(this, body);
  };
  return {
    sent,
    stop: () => Object.assign(XMLHttpRequest.prototype, {open, send}),
  };
}

export interface Attached {
  readonly name: string;
  readonly altText: string | null;
  readonly mediaKind: string;
}

/** What the network has of the newest post with these words. */
export async function attachedTo(person: string, words: string): Promise<readonly Attached[] | null> {
  const {feed} = await colleague(
    person,
    'query {feed(scope: {stream: ALL}, orderBy: NEWEST, first: 3) {nodes {excerpt attachments {name altText mediaKind}}}}',
    {},
  );
  const {nodes} = feed as {nodes: readonly {excerpt: string; attachments: readonly Attached[]}[]};
  return nodes.find(({excerpt}) => excerpt.includes(words))?.attachments ?? null;
}
