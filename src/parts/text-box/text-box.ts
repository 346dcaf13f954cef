/**
 * A text box that grows with its text and helps to name people (@), topics (#) and emoji (:). The focus never leaves it: the list
 * of suggestions is pointed at, as the ARIA pattern for text boxes with a list has it.
 *
 * The text lives in the native text box, not in a property: typing draws nothing again unless something visible changes.
 */
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {SuggestionController, type SuggestionAnswer} from '../../controllers/view/suggestion.js';
import {isForInputMethod} from '../../lib/is-for-input-method.js';
import type {Localization} from '../../localization/localize.js';
import {composerWords} from '../../localization/composer.js';
import type {MentionInput} from '../../network/schema.js';
import {base} from '../../styles/base.styles.js';
import {form} from '../../styles/form.styles.js';
import {text} from '../../styles/text.styles.js';
import {avatarStyles} from '../avatar.js';
import {suggestionId, suggestionOptions, suggestionStyles} from '../suggestions.js';
import type {EarlyText} from '../composer/early-text.js';
import type {FoyerWritingTools} from '../writing-tools/writing-tools.js';
import {insertText} from './insert-text.js';
import {mentionText} from './mention-text.js';
import {TextAskEvent, TextChangeEvent, type Content} from './text-box.events.js';
import {styles} from './text-box.styles.js';

