/** One discussion on a page of its own, where the team's page leads: `?post=` in the address says which. */
import 'foyer-widgets/network.js';
import 'foyer-widgets/login.js';
import 'foyer-widgets/thread.js';
import {languageSwitch} from '../../shared/language.js';
import {themeSwitch} from '../../shared/theme.js';
import {words} from './words.js';

const theme = document.querySelector<HTMLElement>('#theme');
if (theme) themeSwitch(theme);

const list = document.querySelector<HTMLSelectElement>('#language');
if (list) languageSwitch(list, words);

const thread = document.querySelector('foyer-thread');
if (thread) thread.postId = new URLSearchParams(location.search).get('post') ?? '';
