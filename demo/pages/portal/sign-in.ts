/** How one signs in to the portal. */
import {signInOf} from '../shared/sign-in.js';

export const portal = signInOf('/portal/');
