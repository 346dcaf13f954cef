/** The page of a team. It hears from the widgets how much is still to do, and says so in its header. */
import 'foyer-widgets/network.js';
import 'foyer-widgets/login.js';
import 'foyer-widgets/notifications.js';
import 'foyer-widgets/post-box.js';
import 'foyer-widgets/feed.js';
import 'foyer-widgets/open-loops.js';
import 'foyer-widgets/page-comments.js';
import {languageSwitch} from '../shared/language.js';
import {themeSwitch} from '../shared/theme.js';
import {arabic} from './words/ar.js';
import {german} from './words/de.js';
import {french} from './words/fr.js';

const list = document.querySelector<HTMLSelectElement>('#language');
const theme = document.querySelector<HTMLElement>('#theme');
const badge = document.querySelector<HTMLElement>('#badge');

if (theme) themeSwitch(theme);
if (list) languageSwitch(list, {de: german, fr: french, ar: arabic});

// This team reads discussions on a page of their own. The front page lets them open where they stand.
document.addEventListener('foyer-open-thread', (event) => {
  event.preventDefault();
  location.assign(`./discussion/?post=${encodeURIComponent(event.postId)}`);
});

document.addEventListener('foyer-count', ({count, isExact, overdueCount}) => {
  if (!badge) return;
  badge.textContent = isExact ? `${count}` : `${count}+`;
  badge.hidden = count === 0;
  badge.classList.toggle('late', overdueCount > 0);
});
