/**
 * The page that a sign-in window or a hidden frame comes back to: it passes the answer to the page that asked. Every
 * origin on which Foyer signs people in serves it, without a Cross-Origin-Opener-Policy header, and it is registered
 * with the identity provider.
 */
import {broadcastResponseToMainFrame} from '@azure/msal-browser/redirect-bridge';

// Whoever waits for the answer also looks whether this window is still there. On a busy machine it could be seen to be gone
// before the answer is heard, which would count as closed by hand.
if (typeof window !== 'undefined') {
  const close = window.close.bind(window);
  window.close = () => void setTimeout(close, 500);
}

broadcastResponseToMainFrame().catch(() => {
  // Somebody opened it by hand: there is nothing to pass on and nobody to pass it to.
});
