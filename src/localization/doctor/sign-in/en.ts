/** English: what is found out about signing in. */
export const signIn = {
  settings: {
    well: (auth: string) => `The settings of the sign-in (${auth}) are complete.`,
    missing: (name: string) => `The network’s element lacks the setting “${name}”.`,
    missingFix: 'Whoever registered this application with the identity provider knows it. Add it to the element:',
    wrong: (said: string) => `The settings of the sign-in do not work: ${said}`,
    wrongFix: 'Correct the attribute on the network’s element; docs/signing-in.md explains each of them.',
    console: 'the console of the browser says what is wrong.',
    none: 'Without a network there is nothing to sign in to.',
  },

  session: {
    well: 'Somebody is signed in.',
    out: 'Nobody is signed in, so the token and the live connection could not be checked.',
    outFix: 'Press “Sign in” in a widget, then examine again.',
    signingIn: 'A sign-in is under way.',
    signingInFix: 'Finish it in the window that was opened, then examine again.',
    silent: 'The sign-in has not said yet whether anybody is signed in.',
    silentFix: 'With a token of the page’s own: check that its function gives an answer. Otherwise reload the page.',
    seeOthers: 'The sign-in has ended. The reason is among the other checks of this group.',
    failed: (problem: string) => `Signing in did not work (${problem}).`,
    fixes: {
      'popup-blocked': 'Allow pop-up windows for this page in the browser, then press “Sign in” again.',
      'popup-closed': 'The window was closed before the end. Press “Sign in” again and finish there.',
      'timed-out': 'No answer came back from the window. Look at the redirect page below.',
      expired: 'The sign-in has run out. Press “Sign in” again.',
      refused: 'The identity provider said no. Whoever runs it finds the reason in its sign-in log.',
      unreachable: 'The identity provider could not be reached. Look at it below.',
      'more-proof': 'The network asks for more proof. Press “Sign in” again and do what the window asks for.',
      unknown: 'The console of the browser says more. Press “Sign in” again.',
    } as Readonly<Record<string, string>>,
    none: 'Without a network there is nothing to sign in to.',
  },

  token: {
    well: (audience: string, span: string) => `There is a token for ${audience}, good for another ${span}.`,
    opaque: 'There is a token; it is of a kind that only the network can read.',
    forever: (audience: string) => `There is a token for ${audience}; it does not say how long it is good.`,
    expired: (ago: string) => `The token ran out ${ago} ago.`,
    expiredFix:
      'Whoever hands out the token must renew it: with a token of the page’s own, a new one whenever forceRefresh is true.',
    early: 'The token is not good yet: it was made out for a later time.',
    earlyFix: 'The clock of whoever makes the tokens is ahead. Set it.',
    audience: (audience: string, wanted: string) =>
      `The token is made out to ${audience}, but the settings ask for ${wanted}.`,
    audienceFix: 'Check the scopes, and the application that they belong to at the identity provider.',
    scopes: (missing: string) => `The token lacks what the settings ask for: ${missing}.`,
    scopesFix: 'Grant the application this scope at the identity provider, and let an administrator consent to it.',
    none: 'Nobody is signed in, so there is no token.',
    unsaid: 'nobody in particular',
  },

  accepted: {
    well: 'The network takes the token.',
    refused: (said: string) => `The network refuses the token (401). It says: “${said}”`,
    refusedSilently: 'The network refuses the token (401) and does not say why.',
    refusedFix:
      'Ask for a token that is made out to this network: its audience, scope and issuer must be those that the network expects. It is now:',
    expiredFix: 'The token has run out: see above.',
    clockFix: 'The clock of this computer is wrong: see below.',
    forbidden: 'The network knows who asks, but does not let them in (403).',
    forbiddenFix:
      'Whoever runs the network must give this person an account or a licence. The page’s settings are right.',
    header: 'The network can be asked without a token, but not with one.',
    headerFix: 'Its CORS settings must allow the header. The answer to OPTIONS then carries:',
    failed: (said: string) => `The network failed: ${said}`,
    failedFix: 'Whoever runs the network finds more in its log.',
    none: 'Nobody is signed in, so there is no token to show.',
    unreached: 'The network cannot be asked: see above.',
  },

  clock: {
    well: 'The clock of this computer is right.',
    ahead: (span: string) => `The clock of this computer is ${span} ahead.`,
    behind: (span: string) => `The clock of this computer is ${span} behind.`,
    fix: 'Let the computer set its clock by itself. With a wrong clock, tokens seem to have run out, or not to be good yet.',
    unknown: 'No server told the time.',
  },

  provider: {
    well: 'The identity provider answers.',
    notNeeded: 'This kind of sign-in brings the token from elsewhere.',
    cors: 'The identity provider is up, but does not let this page ask it (CORS).',
    corsFix: 'Register the application as a single-page application, with the redirect page on this origin:',
    down: (host: string) => `The identity provider at ${host} does not answer.`,
    downFix: 'Check the attribute authority, and whether the provider can be reached from here.',
    wrong: (status: number) => `There is no identity provider at that address: status ${status}.`,
    wrongFix: 'Check the attribute authority: the tenant, realm or path at its end.',
    blocked: 'It was not asked: the page’s own policy turned the request away.',
  },

  redirect: {
    well: 'The redirect page is there and passes on what it is given.',
    notNeeded: 'This kind of sign-in needs none.',
    elsewhere: (address: string) => `The redirect page is on another origin: ${address}.`,
    elsewhereFix: 'It must be on the origin of this page. Put auth-redirect.html on this server and set redirect-uri.',
    missing: (address: string, status: number) => `There is no redirect page at ${address} (status ${status}).`,
    missingFix:
      'Put auth-redirect.html and auth-redirect.js from the package there, or set redirect-uri to where they are, and register that address:',
    policy: (value: string) =>
      `The redirect page sends Cross-Origin-Opener-Policy: ${value}, which cuts it off from the page that waits for it.`,
    policyFix: 'Send this page without that header.',
    silent: (address: string) =>
      `There is a page at ${address}, but it is not the redirect page: it passes nothing on.`,
    silentFix:
      'Put auth-redirect.html from the package there. Your server may answer every address with its start page.',
    blocked: 'It could not be tried: the page’s own policy does not allow a frame of its own.',
    unreachable: 'The redirect page could not be fetched.',
    unreachableFix: 'Check the attribute redirect-uri, and whether this server is there.',
  },

  popup: {
    notTried: 'Windows open only after a click.',
    try: 'Try the sign-in window',
    well: 'Windows may be opened, and this page stays in touch with them.',
    blocked: 'The browser blocked the window.',
    blockedFix: 'Allow pop-up windows for this page, in the browser’s address bar or settings.',
    severed: 'The window opened, but this page lost touch with it at once.',
    severedFix:
      'The page, or the redirect page, sends a Cross-Origin-Opener-Policy header. Send both without it, or let this page send:',
    notNeeded: 'This kind of sign-in opens no window of Foyer’s.',
  },
};
