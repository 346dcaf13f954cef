/** The second door to the icon set: icons that come with the tools, and with nothing that one only reads. */
import code from 'lucide/dist/esm/icons/code.mjs';
import emoji from 'lucide/dist/esm/icons/face-slightly-smiling.mjs';
import preview from 'lucide/dist/esm/icons/eye.mjs';
import italic from 'lucide/dist/esm/icons/italic.mjs';
import link from 'lucide/dist/esm/icons/link.mjs';
import numbers from 'lucide/dist/esm/icons/list-ordered.mjs';
import bullets from 'lucide/dist/esm/icons/list.mjs';
import quote from 'lucide/dist/esm/icons/text-quote.mjs';
import {iconSet, type Shape} from '../icon.js';

/** The set has no letter for bold that is bold: this one is drawn like its neighbours. */
const bold: readonly Shape[] = [['path', {d: 'M7 4.5h6.5a3.75 3.75 0 0 1 0 7.5H7zM7 12h7.5a3.75 3.75 0 0 1 0 7.5H7z'}]];

export const toolIcon = iconSet({bold, italic, link, bullets, numbers, quote, code, emoji, preview}, 18);
