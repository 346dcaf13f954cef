/** A discussion that Foyer draws. */
import '../../../src/elements/thread/thread.js';
import {begin} from './foyer.js';

begin();
