/** Waits until somebody is about to see an element: it is on the screen, or less than a screen away from it. */

/** Less than a screen away. In pixels: of percentages in both margins Chromium makes the size of the whole page. */
const margin = `${Math.max(innerHeight, 500)}px`;

/** @returns a function that calls back once, when the element it was given is near; never while that is hidden. */
export function whenNear(callback: (element: Element) => void): (element: Element) => void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        callback(target);
      }
    },
    // The second one is for boxes that scroll by themselves; browsers that do not know it take their edges.
    {rootMargin: margin, scrollMargin: margin},
  );
  return (element) => observer.observe(element);
}
