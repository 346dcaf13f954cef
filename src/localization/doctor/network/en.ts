/** English: what is found out about the network. */
export const network = {
  endpoint: {
    well: (address: string) => `The network is at ${address}.`,
    missing: 'The network’s element says no address (endpoint).',
    missingFix: 'Give it the address of the GraphQL API, for example:',
    wrong: (address: string) => `“${address}” is not an address.`,
    wrongFix: 'Write it in full, beginning with https://, or as a path on this server, beginning with /.',
    insecure: (address: string) =>
      `The page is loaded over https, but the network is at ${address}: browsers refuse that.`,
    insecureFix: 'Serve the network over https and change the address.',
    none: 'There is no connection to a network on this page.',
  },

  reach: {
    well: (milliseconds: number) => `The network answers, in ${milliseconds} ms.`,
    cors: (origin: string) => `The network is up, but does not let pages of ${origin} read its answers (CORS).`,
    corsFix:
      'Whoever runs the network adds this origin to its CORS settings. The answers to OPTIONS and POST then carry:',
    down: (host: string) => `Nothing answers at ${host}.`,
    downFix:
      'Check the address. If it is right, the server is not running, its certificate is not valid, or a firewall or VPN is between.',
    timeout: 'The network did not answer within twelve seconds.',
    timeoutFix: 'Try again. If it stays so, whoever runs the network should look at its load and at proxies before it.',
    redirected: 'The address sends elsewhere, probably to a sign-in page of a proxy, which a script cannot follow.',
    redirectedFix: 'Exempt the network’s address from the proxy’s sign-in: the token says who asks.',
    status: (status: number) => `Something answers, but with an error: status ${status}.`,
    notFoundFix: 'Check the path of the address: there is a server, but no API there.',
    serverFix: 'The server or a proxy before it is failing. Whoever runs the network finds more in its log.',
    blocked: 'It was not asked: the page’s own policy turned the request away.',
    offline: 'It was not asked: the browser is offline.',
    none: 'There is no address to ask.',
  },

  answer: {
    well: 'It answers as a GraphQL API does.',
    html: 'It answers with a web page instead of data.',
    htmlFix:
      'The address is that of a page, or a proxy shows its sign-in page. Check the path, and exempt it from the proxy’s sign-in.',
    other: (type: string) => `It answers, but not with GraphQL: ${type}.`,
    otherFix: 'Check the address: it must be that of the GraphQL API itself, often with /graphql at the end.',
    unknown: 'The network gave no answer to look at.',
  },

  contract: {
    well: (version: string) => `The network speaks version ${version} of the contract, as Foyer does.`,
    newer: (version: string) =>
      `The network speaks version ${version} of the contract, which this version of Foyer does not know.`,
    newerFix: 'Update Foyer on this page.',
    none: 'It is a GraphQL API, but does not speak Foyer’s contract.',
    noneFix: 'Check the address. A network of another make needs a bridge that speaks the contract.',
    unknown: 'The network tells its version only to somebody who is signed in.',
  },

  features: {
    well: 'The network has all that the widgets on this page need.',
    missing: (tag: string, feature: string) =>
      `The network does not offer ${feature}, so ${tag} leaves it out or shows nothing.`,
    missingFix: 'Nothing is broken. Take the widget off this page, or ask whoever runs the network for this feature.',
    unknown: 'What the network offers is not known without a sign-in.',
  },

  stream: {
    well: (milliseconds: number) => `The live connection opens, and its first bytes came after ${milliseconds} ms.`,
    buffered: 'The live connection opens, but nothing comes through it: a proxy seems to hold the answer back.',
    bufferedFix: 'Switch off buffering for this address in the proxy or gateway before the network. For nginx:',
    slow: (seconds: number) => `The live connection is slow: its first bytes took ${seconds} seconds.`,
    slowFix: 'A proxy may be holding the answer back for a while. Switch off its buffering for this address.',
    none: (seconds: number) => `This network has no live connection: widgets look for news every ${seconds} seconds.`,
    refused: (status: number) => `The network refuses the live connection (status ${status}).`,
    refusedFix:
      'Widgets look for news now and then instead. Let the network, and proxies before it, allow text/event-stream.',
    unknown: 'A live connection needs somebody who is signed in.',
    notAsked: 'It was not tried: the network does not take requests yet.',
    broken: 'The live connection broke while it was opened.',
  },
};
