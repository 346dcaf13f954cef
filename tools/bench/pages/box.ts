/** The post box alone, and in the place of it, on the other page, a bare text box. */
import '../../../src/elements/network/network.js';
import '../../../src/elements/post-box/post-box.js';
import {part} from './drawn-with.js';
import {settings} from './settings.js';

const place = document.querySelector('main')!;

if (settings.what === 'bare') {
  place.append(document.createElement('textarea'));
} else {
  const network = document.createElement('foyer-network');
  Object.assign(network, {endpoint: '/graphql', auth: 'custom', tokenProvider: () => settings.token});
  network.append(document.createElement('foyer-post-box'));
  place.append(network);
}

/** Whichever text box stands there now. */
function box(): HTMLTextAreaElement | null | undefined {
  const composer = part('foyer-composer', place.querySelector('foyer-post-box')?.shadowRoot);
  return settings.what === 'bare'
    ? place.querySelector('textarea')
    : (part('foyer-text-box', composer?.shadowRoot)?.shadowRoot?.querySelector('textarea') ??
        composer?.querySelector('textarea'));
}

const isReady = (): boolean =>
  settings.what === 'bare' ||
  Boolean(
    part('foyer-writing-tools', box()?.getRootNode() as ShadowRoot | undefined)?.shadowRoot?.querySelector('button'),
  );

window.boxOf = {
  /** Opens the box with a text in it, and waits until all that belongs to it is there. */
  async begin(text) {
    while (!box()) await new Promise(requestAnimationFrame);
    box()!.focus();
    while (!isReady()) await new Promise(requestAnimationFrame);
    box()!.focus();
    box()!.setRangeText(text, 0, 0, 'end');
    box()!.dispatchEvent(new InputEvent('input', {bubbles: true}));
  },
  delays: [],
};

addEventListener(
  'keydown',
  ({timeStamp}) =>
    requestAnimationFrame(() => {
      // What comes after the frame comes after it was drawn.
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => window.boxOf!.delays.push(performance.now() - timeStamp);
      port2.postMessage(null);
    }),
  {capture: true},
);

declare global {
  interface Window {
    boxOf?: {begin(text: string): Promise<void>; readonly delays: number[]};
  }
}
