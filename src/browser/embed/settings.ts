/**
 * What the administrator says, in `embed.json` beside this page: where people sign in and which network gets their token.
 * Never the address: whoever sends somebody a link could otherwise name a network of their own, and be sent that token.
 */
import {Refusal} from './refusal.js';

export interface Settings {
  /** Attributes of `<foyer-network>`. */
  readonly network: Readonly<Record<string, string>>;
  /** Who may frame this page, as in `frame-ancestors`. */
  readonly parents: readonly string[];
  /** The elements that may be asked for, without `foyer-`; null: all. */
  readonly elements: readonly string[] | null;
}

/** What belongs to the connection and therefore never comes from an address. */
export const connectionNames: readonly string[] = [
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

/** @throws Refusal if there is none, or something in it is not understood */
export async function loadSettings(): Promise<Settings> {
  // As the preload in the page's head asks for it.
  const answer = await fetch('./embed.json', {credentials: 'same-origin'}).catch(() => null);
  if (!answer?.ok) throw new Refusal('embed.json is missing: the administrator puts it beside embed.html.');
  return readSettings((await answer.json().catch(() => null)) as unknown);
}

/** @throws Refusal that says what is wrong */
export function readSettings(json: unknown): Settings {
  if (!isRecord(json)) throw new Refusal('embed.json is no JSON object.');
  const {network, parents = ["'self'"], elements = null, ...unknown} = json;
  const [stranger] = Object.keys(unknown);
  if (stranger) throw new Refusal(`embed.json: "${stranger}" is not known. Known are network, parents and elements.`);
  if (!areTexts(parents)) throw new Refusal('embed.json: parents is a list of origins.');
  if (elements !== null && !areTexts(elements)) throw new Refusal('embed.json: elements is a list of names.');
  return {network: readNetwork(network), parents, elements};
}

function readNetwork(network: unknown): Readonly<Record<string, string>> {
  if (!isRecord(network)) throw new Refusal('embed.json: network is missing, with endpoint, client-id and the rest.');
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(network)) {
    if (!connectionNames.includes(name)) throw new Refusal(`embed.json: network.${name} is not known.`);
    if (value === true) attributes[name] = '';
    else if (typeof value === 'string') attributes[name] = value;
    else if (value !== false) throw new Refusal(`embed.json: network.${name} is no text.`);
  }
  if (attributes.auth === 'custom')
    throw new Refusal('embed.json: auth "custom" needs a page that hands over tokens; a frame has none.');
  return attributes;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');
