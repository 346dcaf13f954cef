/** What the demo's identity provider, network and pages agree on. Paths are below the demo's one origin. */

/** The default port of `npm start`; `PORT` overrides it. */
export const defaultPort = 5173;
/** The application that the demo pages sign in as. */
export const clientId = 'foyer-demo';
/** Whom an access token must be made out to, and the scope that it must carry, for the network to take it. */
export const audience = 'api://foyer';
export const scope = 'api://foyer/network';
export const identityPath = '/identity';
export const graphqlPath = '/graphql';
/** What people upload: below it, an address for every act with every file. */
export const filesPath = '/files';
/** The company's ledger, whose records are discussed by those whom it lets see them. */
export const ledgerPath = '/ledger';
export const ledgerSystem = 'ledger';