export class FoyerTextBox extends LitElement {
  static override styles = [base, form, text, avatarStyles, suggestionStyles, styles];
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};

  @property({attribute: false}) localization!: Localization;
  /** Its name, for the ear. */
  @property() label = '';
  /** Said with the name, such as how much room is left. */
  @property() description = '';
  @property() placeholder = '';
  @property({type: Boolean}) readonly = false;
  /** Shows the row of tools for formatting, which comes late. */
  @property({type: Boolean}) tools = false;
  /** What to begin with. A new object replaces what is written. */
  @property({attribute: false}) initial: Content | null = null;
  /** What was found for the last `text-ask`. */
  @property({attribute: false}) answer: SuggestionAnswer | null = null;

  @state() private blank = true;

  @query('textarea') private box!: HTMLTextAreaElement;
  @query('.suggestions') private list!: HTMLElement;
  @query('foyer-writing-tools') private row!: FoyerWritingTools | null;

  readonly #suggestions = new SuggestionController(this, (query) => this.dispatchEvent(new TextAskEvent(query)));
  #mentions: readonly MentionInput[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('answer')) this.#suggestions.show(this.answer);
    if (!changed.has('initial')) return;
    this.#mentions = this.initial?.mentions ?? [];
    this.blank = !this.initial?.text;
    this.#suggestions.close();
  }

  override render(): TemplateResult {
    const {words} = this.localization;
    const items = this.#suggestions.items;
    const said = items.length > 0 ? composerWords(words).suggestions(items.length) : '';
    // An empty box follows the page's direction, as its placeholder must; a text follows its own.
    return html`<textarea
        rows="1"
        dir=${this.blank ? nothing : 'auto'}
        aria-label=${this.label}
        aria-describedby="description"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls="suggestions"
        aria-activedescendant=${said ? suggestionId(this.#suggestions.active) : nothing}
        placeholder=${this.placeholder}
        ?readonly=${this.readonly}
        @input=${this.#write}
        @compositionend=${this.#follow}
        @keydown=${this.#pick}
        @keyup=${this.#follow}
        @click=${this.#follow}
        @blur=${() => this.#suggestions.close()}
      ></textarea>
      <div id="suggestions" class="menu suggestions" role="listbox" aria-label=${said || nothing} popover="manual">
        ${suggestionOptions(items, this.#suggestions.active, (index) => this.#take(index))}
      </div>
      ${this.tools ? html`<foyer-writing-tools .localization=${this.localization}></foyer-writing-tools>` : nothing}
      <span id="description" class="spoken">${this.description}</span>
      <span class="spoken" role="status">${said}</span>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Without them one can still write, so that they do not come is no trouble.
    if (changed.has('tools') && this.tools) void import('../writing-tools/writing-tools.js').catch(() => undefined);
    if (this.row) Object.assign(this.row, {box: this.box, content: this.#content, suggestions: this.#suggestions});
    if (changed.has('initial')) {
      this.row?.write?.();
      this.box.value = this.initial?.text ?? '';
      this.#grow();
    }
    const isOffered = this.#suggestions.items.length > 0;
    if (isOffered !== this.list.matches(':popover-open')) this.list.togglePopover(isOffered);
    if (isOffered) this.list.querySelector('.active')?.scrollIntoView({block: 'nearest'});
  }

  /** What is written now. Where promises are slow, it may be asked before there is a box. */
  get content(): Content {
    return {text: this.box?.value ?? this.initial?.text ?? '', mentions: this.#mentions};
  }

  /** Puts the caret into the text, which is shown for that. */
  override focus(options?: FocusOptions): void {
    this.row?.write?.();
    this.box.focus(options);
  }

  readonly #content = (): Content => this.content;

  /** Puts a text that was typed elsewhere here, after what is there, as if it had been typed here. */
  async takeOver({text: typed, start, end, isFocused, isMore, before}: EarlyText): Promise<void> {
    await this.updateComplete;
    const {value, selectionStart, selectionEnd} = this.box;
    if (isMore) this.box.setRangeText(typed, selectionStart, selectionEnd, 'end');
    else {
      const earlier = typed ? before(value) : value;
      this.box.value = earlier + typed;
      this.box.setSelectionRange(earlier.length + start, earlier.length + end);
    }
    if (isFocused) this.box.focus({preventScroll: true});
    if (typed) this.box.dispatchEvent(new InputEvent('input'));
  }

  /**
   * Writes at the end; undo takes it back.
   *
   * @param gap What to select of it. Default: nothing, at its end.
   */
  insert(words: string, [start, end] = [words.length, words.length]): void {
    const {length} = this.box.value;
    this.focus();
    this.box.setSelectionRange(length, length);
    insertText(this.box, words);
    this.box.setSelectionRange(length + start, length + end);
  }

  readonly #write = (event: InputEvent): void => {
    this.blank = this.box.value === '';
    this.#grow();
    // Half a syllable is no name to look for: an input method says when it is done.
    if (!event.isComposing) this.#follow();
    this.dispatchEvent(new TextChangeEvent(this.content));
  };

  readonly #follow = (): void => {
    const {value, selectionStart, selectionEnd} = this.box;
    if (selectionStart === selectionEnd) this.#suggestions.follow(value, selectionEnd);
    else this.#suggestions.close();
  };

  /** A key while the list of suggestions is open. */
  readonly #pick = (event: KeyboardEvent): void => {
    if (this.#suggestions.items.length === 0 || isForInputMethod(event)) return;
    if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') this.#suggestions.move(1);
    else if (event.key === 'ArrowUp') this.#suggestions.move(-1);
    else if (event.key === 'Enter' || event.key === 'Tab') this.#take(this.#suggestions.active);
    else if (event.key === 'Escape') this.#suggestions.dismiss();
    else return;
    event.preventDefault();
    // The key has done its work: it must not also close or send what this box belongs to.
    event.stopPropagation();
  };

  #take(index: number): void {
    const taken = this.#suggestions.take(
      (item) => (item.entity ? mentionText(item, this.#mentions) : item.character),
      index,
    );
    if (!taken) return;
    const {item, text, start, end} = taken;
    if (!item.entity) item.noteUse();
    else if (item.entity.__typename !== 'Topic') this.#mentions = [...this.#mentions, {text, id: item.entity.id}];
    this.box.focus();
    this.box.setSelectionRange(start, end);
    const isApart = !item.entity || /^\s/.test(this.box.value.slice(end));
    insertText(this.box, isApart ? text : `${text} `);
  }

  /** Where the browser can't size a text box by its content, its height follows by hand. */
  #grow(): void {
    if (CSS.supports('field-sizing', 'content')) return;
    this.box.style.height = 'auto';
    this.box.style.height = `${this.box.scrollHeight}px`;
  }
}

if (!customElements.get('foyer-text-box')) customElements.define('foyer-text-box', FoyerTextBox);
