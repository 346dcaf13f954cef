/** Whether the page may store things, and whether it is in a frame that keeps them apart. */
import {broken, note, well, type Check, type Finding} from '../finding.js';

/** Writes and takes away again: some browsers say yes until one does. */
function canStore(name: 'localStorage' | 'sessionStorage'): boolean {
  const key = 'foyer-doctor';
  try {
    window[name].setItem(key, key);
    const isKept = window[name].getItem(key) === key;
    window[name].removeItem(key);
    return isKept;
  } catch {
    return false;
  }
}

/** Whether a page around this one belongs to somebody else: then its window may not be looked into. */
function isInForeignFrame(): boolean {
  try {
    return window.top?.location.origin !== location.origin;
  } catch {
    return true;
  }
}

export const storage: Check = {
  name: 'storage',
  group: 'page',
  async run({network}) {
    const closed = (['localStorage', 'sessionStorage'] as const).filter((name) => !canStore(name));
    const findings: Finding[] = [];
    if (closed.length) {
      // A page that hands over its own token loses drafts, but signs in.
      findings.push(
        (network?.auth === 'custom' ? note : broken)(
          (words) => words.storage.closed(closed.join(', ')),
          (words) => words.storage.closedFix,
        ),
      );
    }
    if (!navigator.cookieEnabled) {
      findings.push(
        note(
          (words) => words.storage.cookies,
          (words) => words.storage.cookiesFix,
        ),
      );
    }
    if (isInForeignFrame()) {
      const hasAccess = await document.hasStorageAccess?.().catch(() => false);
      if (hasAccess) findings.push(well((words) => words.storage.framed));
      else {
        findings.push(
          note(
            (words) => words.storage.frame,
            (words) => words.storage.frameFix,
            'relay-uri="/foyer/auth-relay.html"',
          ),
        );
      }
    }
    return findings.length ? findings : well((words) => words.storage.well);
  },
};
