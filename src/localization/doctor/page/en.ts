/** English: what is found on the page. */
export const page = {
  browser: {
    well: 'This browser can do all that Foyer needs.',
    old: (missing: string) => `This browser is too old for Foyer: it lacks ${missing}.`,
    oldFix: 'Update the browser. Chrome and Edge from version 123, Firefox from 128 and Safari from 17.5 will do.',
    insecure: 'This page was loaded without encryption, so the browser keeps from it what signing in needs.',
    insecureFix: 'Serve the page over https. Only localhost may do without.',
  },

  line: {
    well: 'The browser is online.',
    offline: 'The browser says that it is offline.',
    offlineFix: 'Connect to the internet or the company’s network. Widgets go on by themselves when the line is back.',
    hidden: 'This page is in the background: browsers slow such pages down, and live changes pause after a minute.',
    hiddenFix: 'Leave the page in front while it is examined.',
  },

  copies: {
    well: (version: string) => `Version ${version} is on this page, once.`,
    twice: (versions: string) => `There are several copies of Foyer on this page: ${versions}.`,
    twiceFix:
      'One is enough: load Foyer from one place, with one script. Copies of the same version get along, but everything is loaded twice.',
    differentFix: 'Remove the older script. Which version an element has depends on which script came first.',
    apartFix:
      'Remove the older script. These versions are too different to share a network: widgets of one find none where it is the other’s.',
  },

  elements: {
    well: (count: number) =>
      count === 1
        ? 'One element of Foyer is on the page and loaded.'
        : `${count} elements of Foyer are on the page and loaded.`,
    none: 'There is no widget of Foyer on this page, apart from the doctor.',
    undefined: (tags: string) => `The page has tags that nothing has been loaded for: ${tags}.`,
    undefinedFix:
      'Check that the name is spelt rightly, and load the script of this element or the one for all of them.',
  },

  connection: {
    well: 'Every widget finds its network.',
    none: 'There is no connection to a network on this page, so no widget can show anything.',
    noneFix: 'Put this at the beginning of the page, with your own addresses:',
    outside: (tags: string) => `These widgets are outside of every network: ${tags}.`,
    outsideFix: 'Put them inside the network’s element, or let it reach all of the page with the attribute page.',
    several: (count: number) => `The page is connected to ${count} networks.`,
    severalFix:
      'That is fine if it is meant. This examination is about the one that the doctor is in; put a doctor inside another to examine that.',
    nothing: 'There is nothing to connect yet.',
  },

  attributes: {
    well: 'Every attribute is known, and nothing has complained.',
    unknown: (tag: string, name: string) => `${tag} has no attribute “${name}”.`,
    unknownFix: (name: string) => `You probably mean “${name}”.`,
    hint: (said: string) => `An element complained: ${said}`,
    hintFix: 'Change the attribute in the page to one of the values that it knows.',
  },

  policy: {
    well: 'The page has a policy, and it let everything through that Foyer needs.',
    none: 'The page has no such policy: nothing of Foyer’s is turned away.',
    blocked: (what: string, directive: string) => `The page’s policy turned away ${what} (${directive}).`,
    blockedFix: 'Add this to the Content-Security-Policy header of the page:',
    unread: 'The page’s policy could not be read; nothing was turned away during the examination.',
  },

  trustedTypes: {
    well: 'Trusted Types are on, and Foyer lives with them.',
    off: 'Trusted Types are not on; Foyer does not need them.',
    refused: 'The page’s policy refused a Trusted Types policy, so a script stopped.',
    refusedFix:
      'Allow it by name in the Content-Security-Policy header; the second word is needed where several copies are loaded:',
    unread: 'Whether Trusted Types are on could not be read; nothing was refused during the examination.',
  },

  storage: {
    well: 'The page can store what it needs.',
    closed: (names: string) => `The browser does not let this page store anything (${names}).`,
    closedFix:
      'Allow cookies and site data for this page in the browser’s settings. Without them nobody stays signed in, and drafts are lost.',
    cookies: 'The browser refuses cookies on this page.',
    cookiesFix: 'Allow cookies for this page: most identity providers need them while one signs in.',
    frame: 'The page is in a frame of another site, and the browser keeps its storage and cookies apart.',
    frameFix:
      'Signing in silently will not work here. Let people sign in with the button, and set the relay page (relay-uri), or hand over a token.',
    framed: 'The page is in a frame of another site, and may use its cookies there.',
  },
};
