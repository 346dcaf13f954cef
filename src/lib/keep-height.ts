/**
 * What is far from the window is not laid out (`content-visibility`), and keeps the height that it had. Not said in the styles:
 * what is not laid out from the beginning has no height to keep, and is measured in the middle of a frame when it comes near,
 * about which browsers complain on the host page if it is folded then.
 */

/**
 * Call it when elements are out of sight and have been laid out.
 * @param hosts - Each with an article in its shadow.
 * @param isAway - Asked again before its layout ends: it may have come near meanwhile.
 * @param tell - Called when the browser stops to lay one of them out, and when it begins again. The same function each time.
 */
export function keepHeights(
  hosts: readonly Element[],
  isAway: (host: Element) => boolean,
  tell: (event: ContentVisibilityAutoStateChangeEvent) => void,
): void {
  const articles = hosts
    .flatMap(({shadowRoot}) => shadowRoot?.querySelector<HTMLElement>('article') ?? [])
    .filter((article) => article.style.contentVisibility !== 'auto');
  const rests = articles.map((article) => article.querySelector<HTMLElement>('.below'));
  const heights = articles.map((article) => {
    const {paddingBlockStart, paddingBlockEnd} = getComputedStyle(article);
    return article.clientHeight - parseFloat(paddingBlockStart) - parseFloat(paddingBlockEnd);
  });
  const roomOfRests = rests.map((rest) => (rest?.firstElementChild ? rest.clientHeight : 0));
  // All are read before the first is changed: the layout is worked out once.
  rests.forEach((rest, index) => {
    if (roomOfRests[index]) rest!.style.minBlockSize = `${roomOfRests[index]}px`;
  });
  afterFrames(() =>
    articles.forEach((article, index) => {
      if (!isAway((article.getRootNode() as ShadowRoot).host)) return;
      article.style.containIntrinsicBlockSize = `auto ${heights[index]}px`;
      article.style.contentVisibility = 'auto';
      article.addEventListener('contentvisibilityautostatechange', tell as EventListener);
    }),
  );
}

/** Lays it out again, wherever it is, until its height is kept the next time. */
export function layOut({shadowRoot}: Element): void {
  const article = shadowRoot?.querySelector<HTMLElement>('article');
  if (article) article.style.contentVisibility = '';
}

/**
 * When what was removed meanwhile has left the layout, too: what is not laid out keeps the memory of all that was in it when it
 * last was.
 */
function afterFrames(callback: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(callback));
}
