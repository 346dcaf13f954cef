/** The portal's own script: its theme switch. Foyer is in frames, and none of its code is here. */
import {themeSwitch} from '../shared/theme.js';

themeSwitch(document.getElementById('theme')!);
