/** A text box that offers emoji, as a person meets it. */
import {fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {loadLanguage, localize} from '../../../src/localization/localize.js';
import '../../../src/parts/text-box/text-box.js';
import type {FoyerTextBox} from '../../../src/parts/text-box/text-box.js';
import '../../../src/parts/writing-tools/writing-tools.js';
import {until} from '../../support/until.js';

/** An emoji with and without the sign for colours is the same to whoever sees it. */
const plain = (text: string): string => text.replaceAll('\ufe0f', '');

const readAs = (option: Element): string =>
  [...option.querySelectorAll('span:not(:has(span))')].map(({textContent}) => plain(textContent).trim()).join(' ');

export class TextHands {
  readonly element: FoyerTextBox;

  constructor(element: FoyerTextBox) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): HTMLTextAreaElement {
    return this.root.querySelector('textarea')!;
  }

  get written(): string {
    return plain(this.text.value);
  }

  /** What is offered, as it is read: face, name and shortcode. */
  get offered(): string[] {
    return [...this.root.querySelectorAll('.suggestions:popover-open [role=option]')].map(readAs);
  }

  /** What is pointed at for the ear. */
  get active(): string {
    const id = this.text.getAttribute('aria-activedescendant');
    return id === null ? '' : readAs(this.root.getElementById(id)!);
  }

  get said(): string {
    return this.root.querySelector('[role=status]')!.textContent;
  }

  async type(words: string): Promise<void> {
    await sendKeys({type: words});
    await this.element.updateComplete;
  }

  /** Writes, and waits for what is offered. */
  async ask(words: string): Promise<void> {
    await this.type(words);
    await until(() => this.offered.length > 0);
  }

  async press(keys: string): Promise<void> {
    const names = keys.split('+');
    for (const name of names.slice(0, -1)) await sendKeys({down: name});
    await sendKeys({press: names.at(-1)!});
    for (const name of names.slice(0, -1).reverse()) await sendKeys({up: name});
    await this.element.updateComplete;
  }
}

export async function textBox(language = 'en', direction = 'ltr', label = 'Text'): Promise<TextHands> {
  await loadLanguage(language);
  const localization = localize(language);
  const place = await fixture<HTMLElement>(
    html`<div dir=${direction} lang=${language}>
      <foyer-text-box .localization=${localization} .label=${label} tools></foyer-text-box>
    </div>`,
  );
  const hands = new TextHands(place.querySelector('foyer-text-box')!);
  const tools = hands.root.querySelector('foyer-writing-tools')!;
  await until(() => tools.shadowRoot?.querySelector('[role=toolbar]'));
  hands.element.focus();
  return hands;
}
