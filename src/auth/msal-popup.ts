/**
 * Notices that somebody closes the sign-in window: MSAL itself waits for an answer until its time is up. A window counts as
 * closed only after it has been seen open at the provider for a while, because a window that a page's policy cuts off from
 * its opener (COOP) looks closed as soon as it gets there, and is not.
 */
import {EventType, type EventMessage, type PublicClientApplication} from '@azure/msal-browser';

/** Milliseconds between two looks at the window, and how long an answer may still be on its way once it is closed. */
const interval = 400;
const grace = 2000;
/** Looks at which it must have been open there. */
const leastSeen = 3;

/**
 * Watches the windows that the client opens from now on.
 * @param onClose - The window is gone, and there was time enough for an answer.
 * @returns how to stop
 */
export function watchPopup(client: PublicClientApplication, onClose: () => void): () => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const id = client.addEventCallback(
    ({payload}: EventMessage) => {
      const {popupWindow} = (payload ?? {}) as {readonly popupWindow?: Window};
      if (!popupWindow) return;
      let seen = 0;
      let closedFor = 0;
      clearInterval(timer);
      timer = setInterval(() => {
        if (!popupWindow.closed) seen += Number(hasArrived(popupWindow));
        else if (seen >= leastSeen && (closedFor += interval) > grace) {
          clearInterval(timer);
          onClose();
        }
      }, interval);
    },
    [EventType.POPUP_OPENED],
  );
  return () => {
    clearInterval(timer);
    if (id) client.removeEventCallback(id);
  };
}

/** Whether the window has left the blank page that it starts with. */
function hasArrived(popup: Window): boolean {
  try {
    return popup.location.href !== 'about:blank';
  } catch {
    // Another origin's page: the provider's.
    return true;
  }
}
