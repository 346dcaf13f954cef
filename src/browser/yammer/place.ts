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
export function fill(container: HTMLElement, widgets: readonly PlannedWidget[], theme = ''): void {
  container.replaceChildren(...widgets.map(make));
  container.style.setProperty('overflow', 'auto');
  // Words that are only there to be heard are placed absolutely: without this, they would scroll the page instead.
  if (getComputedStyle(container).position === 'static') container.style.setProperty('position', 'relative');
  if (!theme) return;
  // Yammer's frame brought its own ground: dark words that were asked for must not stand on a page that is dark by now.
  container.style.setProperty('color-scheme', theme);
  container.style.setProperty('background-color', 'var(--foyer-surface, light-dark(#fff, oklch(0.2 0.01 260)))');
}

function make({name, attributes}: PlannedWidget, index: number): HTMLElement {
  const widget = document.createElement(prefix + name);
  for (const [attribute, value] of Object.entries(attributes)) widget.setAttribute(attribute, value);
  widget.style.setProperty('display', 'block');
  if (index > 0) widget.style.setProperty('margin-block-start', '12px');
  return widget;
}

/** Puts an element in the frame's place, with the names and the size that its author gave it. */
export function replaceFrame(frame: HTMLIFrameElement): HTMLElement {
  const container = document.createElement('div');
  container.id = frame.id;
  container.className = frame.className;
  container.style.cssText = frame.style.cssText;
  // Not as it is drawn: the page's styles may still be on their way, and mean the new element as well.
  for (const [property, value] of [
    ['inline-size', frame.width],
    ['block-size', frame.height],
  ] as const) {
    if (value) container.style.setProperty(property, /^\d+$/.test(value) ? `${value}px` : value);
  }
  frame.replaceWith(container);
  return container;
}
