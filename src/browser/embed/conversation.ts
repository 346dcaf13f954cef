/** What a frame and the page around say to each other, once it is known who that page is. */
import {watchFit} from './fit.js';
import {watchHeight} from './height.js';
import {readMessage, type FrameMessage, type Look} from './messages.js';

export interface Conversation {
  /** Origin of the page around, from the list. */
  readonly parent: string;
  /** How the frame would like to be called. */
  readonly title: string;
  readonly stage: HTMLElement;
  /** Called whenever the page around says how it looks. */
  onLook(look: Look): void;
}

/** Tells the page around every new height, and listens to it alone: other frames and windows talk to nobody here. */
export function converse({parent, title, stage, onLook}: Conversation): void {
  const id = window.name;
  const fit = watchFit();
  let height = 0;
  // Addressed to the one origin: should another page take its place, the browser throws the message away.
  const tell = (message: FrameMessage): void => window.parent.postMessage(message, parent);
  const introduce = (): void => {
    tell({type: 'foyer-ready', id, title});
    if (height > 0) tell({type: 'foyer-height', id, height});
  };

  window.addEventListener('message', ({source, origin, data}) => {
    if (source !== window.parent || origin !== parent) return;
    const message = readMessage(data);
    fit.begin();
    if (message.type === 'foyer-hello') introduce();
    if (message.type === 'foyer-look' && typeof message.look === 'object' && message.look !== null)
      onLook(message.look);
  });
  introduce();
  watchHeight(stage, (now) => {
    height = now;
    fit.ask(height);
    tell({type: 'foyer-height', id, height});
  });
}
