/** A door to the icon set for what is drawn beside a film. */
import play from 'lucide/dist/esm/icons/play.mjs';
import {iconSet} from './icon.js';

export const filmIcon = iconSet({play});
