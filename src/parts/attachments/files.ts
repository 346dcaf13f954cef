/**
 * Attaching files, for a composer: a button, dropping and pasting, and a message that waits until all of them are there. What
 * shows and sends them is loaded with the first.
 */
import {html, nothing, type LitElement, type ReactiveController} from 'lit';
import {askForActs} from '../../controllers/view/acts.js';
import {LateWordsController} from '../../controllers/view/late-words.js';
import {fileSize} from '../../lib/file-size.js';
import type {Localization} from '../../localization/localize.js';
import {loadUploadsWords} from '../../localization/uploads/words.js';
import type {Writing} from '../../network/writing.js';
import {late} from '../late.js';
import {writingIcon} from '../writing-icons.js';
import type {TrayChangeEvent} from './files.events.js';
import type {FoyerTray} from './tray.js';

interface FilesHost extends LitElement {
  readonly localization: Localization;
  /** It is on its way: nothing can be attached any more. */
  readonly sending: boolean;
}

type Attached = Pick<Writing, 'attachments' | 'groupId'>;

const loadTray = () => import('./tray.js');

export class FilesController implements ReactiveController {
  readonly #host: FilesHost;
  readonly #writingOf: () => Attached;
  readonly #change: (change: Pick<Attached, 'attachments'>) => void;
  readonly #words: LateWordsController<Awaited<ReturnType<typeof loadUploadsWords>>>;
  /** Null: nothing can be attached here, or that is not known yet. */
  #limit: number | null = null;
  #isAsked = false;
  /** What was chosen last. A new list is what the tray takes in. */
  #chosen: readonly File[] | null = null;
  /** Sends the message, as soon as all files are there. */
  #wish: (() => void) | null = null;

  /**
   * @param writingOf - What is attached so far, and where the message goes.
   * @param change - Called when something was attached, has arrived, or was removed or described.
   */
  constructor(host: FilesHost, writingOf: () => Attached, change: (change: Pick<Attached, 'attachments'>) => void) {
    this.#host = host;
    this.#writingOf = writingOf;
    this.#change = change;
    this.#words = new LateWordsController(host, () => host.localization.language, loadUploadsWords);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('dragover', this.#drag);
    this.#host.addEventListener('dragleave', this.#leave);
    this.#host.addEventListener('drop', this.#drop);
    // Before the text box hears of it, which only takes text.
    this.#host.addEventListener('paste', this.#paste, true);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('dragover', this.#drag);
    this.#host.removeEventListener('dragleave', this.#leave);
    this.#host.removeEventListener('drop', this.#drop);
    this.#host.removeEventListener('paste', this.#paste, true);
  }

  /** The button; nothing, where the network takes no files. */
  button(): unknown {
    const {words} = this.#words;
    if (!this.#isAsked) void this.#ask();
    if (!words || this.#limit === null) return nothing;
    const limit = words.limit(fileSize(this.#limit, this.#host.localization.language));
    return html`<span
      ><button
        class="button plain small attach"
        type="button"
        title=${limit}
        aria-describedby="attach-limit"
        aria-disabled=${this.#host.sending ? 'true' : 'false'}
        @click=${this.#choose}
      >
        ${writingIcon('attach')}<span>${words.attach}</span></button
      ><span class="spoken" id="attach-limit">${limit}</span><input type="file" multiple hidden @change=${this.#take} />
    </span>`;
  }

  /** What is attached, below the text. */
  tray(): unknown {
    const {attachments = [], groupId} = this.#writingOf();
    if (attachments.length === 0 && this.#chosen === null) return nothing;
    return html`<foyer-tray
      .localization=${this.#host.localization}
      .attachments=${attachments}
      .chosen=${this.#chosen}
      .limit=${this.#limit ?? Infinity}
      .groupId=${groupId}
      .isHolding=${this.#wish !== null}
      ?readonly=${this.#host.sending}
      @tray-change=${this.#follow}
      >${late(loadTray, this.#host)}</foyer-tray
    >`;
  }

  /** Whether a message has to wait for its files: `send` is called as soon as they are there. */
  holds(send: () => void): boolean {
    this.#wish = null;
    if ((this.#writingOf().attachments ?? []).every(({isUploaded}) => isUploaded)) {
      // It goes now: what was said about files goes too.
      this.#chosen = null;
      return false;
    }
    if (this.#tray?.isBusy) this.#wish = send;
    else this.#tray?.complain();
    this.#host.requestUpdate();
    return true;
  }

  /** The text was changed: what waited to be sent waits no more. */
  release(): void {
    if (!this.#wish) return;
    this.#wish = null;
    this.#host.requestUpdate();
  }

  get #tray(): FoyerTray | null {
    return this.#host.renderRoot.querySelector<FoyerTray>('foyer-tray:defined');
  }

  async #ask(): Promise<void> {
    this.#isAsked = true;
    this.#limit = (await askForActs(this.#host))?.uploadLimit ?? null;
    this.#host.requestUpdate();
  }

  async #add(files: readonly File[]): Promise<void> {
    if (this.#limit === null) await this.#ask();
    if (files.length === 0 || this.#limit === null || this.#host.sending) return;
    this.#chosen = files;
    this.#host.requestUpdate();
  }

  readonly #choose = (event: Event): void => {
    if (!this.#host.sending) (event.currentTarget as HTMLElement).parentElement!.querySelector('input')!.click();
  };

  readonly #take = ({currentTarget}: Event): void => {
    const input = currentTarget as HTMLInputElement;
    void this.#add([...(input.files ?? [])]);
    // The same file can be chosen once more.
    input.value = '';
  };

  readonly #follow = ({attachments}: TrayChangeEvent): void => {
    if (attachments.length === 0) {
      this.#chosen = null;
      // The tray goes with its last file: whoever removed that goes on with the text.
      if (this.#host.shadowRoot?.activeElement === this.#tray)
        void this.#host.updateComplete.then(() => this.#host.focus({preventScroll: true}));
    }
    this.#change({attachments});
    const wish = this.#wish;
    if (!wish) return;
    if (attachments.every(({isUploaded}) => isUploaded)) {
      this.#wish = null;
      void this.#host.updateComplete.then(wish);
    } else if (!this.#tray?.isBusy) {
      this.#wish = null;
      this.#tray?.complain();
    }
  };

  readonly #drag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Or the browser would leave the page and show the file.
    event.preventDefault();
    event.dataTransfer.dropEffect = this.#host.sending ? 'none' : 'copy';
    this.#host.toggleAttribute('dropping', true);
  };

  readonly #leave = (): void => void this.#host.toggleAttribute('dropping', false);

  readonly #drop = (event: DragEvent): void => {
    this.#leave();
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    // A folder looks like a file and cannot be read.
    const items = [...event.dataTransfer.items].filter(
      (item) => item.kind === 'file' && item.webkitGetAsEntry()?.isDirectory !== true,
    );
    void this.#add(items.map((item) => item.getAsFile()).filter((file) => file !== null));
  };

  /** Pictures and files alone: what comes with a text, such as cells of a table, is meant as text. */
  readonly #paste = (event: ClipboardEvent): void => {
    const {files, types} = event.clipboardData ?? {};
    if (!files?.length || types?.includes('text/plain')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void this.#add([...files]);
  };
}
