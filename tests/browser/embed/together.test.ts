import {expect} from '@open-wc/testing';
import {signInTogether} from '../../../src/browser/embed/together.js';
import {FoyerSessionChangeEvent} from '../../../src/elements/network/network.events.js';
import type {SessionState} from '../../../src/network/network.js';
import {until} from '../../support/until.js';

const account = {id: 'a', name: 'Ana Lima'};

describe('frames side by side', () => {
  it('hear of a sign-in that a person has made, and of nothing that happened by itself', async () => {
    const heard: unknown[] = [];
    const other = new BroadcastChannel('foyer-frames');
    other.addEventListener('message', ({data}) => heard.push(data));
    const network = document.createElement('div');
    signInTogether(network);
    const become = (state: SessionState): boolean => network.dispatchEvent(new FoyerSessionChangeEvent(state));

    become({kind: 'signed-in', account});
    become({kind: 'signed-out', problem: null});
    become({kind: 'signed-in', account});
    become({kind: 'signing-in'});
    become({kind: 'signed-out', problem: 'popup-closed'});
    become({kind: 'signing-in'});
    become({kind: 'signed-in', account});
    // Nobody is signed out at the end: the page of this test would load itself again.
    const end = new BroadcastChannel('foyer-frames');
    end.postMessage('end');
    await until(() => heard.includes('end'));
    expect(heard).to.deep.equal(['signed-in', 'end']);
    other.close();
    end.close();
  });
});
