/** The front page of Ellenvik. The widgets need nothing from it; it needs nothing from them but their names. */
import 'foyer-widgets/network.js';
import 'foyer-widgets/login.js';
import 'foyer-widgets/notifications.js';
import 'foyer-widgets/post-box.js';
import 'foyer-widgets/feed.js';
import 'foyer-widgets/trending.js';
import {themeSwitch} from '../shared/theme.js';
import {languageSwitch} from './language.js';
import {showToday} from './today.js';
import {showClocks, showWeather} from './weather.js';

const list = document.querySelector<HTMLSelectElement>('#language');
const button = document.querySelector<HTMLElement>('#theme');

if (button) themeSwitch(button);
if (list)
  languageSwitch(list, () => {
    showToday(new Date());
    showWeather(new Date());
  });

const minute = 60_000;
setInterval(() => showClocks(new Date()), minute);
// A page that stays open overnight greets the next day.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) showToday(new Date());
});
