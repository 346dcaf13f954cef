/** English. Every check says what it found in one plain sentence, and what to do in another. */

import {network} from './network/en.js';
import {page} from './page/en.js';
import {signIn} from './sign-in/en.js';

export const en = {
  /** BCP 47 tag of these words. */
  language: 'en',
  heading: 'Why does it not work?',
  intro:
    'The doctor looks at this page, the network behind it and the sign-in, and says what is wrong and what helps. It changes nothing and signs nobody in.',
  run: 'Examine this page',
  runAgain: 'Examine again',
  copy: 'Copy the report',
  copied: 'The report is copied. It holds no password, no token and no name.',
  notCopied: 'Your browser would not copy it. Select the report below and copy it by hand.',
  report: 'Report',
  whatToDo: 'What to do',
  failedToLoad: 'The examination itself could not be loaded.',
  progress: (done: number, all: number) => `Examining: ${done} of ${all} …`,

  /** The whole in one sentence. */
  verdict: {
    well: 'Everything that could be examined is well.',
    unknown: 'Nothing is wrong with what could be examined, but not everything could.',
    note: (notes: number) =>
      notes === 1
        ? 'It should work; one thing is worth knowing.'
        : `It should work; ${notes} things are worth knowing.`,
    /** With the first thing found, which is a sentence of its own. */
    broken: (problems: number, first: string) =>
      problems === 1 ? `One thing is broken. ${first}` : `${problems} things are broken. Begin with this one: ${first}`,
  },

  /** How a single check stands. */
  states: {
    waiting: 'Waiting',
    running: 'Looking',
    well: 'Well',
    note: 'Worth knowing',
    broken: 'Broken',
    unknown: 'Not checked',
  },

  groups: {
    page: 'This page',
    network: 'The network',
    signIn: 'Signing in',
  },

  checks: {
    browser: 'Browser',
    line: 'Internet connection',
    copies: 'Version and copies',
    elements: 'Elements',
    connection: 'Widgets and their network',
    attributes: 'Attributes',
    policy: 'Content-Security-Policy',
    trustedTypes: 'Trusted Types',
    storage: 'Storage and cookies',
    endpoint: 'Address of the network',
    reach: 'Connection to the network',
    answer: 'Kind of answer',
    contract: 'Version of the contract',
    features: 'Features',
    stream: 'Live changes',
    settings: 'Settings of the sign-in',
    session: 'Session',
    token: 'The token',
    accepted: 'The token at the network',
    clock: 'Clock',
    provider: 'Identity provider',
    redirect: 'Redirect page',
    popup: 'Sign-in window',
  },

  ...page,
  ...network,
  ...signIn,

  unknown: {
    failed: (why: string) => `This check failed itself: ${why}`,
    tooLong: 'This took too long and was given up.',
  },
};

export type DoctorWords = typeof en;
