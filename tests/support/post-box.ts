/** A post box as a person meets it: what it shows, and hands to write and press with. */
import {sendKeys} from '@web/test-runner-commands';
import type {FoyerPostBox} from '../../src/elements/post-box/post-box.js';
import type {FoyerAudience} from '../../src/parts/audience/audience.js';
// Pages load it late, which has tests of its own.
import '../../src/parts/composer/composer.js';
import type {FoyerComposer} from '../../src/parts/composer/composer.js';
import '../../src/parts/kinds/kind-form.js';
import type {KnownKind} from '../../src/parts/known-kind.js';
import type {FoyerTextBox} from '../../src/parts/text-box/text-box.js';
import {until} from './page.js';

export class ComposerHands {
  readonly composer: FoyerComposer;

  constructor(composer: FoyerComposer) {
    this.composer = composer;
  }

  get root(): ShadowRoot {
    return this.composer.shadowRoot!;
  }

  get textBox(): FoyerTextBox {
    return this.root.querySelector('foyer-text-box')!;
  }

  get text(): HTMLTextAreaElement {
    return this.textBox.shadowRoot!.querySelector('textarea')!;
  }

  get audience(): FoyerAudience {
    return this.root.querySelector('foyer-audience')!;
  }

  get isOpen(): boolean {
    return this.root.querySelector('.tools') !== null;
  }

  /** The button that sends; null while the box is a line. */
  get button(): HTMLButtonElement | null {
    return this.root.querySelector<HTMLButtonElement>('.primary');
  }

  get buttonText(): string {
    return this.button?.textContent?.trim() ?? '';
  }

  /** What went wrong, in words; empty: nothing. */
  get trouble(): string {
    return spaced(this.root.querySelector('.trouble p')?.textContent);
  }

  get troubleButton(): HTMLButtonElement | null {
    return this.root.querySelector('.trouble button');
  }

  get notice(): string {
    return spaced(this.root.querySelector('.notice')?.textContent);
  }

  /** Why the button waits, as it is told with it. */
  get reason(): string {
    const id = this.button!.getAttribute('aria-describedby')!;
    return spaced(this.root.getElementById(id)?.textContent);
  }

  /** What is offered for the name that is being written. */
  get offered(): HTMLElement[] {
    return [...this.textBox.shadowRoot!.querySelectorAll<HTMLElement>('.suggestions:popover-open [role=option]')];
  }

  /** Writes with the keyboard, where the caret is. */
  async type(words: string): Promise<void> {
    this.composer.focus();
    await sendKeys({type: words});
    await this.settled();
  }

  /** Writes at once, as a paste does. */
  async paste(words: string): Promise<void> {
    this.text.focus();
    this.text.setRangeText(words, this.text.selectionStart, this.text.selectionEnd, 'end');
    this.text.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await this.settled();
  }

  async press(key: string): Promise<void> {
    await sendKeys({press: key});
    await this.settled();
  }

  async send(): Promise<void> {
    this.button!.click();
    await this.settled();
  }

  async chooseKind(kind: KnownKind): Promise<void> {
    this.root.querySelector<HTMLInputElement>(`input[value=${kind}]`)!.click();
    await this.settled();
  }

  /** Where what a kind needs is filled in. */
  get form(): ShadowRoot {
    return this.root.querySelector('foyer-kind-form')!.shadowRoot!;
  }

  /** The kinds that are offered, by the words on them. */
  get kinds(): string[] {
    return [...this.root.querySelectorAll('.kind')].map(({textContent}) => spaced(textContent));
  }

  /** Finds somebody by the first letters of the name, in a field for people, and takes the first who is found. */
  async choosePerson(letters: string): Promise<void> {
    await until(() => this.form.querySelector('foyer-people-field'));
    const field = this.form.querySelector('foyer-people-field')!;
    field.focus();
    await sendKeys({type: letters});
    await until(() => field.shadowRoot!.querySelector('[role=option]'));
    await this.press('Enter');
  }

  /** Opens the list of places and returns them. */
  async places(): Promise<HTMLElement[]> {
    const root = this.audience.shadowRoot!;
    root.querySelector<HTMLButtonElement>('.chooser')!.click();
    await until(() => root.querySelector('[role=option]'));
    return [...root.querySelectorAll<HTMLElement>('[role=option]')];
  }

  async choosePlace(name: string): Promise<void> {
    const places = await this.places();
    places.find((place) => place.textContent.includes(name))!.click();
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.textBox.updateComplete;
    await this.composer.updateComplete;
    await this.audience?.updateComplete;
  }
}

/** Waits until something can be written in a post box. */
export async function handsOf(box: FoyerPostBox): Promise<ComposerHands> {
  await until(() => box.shadowRoot?.querySelector('foyer-composer')?.shadowRoot?.querySelector('foyer-text-box'));
  const hands = new ComposerHands(box.shadowRoot!.querySelector('foyer-composer')!);
  await hands.settled();
  return hands;
}

export const spaced = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Emulates Ctrl+Enter on whatever has the focus. */
export async function pressSend(): Promise<void> {
  await sendKeys({down: 'Control'});
  await sendKeys({press: 'Enter'});
  await sendKeys({up: 'Control'});
}
