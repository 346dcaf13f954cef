/**
 * What somebody attaches to a message: a row for each file, with how much of it is there, and words for those who cannot see a
 * picture. Loaded with the first file. A file itself is not kept: after a reload it has to be chosen again, and its upload goes
 * on where it was. Internal: a page never writes it.
 */
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {askForActs} from '../../controllers/view/acts.js';
import {LateWordsController} from '../../controllers/view/late-words.js';
import type {Uploads} from '../../controllers/view/uploads.js';
import {fileSize} from '../../lib/file-size.js';
import type {Localization} from '../../localization/localize.js';
import {loadUploadsWords, type UploadsWords} from '../../localization/uploads/words.js';
import {NetworkError} from '../../network/errors.js';
import type {AttachmentWriting} from '../../network/writing.js';
import {base} from '../../styles/base.styles.js';
import {form} from '../../styles/form.styles.js';
import {text} from '../../styles/text.styles.js';
import {TrayChangeEvent} from './files.events.js';
import {drawThumbnails} from './thumbnail.js';
import {trayRow, type RowState} from './tray-row.js';
import {trayStyles} from './tray.styles.js';

export class FoyerTray extends LitElement {
  static override styles = [base, text, form, trayStyles];

  @property({attribute: false}) localization!: Localization;
  @property({attribute: false}) attachments: readonly AttachmentWriting[] = [];
  /** Files to take in. A new list is taken in once. */
  @property({attribute: false}) chosen: readonly File[] | null = null;
  /** Bytes of the largest file. */
  @property({attribute: false}) limit = Infinity;
  /** Where the message goes. */
  @property({attribute: false}) groupId: string | null = null;
  /** The message waits for what is under way. */
  @property({attribute: false}) isHolding = false;
  @property({type: Boolean}) readonly = false;

  @state() private states: ReadonlyMap<string, RowState> = new Map();
  /** What is wrong with what was chosen, or with sending now. */
  @state() private trouble: readonly string[] = [];
  /** Said to the ear. */
  @state() private said = '';
  @state() private takesAltTexts = true;

  readonly #words = new LateWordsController(this, () => this.localization.language, loadUploadsWords);
  readonly #files = new Map<string, File>();
  readonly #stops = new Map<string, AbortController>();
  #taken: readonly File[] | null = null;
  #uploads: Promise<Uploads | null> | null = null;
  /** Which file is to be chosen again. */
  #wanted: string | null = null;

  /** Whether anything is under way. */
  get isBusy(): boolean {
    return this.#stops.size > 0;
  }

  /** Says that the message cannot be sent as it is, and why. */
  complain(): void {
    const count = this.attachments.filter(({isUploaded}) => !isUploaded).length;
    this.trouble = this.#words.words ? [this.#words.words.missing(count)] : [];
    this.renderRoot.querySelector<HTMLElement>('.act')?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stops.values()) stop.abort();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved, or shown again: what was under way goes on.
    for (const {id, isUploaded} of this.attachments) if (!isUploaded && this.#files.has(id)) void this.#start(id, true);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('attachments')) this.#forgetOthers();
    if (changed.has('isHolding') && this.isHolding) this.trouble = [];
    // Only with words can anything be said about them.
    if (this.chosen && this.chosen !== this.#taken && this.#words.words) this.#take(this.chosen, this.#words.words);
  }

  override render(): TemplateResult {
    const {words} = this.#words;
    return html`<slot ?hidden=${words !== null}></slot>${words ? this.#picture(words) : nothing}`;
  }

  #picture(words: UploadsWords): TemplateResult {
    return html`<ul class="rows" role="list" aria-label=${words.list}>
        ${repeat(
          this.attachments,
          ({id}) => this.#files.get(id) ?? id,
          (one) =>
            trayRow(one, {
              words,
              localization: this.localization,
              state: this.states.get(one.id) ?? null,
              hasFile: this.#files.has(one.id),
              takesAltTexts: this.takesAltTexts,
              isReadonly: this.readonly,
              remove: () => void this.#remove(one, words),
              retry: () => this.#retry(one.id),
              chooseAgain: () => this.#chooseAgain(one.id),
              describe: (altText) => this.#put(one.id, {altText}),
            }),
        )}
      </ul>
      <input type="file" hidden aria-label=${words.chooseAgain} @change=${this.#takeAgain} />
      ${this.isHolding ? html`<p class="small muted" role="status">${words.holding}</p>` : nothing}
      <div class="trouble small" role="alert">${this.trouble.map((line) => html`<p>${line}</p>`)}</div>
      <p class="spoken" role="status">${this.said}</p>`;
  }

