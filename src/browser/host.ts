/**
 * The script of a page around frames: every `<iframe data-foyer>`, also those that come later, grows and shrinks with what
 * is in it and follows the page's language, colours and font. It listens only to those frames, and only as long as they
 * show what their `src` says.
 */
import {Frame} from './host/frame.js';

const frames = new Map<HTMLIFrameElement, Frame>();
const selector = 'iframe[data-foyer]';

function findFrames(): void {
  for (const element of document.querySelectorAll<HTMLIFrameElement>(selector))
    if (!frames.has(element)) frames.set(element, new Frame(element));
  for (const element of frames.keys()) if (!element.isConnected) frames.delete(element);
}

function tellLooks(): void {
  for (const frame of frames.values()) if (frame.isThere) frame.tellLook();
}

window.addEventListener('message', (event) => {
  for (const frame of frames.values()) if (frame.sent(event)) frame.hear(event.data);
});

const {documentElement: root} = document;
new MutationObserver(findFrames).observe(root, {childList: true, subtree: true});
// Where pages switch their theme or language; what else they do is heard with the next of these.
const observer = new MutationObserver(tellLooks);
// In the head and without `defer`, there is no body yet.
for (const place of [root, document.body as HTMLElement | null]) if (place) observer.observe(place, {attributes: true});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tellLooks);
findFrames();
