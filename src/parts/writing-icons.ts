/** A door to the icon set for what only whoever writes gets to see: these come along with the composer. See `icon.ts`. */
import praise from 'lucide/dist/esm/icons/award.mjs';
import poll from 'lucide/dist/esm/icons/chart-bar.mjs';
import announcement from 'lucide/dist/esm/icons/megaphone.mjs';
import attach from 'lucide/dist/esm/icons/paperclip.mjs';
import update from 'lucide/dist/esm/icons/pencil-line.mjs';
import add from 'lucide/dist/esm/icons/plus.mjs';
import {iconSet} from './icon.js';

export const writingIcon = iconSet({add, announcement, attach, poll, praise, update});
