/**
 * What an administrator does for the iframe channel: who may frame `embed.html`, and whom it connects to. One list says the
 * first, for the header and for the page's own settings alike.
 */
import type {RequestListener} from 'node:http';
import {clientId, graphqlPath, identityPath, scope} from '../settings.js';

/**
 * The page itself, and the one that a silent sign-in comes back to: that happens in a frame inside of the frame, and browsers
 * ask about everybody around.
 */
export const framedPaths: readonly string[] = ['/foyer/embed.html', '/foyer/auth-redirect.html', '/auth-redirect.html'];
const settingsPath = '/foyer/embed.json';

export interface EmbedSettings {
  readonly network: Readonly<Record<string, string>>;
  readonly parents: readonly string[];
}

/** @param services - Where provider and network are, if they are elsewhere. */
export function embedSettings(parents: readonly string[], services = {identity: '', network: ''}): EmbedSettings {
  return {
    network: {
      endpoint: services.network + graphqlPath,
      auth: 'msal',
      'client-id': clientId,
      authority: services.identity + identityPath,
      scopes: scope,
      'redirect-uri': '/auth-redirect.html',
    },
    parents,
  };
}

/** Serves the settings at the place where `embed.html` looks for them. False: something else was asked for. */
export function embedHandler(settings: EmbedSettings): (...request: Parameters<RequestListener>) => boolean {
  const body = JSON.stringify(settings, null, 2);
  return ({url}, response) => {
    if (url?.split('?')[0] !== settingsPath) return false;
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    response.end(body);
    return true;
  };
}
