/** A page that says its settings in the script tag needs no `<foyer-network>`: it is made from them. */
import {prefix} from './elements.js';

/** `data-endpoint` becomes `endpoint`, and so on. Other `data-` attributes are somebody else's. */
const settings = [
  'endpoint',
  'auth',
  'client-id',
  'authority',
  'scopes',
  'redirect-uri',
  'relay-uri',
  'resource',
  'anonymous',
];

/** Does nothing if the tag says nothing, or if the page has a network of its own for everybody. */
export function configure(scriptAddress: string): void {
  const script = [...document.scripts].find(({src}) => src === scriptAddress);
  if (!script?.hasAttribute('data-endpoint')) return;
  // An async script may be here before the page's own network.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => makeNetwork(script), {once: true});
  } else makeNetwork(script);
}

function makeNetwork(script: HTMLScriptElement): void {
  const tagName = `${prefix}network`;
  if (document.querySelector(`${tagName}[page]`)) return;
  const network = document.createElement(tagName);
  network.toggleAttribute('page', true);
  for (const name of settings) {
    const value = script.getAttribute(`data-${name}`);
    if (value !== null) network.setAttribute(name, value);
  }
  document.body.append(network);
}
