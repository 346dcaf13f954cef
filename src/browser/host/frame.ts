/** One iframe of the page, made as high as what is in it. */
import {readMessage, type HostMessage} from '../embed/messages.js';
import {lookAround} from './look.js';

/** Less is no widget; more is either a mistake or malice. Both can be set on the iframe. */
const [lowest, highest] = [80, 6000];

export class Frame {
  readonly element: HTMLIFrameElement;
  #said = '';

  constructor(element: HTMLIFrameElement) {
    this.element = element;
    const address = element.dataset.foyer;
    // The frame refuses to show anything to a page that hides who it is.
    if (!element.hasAttribute('referrerpolicy')) element.referrerPolicy = 'strict-origin';
    if (address && !element.hasAttribute('src')) {
      // Never one that is on its way already: Firefox would begin again.
      element.loading = 'lazy';
      element.src = address;
    }
    // By properties, not by an attribute: a policy without inline styles stands for the page too.
    element.style.setProperty('border', '0');
    // Names nothing and is for anybody: the frame may still be on its way, or be somewhere else.
    this.#send({type: 'foyer-hello'}, '*');
  }

  /** Whether a message can only have come from what the page's author put into this iframe. */
  sent({source, origin}: MessageEvent): boolean {
    return source !== null && source === this.element.contentWindow && origin === this.#origin;
  }

  hear(data: unknown): void {
    const message = readMessage(data);
    if (message.type === 'foyer-height') this.#grow(message.height);
    if (message.type !== 'foyer-ready') return;
    if (!this.element.title && typeof message.title === 'string') this.element.title = message.title.slice(0, 120);
    this.#said = '';
    this.tellLook();
  }

  /** Tells the frame how the page looks, unless it knows. */
  tellLook(): void {
    const look = lookAround(this.element);
    const said = JSON.stringify(look);
    if (said === this.#said) return;
    this.#said = said;
    this.#send({type: 'foyer-look', look}, this.#origin);
  }

  /** Whether it has ever introduced itself. */
  get isThere(): boolean {
    return this.#said !== '';
  }

  #grow(height: unknown): void {
    if (typeof height !== 'number' || !Number.isFinite(height)) return;
    const {minHeight, maxHeight} = this.element.dataset;
    const pixels = Math.min(Math.max(height, Number(minHeight) || lowest), Number(maxHeight) || highest);
    this.element.style.setProperty('height', `${Math.ceil(pixels)}px`);
  }

  #send(message: HostMessage, origin: string): void {
    this.element.contentWindow?.postMessage(message, origin);
  }

  get #origin(): string {
    return URL.canParse(this.element.src) ? new URL(this.element.src).origin : '';
  }
}
