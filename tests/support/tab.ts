/** What runs in another tab: `other-tab.ts` opens it. */
import {deskOf} from './desk.js';

Object.assign(window, {deskOf});
window.parent.postMessage('ready', location.origin);
