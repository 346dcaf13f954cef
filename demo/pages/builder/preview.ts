/**
 * The chosen widget, alive, in a box of the chosen width. The element stays the same as long as its name does: changing an
 * attribute shows what the attribute does, not how the widget starts.
 */
import {controlFor} from './control.js';
import {widget} from './manifest.js';
import {chosenAttributes, directionOf, type Settings} from './settings.js';
import {tokens} from './tokens.js';

export class Preview {
  readonly #stage: HTMLElement;
  #element: HTMLElement | null = null;

  /** @param stage - Where the widget stands; its width and tokens are set here. */
  constructor(stage: HTMLElement) {
    this.#stage = stage;
  }

  /** The widget; null before the first `show`. */
  get element(): HTMLElement | null {
    return this.#element;
  }

  show(settings: Settings): void {
    const description = widget(settings.element);
    if (this.#element?.localName !== description.tag) {
      this.#element = document.createElement(description.tag);
      this.#stage.replaceChildren(this.#element);
    }
    const wanted = new Map(chosenAttributes(settings, description));
    for (const attribute of description.attributes) {
      const value = wanted.get(attribute.name);
      set(this.#element, attribute.name, controlFor(attribute).kind === 'switch' && value ? '' : value);
    }
    set(this.#element, 'lang', settings.language);
    set(this.#element, 'dir', directionOf(settings));
    this.#dress(settings);
  }

  /** The box takes the widget's theme, since the widget paints no ground of its own. */
  #dress({attributes, tokens: chosen, width}: Settings): void {
    set(this.#stage, 'data-theme', attributes.theme);
    for (const {name} of tokens) this.#stage.style.setProperty(name, chosen[name] ?? '');
    this.#stage.style.inlineSize = width ? `${width}px` : '';
  }
}

function set(element: Element, name: string, value: string | undefined): void {
  if (value === undefined || (value === '' && (name === 'lang' || name === 'dir'))) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
