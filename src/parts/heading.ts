/** The heading of a widget, at the level that fits the page around it. */
import {html, type TemplateResult} from 'lit';

/** @param level From 1 to 6; what is none of these becomes the nearest one, or 2. */
export function heading(text: string, level: number): TemplateResult {
  const fitting = Math.min(6, Math.max(1, Math.round(level) || 2));
  return html`<div class="heading" part="heading" role="heading" aria-level=${fitting}>${text}</div>`;
}
