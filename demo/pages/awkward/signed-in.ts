/** The page to which the identity provider sends people back: takes the answer and returns to where they were. */
import {finishSignIn} from './sign-in.js';

try {
  location.replace(await finishSignIn());
} catch (error) {
  const words = document.querySelector('#words');
  if (words) words.textContent = 'Signing in did not work. Please try again from the page you came from.';
  console.warn('The answer of the identity provider could not be used:', error);
}
