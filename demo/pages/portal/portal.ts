/** The developers' portal: it signs in by itself, hands its token to Foyer, and listens. */
import 'foyer-widgets/network.js';
import 'foyer-widgets/post-box.js';
import 'foyer-widgets/feed.js';
import 'foyer-widgets/trending.js';
import './slipway-panel.js';
import {themeSwitch} from '../shared/theme.js';
import {logEvents} from './event-log.js';
import {portal} from './sign-in.js';

const find = (id: string): HTMLElement => document.getElementById(id)!;

themeSwitch(find('theme'));
logEvents(find('log'));
find('sign-in').addEventListener('click', () => void portal.signIn());
find('sign-out').addEventListener('click', () => void portal.signOut());

const user = await portal.currentUser();
find('who').textContent = user?.profile.name ?? 'Nobody is signed in.';
find(user ? 'sign-out' : 'sign-in').hidden = false;

// One line for Foyer: the function that it asks for a token whenever it needs one.
document.querySelector('foyer-network')!.tokenProvider = portal.freshToken;
