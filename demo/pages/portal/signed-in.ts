/** The page to which the identity provider sends people back: takes the answer and goes on to the portal. */
import {portal} from './sign-in.js';

await portal.finish();
