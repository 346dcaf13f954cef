/** Hands over the function that gives tokens when everything else has long been there. */
import type {} from 'foyer-widgets/network.js';
import {freshToken} from './sign-in.js';

setTimeout(() => {
  const network = document.querySelector('foyer-network');
  if (network) network.tokenProvider = freshToken;
}, 3000);
