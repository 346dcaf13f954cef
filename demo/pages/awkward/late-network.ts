/** Connects the page when everything else has long been there, as a script from a tag manager does. */
import './answer.js';

setTimeout(() => {
  const network = document.createElement('foyer-network');
  network.setAttribute('page', '');
  network.setAttribute('endpoint', '/graphql');
  network.setAttribute('auth', 'custom');
  document.body.append(network);
}, 3000);