  protected override updated(): void {
    drawThumbnails(this.renderRoot, this.#files);
  }

  #take(files: readonly File[], words: UploadsWords): void {
    this.#taken = files;
    const {language} = this.localization;
    const trouble: string[] = [];
    const added: AttachmentWriting[] = [];
    for (const file of files) {
      const {name, size} = file;
      const [is, most] = [fileSize(size, language), fileSize(this.limit, language)];
      const known = this.attachments.find((one) => this.#isLost(one) && isSame(one, file));
      if (size === 0) trouble.push(words.empty(name));
      else if (size > this.limit) trouble.push(words.tooLarge(name, is, most));
      else if (known) this.#goOn(known.id, file);
      else added.push(this.#entryOf(file));
    }
    this.trouble = trouble;
    this.#change([...this.attachments, ...added]);
    for (const {id} of added) void this.#start(id, false);
  }

  #entryOf(file: File): AttachmentWriting {
    const id = crypto.randomUUID();
    this.#files.set(id, file);
    const {name, type, size} = file;
    return {id, name, mimeType: type, byteSize: size, altText: '', isUploaded: false};
  }

  #isLost({id, isUploaded}: AttachmentWriting): boolean {
    return !isUploaded && !this.#files.has(id);
  }

  #goOn(id: string, file: File): void {
    this.#files.set(id, file);
    this.#retry(id);
  }

  #retry(id: string): void {
    this.trouble = [];
    void this.#start(id, true);
  }

  async #start(id: string, isBegun: boolean): Promise<void> {
    const file = this.#files.get(id)!;
    const stop = new AbortController();
    this.#stops.get(id)?.abort();
    this.#stops.set(id, stop);
    this.#set(id, {share: 0, isWaiting: false, isQueued: true, problem: null});
    this.#uploads ??= askForActs(this).then((acts) => acts?.uploads() ?? null);
    const uploads = await this.#uploads;
    if (uploads) this.takesAltTexts = uploads.takesAltTexts;
    else this.#uploads = null;
    const outcome = uploads
      ? await uploads.send({
          ...{file, key: id, groupId: this.groupId, isBegun, signal: stop.signal},
          progress: (share, isWaiting) => this.#set(id, {share, isWaiting, isQueued: false, problem: null}),
        })
      : {ok: false as const, error: new NetworkError('unreachable')};
    // Another try, or none, has taken its place.
    if (this.#stops.get(id) !== stop) return;
    this.#stops.delete(id);
    if (!outcome || stop.signal.aborted) return;
    if (outcome.ok) this.#arrive(id, outcome.payload, file);
    else {
      this.#set(id, {share: 0, isWaiting: false, isQueued: false, problem: outcome.error});
      this.#change(this.attachments);
    }
  }

  #arrive(id: string, attachmentId: string, file: File): void {
    this.#files.delete(id);
    this.#files.set(attachmentId, file);
    this.#set(id, null);
    this.said = this.#words.words?.arrived(file.name) ?? '';
    this.#put(id, {id: attachmentId, isUploaded: true});
  }

  #set(id: string, now: RowState | null): void {
    const states = new Map(this.states);
    if (now) states.set(id, now);
    else states.delete(id);
    this.states = states;
  }

  #put(id: string, change: Partial<AttachmentWriting>): void {
    this.#change(this.attachments.map((one) => (one.id === id ? {...one, ...change} : one)));
  }

  #change(attachments: readonly AttachmentWriting[]): void {
    this.attachments = attachments;
    this.dispatchEvent(new TrayChangeEvent(attachments));
  }

  /** The focus goes to the row above, or below; where none is left, the composer takes it. */
  async #remove({id, name}: AttachmentWriting, words: UploadsWords): Promise<void> {
    const at = this.attachments.findIndex((one) => one.id === id);
    this.trouble = [];
    this.said = words.removed(name);
    this.#change(this.attachments.filter((one) => one.id !== id));
    await this.updateComplete;
    const removers = this.renderRoot.querySelectorAll<HTMLElement>('.remove');
    removers[Math.max(0, at - 1)]?.focus();
  }

  /** What was removed, or belongs to a message that is gone, is not sent any more. */
  #forgetOthers(): void {
    const ids = new Set(this.attachments.map(({id}) => id));
    for (const id of this.#files.keys()) {
      if (ids.has(id)) continue;
      const stop = this.#stops.get(id);
      this.#stops.delete(id);
      stop?.abort();
      this.#files.delete(id);
    }
  }

  #chooseAgain(id: string): void {
    this.#wanted = id;
    this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')!.click();
  }

  readonly #takeAgain = ({currentTarget}: Event): void => {
    const input = currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    const one = this.attachments.find(({id}) => id === this.#wanted);
    input.value = '';
    if (!file || !one) return;
    if (isSame(one, file)) this.#goOn(one.id, file);
    else this.trouble = [this.#words.words?.otherFile(one.name) ?? ''];
  };
}

const isSame = ({name, byteSize}: AttachmentWriting, file: File): boolean =>
  name === file.name && byteSize === file.size;

if (!customElements.get('foyer-tray')) customElements.define('foyer-tray', FoyerTray);
