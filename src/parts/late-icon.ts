/** A door to the icon set for what is drawn where somebody opens, closes or chooses something: none of it is in a feed at first. */
import chosen from 'lucide/dist/esm/icons/check.mjs';
import more from 'lucide/dist/esm/icons/chevron-down.mjs';
import everyone from 'lucide/dist/esm/icons/globe.mjs';
import group from 'lucide/dist/esm/icons/users.mjs';
import close from 'lucide/dist/esm/icons/x.mjs';
import {iconSet} from './icon.js';

export const lateIcon = iconSet({chosen, close, everyone, group, more});
