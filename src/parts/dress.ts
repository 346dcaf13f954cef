import type {CSSResult} from 'lit';

/** Gives a part that came late its styles: whatever it stands in carries none for what it may never show. */
export function dress(part: Element, {styleSheet}: CSSResult): void {
  const root = part.getRootNode();
  if (root instanceof ShadowRoot && styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets.push(styleSheet);
}
