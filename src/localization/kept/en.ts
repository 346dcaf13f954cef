/** English. */
export const en = {
  /** BCP 47 tag of these words. */
  language: 'en',
  label: 'Not sent yet',
  state: {
    waiting: 'Waits, and is sent by itself as soon as that is possible.',
    signedOut: 'Waits until you have signed in again.',
    sending: 'Being sent …',
    left: 'You began this earlier.',
    /** Precedes the reason. */
    returned: 'This was not sent.',
    /** Of a text that was changed after a try to send it. */
    there: 'An earlier version of this text has arrived. This one was not sent: otherwise it would be there twice.',
  },
  /** In the place of the state, before the reason. */
  elsewhere: 'You wrote this in another place, and it was not sent.',
  /** It may have reached the network although nobody said so. */
  uncertain: 'It may have arrived all the same: look before you send it again.',
  edit: 'Write on',
  /** The earlier version gets the words of this one. */
  change: 'Change what is there',
  changed: 'What is there has these words now.',
  /** Beside the earlier version. */
  sendAnother: 'Send it as another',
  /** Although it may be there. */
  sendAgain: 'Send it again',
  copy: 'Copy',
  copied: 'Copied.',
  /** The browser does not let the page copy. */
  notCopied: 'Copying is not possible here. “Write on” puts the text into the box.',
  discard: 'Discard',
  discardQuestion: 'Discard this text for good?',
  /** After the question, of a text that may be there. */
  discardLeft: 'It may have arrived already; then it stays there.',
  discardNow: 'Discard for good',
  keep: 'Keep it',
  discarded: 'Discarded.',
  busy: 'It is being sent just now.',
};

export type KeptWords = typeof en;
