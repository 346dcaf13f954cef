/** Frames side by side sign in together: when a person has signed in in one, the others of that page look again. */

/** Heard by our own origin alone and, in frames, only within the site of the page around. */
const name = 'foyer-frames';

/** @param network - The frame's `<foyer-network>`. */
export function signInTogether(network: HTMLElement): void {
  const channel = new BroadcastChannel(name);
  let last = 'unknown';
  network.addEventListener('foyer-session-change', ({state: {kind}}) => {
    // Only what a person has done is passed on: frames that told each other of every change could go on for ever.
    if (kind === 'signed-in' && last === 'signing-in') channel.postMessage(kind);
    last = kind;
  });
  channel.addEventListener('message', () => {
    if (last === 'signed-out') location.reload();
  });
}
