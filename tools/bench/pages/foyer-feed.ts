/** A feed that Foyer draws. */
import '../../../src/elements/feed/feed.js';
import {begin} from './foyer.js';

begin();
