/** Puts planned widgets where a feed of Yammer's was meant to be. */
import {prefix} from '../embed/prefix.js';
import type {EmbedFeedOptions} from './options.js';
import type {PlannedWidget} from './plan.js';

/** Waits for a page that is still being read. */
export async function findContainer(container: EmbedFeedOptions['container']): Promise<HTMLElement | null> {
  const found = resolve(container);
  if (found || document.readyState !== 'loading') return found;
  await new Promise((loaded) => document.addEventListener('DOMContentLoaded', loaded, {once: true}));
  return resolve(container);
}

function resolve(container: EmbedFeedOptions['container']): HTMLElement | null {
  if (!container) return null;
  if (typeof container === 'string') return document.querySelector<HTMLElement>(container);
  const element = container instanceof Element ? container : container[0];
  return element instanceof HTMLElement ? element : null;
}

/** The container keeps the size that the page gave it, as it did with Yammer's frame inside: what is longer scrolls. */
export function fill(container: HTMLElement, widgets: readonly PlannedWidget[]): void {
  container.replaceChildren(
    ...widgets.map(({name, attributes}) => {
      const widget = document.createElement(prefix + name);
      for (const [attribute, value] of Object.entries(attributes)) widget.setAttribute(attribute, value);
      widget.style.setProperty('display', 'block');
      return widget;
    }),
  );
  container.style.setProperty('overflow', 'auto');
}

/** Puts an element of the frame's size and names in its place. */
export function replaceFrame(frame: HTMLIFrameElement): HTMLElement {
  const container = document.createElement('div');
  const {width, height} = frame.getBoundingClientRect();
  container.id = frame.id;
  container.className = frame.className;
  if (width > 0) container.style.setProperty('max-inline-size', '100%');
  if (height > 0) container.style.setProperty('block-size', `${height}px`);
  frame.replaceWith(container);
  return container;
}
