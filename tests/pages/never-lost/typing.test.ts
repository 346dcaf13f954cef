import {neverLost} from '../../support/never-lost.js';

describe('a text is never lost when something goes wrong while one types', () => neverLost('while one types'));
