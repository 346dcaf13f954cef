/** Whether a sign-in window may be opened. Only a click can tell: nothing is opened before the person presses the button. */
import {broken, well, type Check, type Finding} from '../finding.js';

/** Milliseconds until a window that was cut off says that it is closed. */
const settling = 1_500;

/** Null: it has not been tried. */
export const popup: Check = {
  name: 'popup',
  group: 'signIn',
  run: () => [],
};

/**
 * Opens a window and closes it again. Call it in the click's own turn.
 * @param address - Of the redirect page, which does nothing unless it is given an answer. Empty: an empty window.
 */
export async function tryPopup(address: string): Promise<Finding> {
  const opened = window.open(address || 'about:blank', '', 'popup,width=480,height=360');
  if (!opened) {
    return broken(
      (words) => words.popup.blocked,
      (words) => words.popup.blockedFix,
    );
  }
  const start = performance.now();
  while (performance.now() - start < settling && !opened.closed) await new Promise((go) => setTimeout(go, 100));
  if (opened.closed) {
    return broken(
      (words) => words.popup.severed,
      (words) => words.popup.severedFix,
      'Cross-Origin-Opener-Policy: same-origin-allow-popups',
    );
  }
  opened.close();
  return well((words) => words.popup.well);
}
