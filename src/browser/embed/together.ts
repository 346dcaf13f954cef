/** Frames side by side sign in together: when a person has signed in in one, the others of that page look again. */

/** Heard by our own origin alone and, in frames, only within the site of the page around. */
const name = 'foyer-frames';

/** Milliseconds in which most frames hear of it by their own way of signing in, without a reload. */
const patience = 1000;

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
    // A reload while it is about to ask the network would break that off, and the console would speak of a network that is away.
    setTimeout(() => last === 'signed-out' && location.reload(), patience);
  });
}
