/**
 * The script of pages without a bundler: finds our tags on the page, now and later, and loads what each needs when somebody
 * is about to see it. It is one small file; everything else is fetched by it.
 */
import {announceCopy, copies} from '../lib/copies.js';
import {hint} from '../lib/hint.js';
import {version} from '../version.js';
import {configure} from './loader/configure.js';
import {prefix, tagNames} from './loader/elements.js';
import {findTags} from './loader/find.js';
import {loadElement} from './loader/load.js';
import {whenNear} from './loader/near.js';

// An older or newer loader that was here before us keeps what it has begun: one page, one copy.
const taken = new Set(copies().flatMap(({loads = []}) => loads));
const networkTag = `${prefix}network`;

/** A network alone asks for nothing to be seen: it comes with the first widget, so that none far below starts a sign-in. */
let isNetworkThere = false;
let isNetworkNeeded = false;

function needNetwork(): void {
  isNetworkNeeded = true;
  if (isNetworkThere) void loadElement(networkTag, true);
}

function load({localName}: Element): void {
  // Somebody else may have brought it meanwhile.
  if (customElements.get(localName)) return;
  if (!tagNames.includes(localName)) return void hint(`<${localName}> is no element of version ${version}.`);
  if (localName !== networkTag) void loadElement(localName);
  needNetwork();
}

const loadWhenNear = whenNear(load);
let areWidgetsThere = false;

announceCopy(import.meta.url, tagNames);
configure(import.meta.url);
findTags(document, (element) => {
  if (taken.has(element.localName)) return;
  if (element.localName === networkTag) {
    isNetworkThere = true;
    if (isNetworkNeeded) needNetwork();
  } else areWidgetsThere = true;
  // A link may lead to what nobody is about to see.
  if (element.getAttribute('loading') === 'eager' || location.hash.includes('foyer=')) load(element);
  else if (element.localName !== networkTag) loadWhenNear(element);
});

// Widgets that the page's own bundle brings need a network as well, and so does a page that only wants to know who is there.
for (const tagName of tagNames) if (tagName !== networkTag) void customElements.whenDefined(tagName).then(needNetwork);
if (document.readyState === 'complete') needAlone();
else addEventListener('load', needAlone, {once: true});

function needAlone(): void {
  if (!areWidgetsThere) needNetwork();
}
