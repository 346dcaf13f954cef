/**
 * Who frames this page. The server's `frame-ancestors` is the lock on the door; this is the second one, for a server on
 * which it was forgotten, and it says where heights may be sent.
 */
import {isListed} from './origins.js';
import {Refusal} from './refusal.js';

/**
 * The origin of the page around; null when there is none, because somebody opened this page by itself.
 * @throws Refusal if any page around is not on the list, or hides who it is
 */
export function findParent(list: readonly string[], view: Window = window): string | null {
  if (view.parent === view) return null;
  const origins = originsAround(view);
  for (const origin of origins) {
    if (!isListed(origin, list))
      throw new Refusal(`The page around is on ${origin}, which is not in the parents of embed.json.`);
  }
  return origins[0]!;
}

/** All pages around, the nearest first; where the browser tells only of the nearest, that one. */
function originsAround(view: Window): readonly string[] {
  const all = [...(view.location.ancestorOrigins ?? [])];
  const origins = all.length > 0 ? all : [nearest(view)];
  // A page may hide itself by a referrer policy, and a sandboxed one has no origin to speak of.
  if (origins.some((origin) => !origin || origin === 'null'))
    throw new Refusal('The page around does not say who it is. Give the iframe referrerpolicy="origin".');
  return origins;
}

function nearest(view: Window): string {
  try {
    // Nobody else's page lets itself be asked.
    return view.parent.location.origin;
  } catch {
    const {referrer} = view.document;
    const origin = URL.canParse(referrer) ? new URL(referrer).origin : '';
    // Our own origin, but its page could not be asked: the frame has moved on by itself since it was opened.
    return origin === view.location.origin ? '' : origin;
  }
}
