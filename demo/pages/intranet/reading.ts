/** The pages of the intranet that are only read: news and tools. */
import {themeSwitch} from '../shared/theme.js';

const button = document.querySelector<HTMLElement>('#theme');
if (button) themeSwitch(button);
