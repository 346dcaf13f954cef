/**
 * Stands in for the script of Yammer's retired embed: pages keep their calls of `yam.connect.embedFeed`, and get feeds of
 * this network. A classic script, because those calls come right after it and wait for nothing.
 */
import {readSetup} from './yammer/setup.js';
import {createYam, replaceFrames, type Yam} from './yammer/yam.js';

declare global {
  interface Window {
    yam?: Yam;
  }
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const setup = readSetup(script);
  const yam = createYam(setup, (name) => import(new URL(`${name}.js`, setup.base).href));
  window.yam = yam;
  if (setup.replacesFrames) replaceFrames(yam);
}
