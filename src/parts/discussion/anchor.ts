/** Keeps what one is reading where it is while earlier replies come above it. */
import type {FoyerMessage} from './message.js';

export interface Anchor {
  readonly element: FoyerMessage;
  /** Where it stood in the window. */
  readonly top: number;
}

const messagesIn = (root: ParentNode): FoyerMessage[] => [...root.querySelectorAll<FoyerMessage>('foyer-message')];

/** The first reply in sight; null: none is being read. */
export function findAnchor(root: ParentNode): Anchor | null {
  const element = messagesIn(root).find((message) => message.getBoundingClientRect().bottom > 0);
  const top = element?.getBoundingClientRect().top ?? Infinity;
  return element && top < innerHeight ? {element, top} : null;
}

/** Call it when the replies above are in the document. */
export async function keepInPlace(root: ParentNode, {element, top}: Anchor): Promise<void> {
  // Each draws itself, and has no height before.
  await Promise.all(messagesIn(root).map(({updateComplete}) => updateComplete));
  if (!element.isConnected) return;
  // Browsers that keep what is read in its place by themselves have done so: the difference is nothing then.
  const moved = element.getBoundingClientRect().top - top;
  if (Math.abs(moved) > 1) scrollBy({top: moved, behavior: 'instant'});
}
