/** Which copies of Foyer are on the page. */
import {copies as copiesOnPage} from '../../lib/copies.js';
import {version} from '../../version.js';
import {broken, note, well, type Check} from '../finding.js';
import {bare} from '../page.js';

export const copies: Check = {
  name: 'copies',
  group: 'page',
  run() {
    const all = copiesOnPage();
    if (all.length < 2) return well((words) => words.copies.well(all[0]?.version ?? version));
    const named = all.map((copy) => `${copy.version} (${bare(copy.url)})`).join(', ');
    const found = (words: Parameters<ReturnType<typeof well>['found']>[0]): string => words.copies.twice(named);
    const versions = new Set(all.map((copy) => copy.version));
    if (versions.size === 1) return note(found, (words) => words.copies.twiceFix);
    const protocols = new Set(all.map((copy) => copy.protocol));
    return broken(found, (words) => (protocols.size === 1 ? words.copies.differentFix : words.copies.apartFix));
  },
};
