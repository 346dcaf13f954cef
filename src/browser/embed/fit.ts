/**
 * No scrollbar as long as the page around makes the frame as high as what is in it. It would come with every line that is
 * added, until the page has heard of it, take its width from the text, and with that make it longer than it is going to be.
 */

/** Milliseconds that a page around has to do what it is asked. It may have set limits, by its own styles too. */
const patience = 500;

export interface Fit {
  /** There is somebody who listens. */
  begin(): void;
  /** The page around has been asked for so many pixels. */
  ask(height: number): void;
}

export function watchFit(): Fit {
  let asked = 0;
  let isHeard = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => void document.documentElement.toggleAttribute('data-fits', innerHeight >= asked);
  const wait = (): void => {
    clearTimeout(timer);
    if (isHeard) timer = setTimeout(settle, patience);
  };
  window.addEventListener('resize', () => {
    if (isHeard && innerHeight >= asked) settle();
  });
  return {
    begin() {
      if (isHeard) return;
      isHeard = true;
      document.documentElement.toggleAttribute('data-fits', true);
      wait();
    },
    ask(height) {
      asked = height;
      wait();
    },
  };
}
