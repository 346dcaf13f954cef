/** The one line that a page with a sign-in of its own needs: an answer to whoever asks for a token. */
import type {} from 'foyer-widgets/network.js';
import {freshToken} from './sign-in.js';

document.addEventListener('foyer-token-request', (event) => event.respondWith(freshToken(event.request)));
