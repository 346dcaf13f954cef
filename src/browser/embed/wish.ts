/** What the address asks for: an element, its attributes, and how it is to look. Nothing else comes from an address. */
import type {Look} from './messages.js';
import {Refusal} from './refusal.js';
import {connectionNames, type Settings} from './settings.js';
import {readToken, tokenKinds} from './tokens.js';

export interface Wish {
  /** Without `foyer-`. */
  readonly element: string;
  /** Not yet compared with what the element has. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly look: Look;
}

/** Long enough for a heading; too short to put a letter into somebody else's mouth. */
const longest = 120;
/** An address may be longer: the network takes no longer one. */
const longestAddress = 2000;

/** What speaks of the page that it stands on. In a frame that would be the frame's own, and so one for all pages around. */
const aboutPages: readonly string[] = ['page-comments', 'comment-count'];

/**
 * @param known - Names of the elements there are, without `foyer-`.
 * @throws Refusal for an element that is not known or not allowed, and for what must not be in an address
 */
export function readWish(search: string, known: readonly string[], {elements}: Settings): Wish {
  const parameters = new URLSearchParams(search);
  const element = (parameters.get('element') ?? '').replace(/^foyer-/, '');
  const offered = known.filter((name) => elements === null || elements.includes(name));
  if (!offered.includes(element)) {
    const what = element ? `"${element.slice(0, 40)}" is not among the elements` : 'The address names no element';
    throw new Refusal(`${what}. Known are ${offered.join(', ')}, as in embed.html?element=feed.`);
  }
  parameters.delete('element');

  const attributes = new Map<string, string>();
  const look: {lang?: string; dir?: string; theme?: string; tokens: Record<string, string>} = {tokens: {}};
  for (const [name, value] of parameters) {
    if (connectionNames.includes(name))
      throw new Refusal(`${name} belongs to the connection: it is set in embed.json and never in an address.`);
    if (name === 'record-proof')
      throw new Refusal(
        'record-proof is a key, and addresses are seen by many: such records are shown without a frame.',
      );
    const most = name === 'url' ? longestAddress : longest;
    if (value.length > most) throw new Refusal(`${name} is longer than ${most} characters.`);
    if (name === 'lang' || name === 'dir' || name === 'theme') look[name] = value;
    else if (Object.hasOwn(tokenKinds, name)) look.tokens[name] = tokenIn(name, value);
    else attributes.set(name, value);
  }
  const isSaid = /^https?:\/\//.test(attributes.get('url') ?? '') || Boolean(attributes.get('record-id'));
  if (aboutPages.includes(element) && !isSaid) {
    const example = 'url=https%3A%2F%2Fintranet.example.com%2Fnews';
    throw new Refusal(`A frame has to say of which page: ${example}, or record-system, record-type and record-id.`);
  }
  return {element, attributes, look};
}

function tokenIn(name: string, value: string): string {
  const token = readToken(name, value);
  if (token !== null) return token;
  const example = {color: '%230b6152', 'font-family': 'Georgia'}[tokenKinds[name]!] ?? '16px';
  throw new Refusal(`${name}="${value}" is not what it should be, such as ${name}=${example}.`);
}

/** What every element has beside its own properties: attributes that only its styles read. */
const styleAttributes = ['density'];

/**
 * Puts the attributes on the element.
 * @throws Refusal for one that it does not have: a typing error would otherwise go unseen for ever
 */
export function applyAttributes(element: HTMLElement, attributes: ReadonlyMap<string, string>): void {
  const {observedAttributes = []} = element.constructor as {observedAttributes?: readonly string[]};
  const known = [...observedAttributes, ...styleAttributes].filter((name) => name !== 'theme');
  for (const [name, value] of attributes) {
    if (!known.includes(name))
      throw new Refusal(`<${element.localName}> has no "${name.slice(0, 40)}". It has ${known.join(', ')}.`);
    // In an address, people write out what in HTML is simply not there.
    if (value !== 'false') element.setAttribute(name, value);
  }
}
