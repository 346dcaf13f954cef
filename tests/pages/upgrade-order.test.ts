import {expect} from '@open-wc/testing';
import {tokenFor} from '../support/token.js';
import {textOf} from '../support/widgets.js';
import {until} from '../support/until.js';

/**
 * A page whose scripts come in the wrong order: the network's element is not known yet when the widgets are. The widgets
 * of this file are registered by the import above; the network only inside the test.
 */
describe('a page whose network is upgraded after its widgets', () => {
  it('is as good as any other', async () => {
    const {token} = await tokenFor('ana.lima');
    const around = document.createElement('foyer-network');
    around.setAttribute('endpoint', '/graphql');
    around.setAttribute('auth', 'custom');
    const inside = document.createElement('test-trends');
    around.append(inside);
    document.body.append(around);
    await inside.updateComplete;
    expect(textOf(inside)).to.equal('detached');
    // Set before the class is there, as a page's own early script would do.
    (around as unknown as {tokenProvider: () => string}).tokenProvider = () => token;

    await import('../../src/elements/network/network.js');
    await until(() => textOf(inside) === '5 trends');
    around.remove();
    await inside.updateComplete;
  });
});
