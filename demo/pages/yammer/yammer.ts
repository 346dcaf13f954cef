/** The handbook's own script: its theme switch. What is Foyer's comes by way of `yammer.js`. */
import {themeSwitch} from '../shared/theme.js';

themeSwitch(document.getElementById('theme')!);
