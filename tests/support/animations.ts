/** Waits for what moves, so that a test sees what a person sees once it stands still. */

/** Resolves when every animation and transition in an element has ended, through all shadow roots. Endless ones don't count. */
export async function stillness(element: Element): Promise<void> {
  for (;;) {
    const moving = rootsIn(element)
      .flatMap((root) => root.getAnimations())
      .filter(({effect, playState}) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
    if (moving.length === 0) return;
    // One that is cancelled has ended as well; what comes after it is looked at in the next round.
    await Promise.all(moving.map(({finished}) => finished.catch(() => undefined)));
  }
}

/** The document and every shadow root below an element: `document.getAnimations()` alone sees none inside them. */
function rootsIn(element: Element): DocumentOrShadowRoot[] {
  const hosts = [element, ...element.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot);
  return [document, ...hosts.flatMap(({shadowRoot}) => shadowRootsIn(shadowRoot!))];
}

function shadowRootsIn(root: ShadowRoot): ShadowRoot[] {
  const hosts = [...root.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot);
  return [root, ...hosts.flatMap(({shadowRoot}) => shadowRootsIn(shadowRoot!))];
}
