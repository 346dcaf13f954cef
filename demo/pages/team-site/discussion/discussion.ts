/** One discussion on a page of its own, where the team's page leads: `?post=` in the address says which. */
import 'foyer-widgets/network.js';
import 'foyer-widgets/login.js';
import 'foyer-widgets/thread.js';
import {themeSwitch} from '../../shared/theme.js';

const theme = document.querySelector<HTMLElement>('#theme');
if (theme) themeSwitch(theme);

const thread = document.querySelector('foyer-thread');
if (thread) thread.postId = new URLSearchParams(location.search).get('post') ?? '';
