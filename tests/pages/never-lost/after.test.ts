import {neverLost} from '../../support/never-lost.js';

describe('a text is never lost when something goes wrong after the answer', () => neverLost('after the answer'));
