import {expect} from '@open-wc/testing';
import {composer, listen} from '../../support/composer.js';
import {pressSend} from '../../support/post-box.js';

describe('a composer that sends', () => {
  it('shows that it sends, and sends no second time', async () => {
    const hands = await composer({
      writing: {text: 'On its way', mentions: [], kind: 'UPDATE', groupId: null},
      sending: true,
    });
    const sent = listen(hands);
    expect(hands.buttonText).to.equal('Sending …');
    expect(hands.text.readOnly).to.equal(true);
    await hands.send();
    hands.composer.focus();
    await pressSend();
    expect(sent).to.be.empty;
  });

  it('says what went wrong, that the text is safe, and sends again on a press', async () => {
    const hands = await composer({
      writing: {text: 'Keep me', mentions: [], kind: 'UPDATE', groupId: null},
      problem: {text: 'The network is away.', action: 'retry'},
    });
    const sent = listen(hands);
    expect(hands.root.querySelector('[role=alert]') !== null).to.equal(true);
    expect(hands.trouble).to.equal('Your text is still here. The network is away.');
    hands.troubleButton!.click();
    expect(sent.map(({writing}) => writing.text)).to.deep.equal(['Keep me']);
  });

  it('offers to sign in where that helps', async () => {
    const hands = await composer({problem: {text: 'Run out.', action: 'sign-in'}});
    let asked = 0;
    hands.composer.addEventListener('composer-sign-in', () => asked++);
    expect(hands.troubleButton!.textContent.trim()).to.equal('Sign in');
    hands.troubleButton!.click();
    expect(asked).to.equal(1);
  });

  it('offers no button where trying again changes nothing', async () => {
    const hands = await composer({problem: {text: 'Not this.', action: null}});
    expect(hands.troubleButton === null).to.equal(true);
  });

  it('leaves the focus in the text box when the button that was pressed goes', async () => {
    const hands = await composer({problem: {text: 'Away.', action: 'retry'}});
    hands.troubleButton!.focus();
    hands.composer.problem = null;
    await hands.settled();
    expect(hands.textBox.shadowRoot!.activeElement === hands.text).to.equal(true);
    expect(hands.isOpen).to.equal(false);
  });

  it('says good news politely', async () => {
    const hands = await composer({notice: 'Your post is out.'});
    expect(hands.notice).to.equal('Your post is out.');
    expect(hands.root.querySelector('.notice')!.getAttribute('role')).to.equal('status');
  });
});
