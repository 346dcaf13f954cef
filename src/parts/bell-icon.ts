/** A door to the icon set for the bell, which comes with the element that has one. See `icon.ts`. */
import bell from 'lucide/dist/esm/icons/bell.mjs';
import {iconSet} from './icon.js';

export const bellIcon = iconSet({bell});
