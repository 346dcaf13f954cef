/** The gallery: every widget, live, with the lines that put it there. */
import 'foyer-widgets/network.js';
import 'foyer-widgets/login.js';
import 'foyer-widgets/post-box.js';
import 'foyer-widgets/trending.js';
import 'foyer-widgets/feed.js';
import {themeSwitch} from '../shared/theme.js';
import {copyButtons} from './copy.js';

const button = document.querySelector<HTMLElement>('#theme');
if (button) themeSwitch(button);
copyButtons();
