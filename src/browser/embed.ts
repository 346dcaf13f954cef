/**
 * The script of `embed.html`: one element on a page of its own, for hosts that allow nothing but an iframe. Who may frame it
 * and whom it connects to is the administrator's to say, in `embed.json`; the address only says what to show, and how.
 * Nothing is asked of the network, and nobody's sign-in is touched, before the page around has been found on the list.
 */
import {converse} from './embed/conversation.js';
import {knownElements, loadElement} from './embed/elements.js';
import {applyLook} from './embed/look.js';
import {findParent} from './embed/parent.js';
import {prefix} from './embed/prefix.js';
import {Refusal} from './embed/refusal.js';
import {showRefusal} from './embed/refusal-page.js';
import {loadSettings, type Settings} from './embed/settings.js';
import {sheet} from './embed/sheet.js';
import {signInTogether} from './embed/together.js';
import {applyAttributes, readWish, type Wish} from './embed/wish.js';

const stage = document.createElement('main');

async function start(): Promise<void> {
  document.adoptedStyleSheets.push(sheet());
  applyLook({}, {lang: navigator.language});
  document.body.append(stage);
  try {
    const settings = await loadSettings();
    const parent = findParent(settings.parents);
    const wish = readWish(location.search, knownElements(), settings);
    await show(wish, settings, parent);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    showRefusal(error, stage);
  }
}

async function show(wish: Wish, settings: Settings, parent: string | null): Promise<void> {
  applyLook(wish.look);
  await Promise.all(['network', wish.element].map(loadElement));
  const widget = document.createElement(prefix + wish.element);
  applyAttributes(widget, wish.attributes);

  const network = document.createElement(`${prefix}network`);
  for (const [name, value] of Object.entries(withDefaults(settings.network, parent))) network.setAttribute(name, value);
  network.append(widget);
  signInTogether(network);
  stage.replaceChildren(network);

  const title = wish.attributes.get('heading') ?? `Foyer ${wish.element}`;
  document.title = title;
  if (parent) converse({parent, title, stage, onLook: (look) => applyLook(wish.look, look)});
}

/** The pages of the sign-in lie beside this one. A window opened from somebody else's page answers only to a relay. */
function withDefaults(network: Settings['network'], parent: string | null): Settings['network'] {
  const isForeign = parent !== null && parent !== location.origin;
  return {'redirect-uri': './auth-redirect.html', ...(isForeign && {'relay-uri': './auth-relay.html'}), ...network};
}

void start();
