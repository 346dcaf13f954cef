/** The page to which the identity provider sends people back: takes the answer and goes on to the portal. */
import {finishSignIn} from './sign-in.js';

try {
  await finishSignIn();
  location.replace('./');
} catch (error) {
  const words = document.querySelector('#words');
  if (words) words.textContent = 'Signing in did not work. Please try again from the portal.';
  console.warn('The answer of the identity provider could not be used:', error);
}
