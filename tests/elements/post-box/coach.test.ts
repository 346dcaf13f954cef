import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import '../../../src/elements/post-box/post-box.js';
import type {FoyerPostBox} from '../../../src/elements/post-box/post-box.js';
import '../../../src/parts/coach/coach.js';
import type {FoyerCoach} from '../../../src/parts/coach/coach.js';
import {expectAccessible} from '../../support/accessible.js';
import {writePost, writeReply} from '../../support/acting.js';
import {colleague} from '../../support/feed.js';
import {fixtureCleanup, page, until} from '../../support/page.js';
import {handsOf, spaced, type ComposerHands} from '../../support/post-box.js';

describe('the coach in a post box', () => {
  let element: FoyerPostBox;
  afterEach(() => {
    fixtureCleanup();
    localStorage.clear();
    sessionStorage.clear();
  });

  async function hands(person = 'ana.lima', groupId = ''): Promise<ComposerHands> {
    const widget = html`<foyer-post-box group-id=${groupId}></foyer-post-box>`;
    element = (await page(person, widget)).querySelector('foyer-post-box')!;
    const box = await handsOf(element);
    box.composer.focus();
    await box.settled();
    await until(() => coach(box)?.shadowRoot?.querySelector('.coach'));
    return box;
  }

  const coach = (box: ComposerHands) => box.root.querySelector<FoyerCoach>('foyer-coach');
  const said = (box: ComposerHands): string => spaced(coach(box)!.shadowRoot!.textContent);
  const begin = (box: ComposerHands, name: string): void =>
    [...coach(box)!.shadowRoot!.querySelectorAll<HTMLElement>('.chip')]
      .find(({textContent}) => spaced(textContent) === name)!
      .click();

  it('offers ways to begin, which set the kind and can be undone', async () => {
    const box = await hands();
    begin(box, 'Ask for help');
    await until(() => box.buttonText === 'Ask everyone at Ellenvik');
    expect(box.text.value).to.match(/^What I want to achieve: \n\nWhat I have tried: /);
    await until(() => coach(box)!.shadowRoot!.querySelector('.chip') === null);
    await sendKeys({down: 'Control'});
    await sendKeys({press: 'KeyZ'});
    await sendKeys({up: 'Control'});
    expect(box.text.value).to.equal('');
  });

  for (const [name, typed, line] of [
    ['Ask for help', 'a quiet pump', 'What I want to achieve: a quiet pump'],
    ['Thank somebody', 'the lift', 'Thank you for the lift'],
  ] as const)
    it(`puts the caret where the first words are to go: ${name}`, async () => {
      const box = await hands();
      begin(box, name);
      await until(() => box.text.value !== '');
      await sendKeys({type: typed});
      expect(box.text.value.split('\n')[0]).to.equal(line);
    });

  it('shows who asked the same before, what was solved first, and leaves sending alone', async () => {
    const word = `quartzhinge${Date.now()}`;
    await writePost('kai.brandt', `The ${word} squeaks whenever it rains outside.`, true);
    const solved = await writePost('kai.brandt', `Why does the ${word} squeak in the rain?`, true);
    const replyId = await writeReply('kai.brandt', solved, 'Grease it.');
    await colleague(
      'kai.brandt',
      'mutation($input: ChooseBestAnswerInput!) {chooseBestAnswer(input: $input) {userErrors {message}}}',
      {input: {postId: solved, replyId}},
    );
    const box = await hands();
    await box.chooseKind('QUESTION');
    await box.type(`Does anybody else hear the ${word} squeak?`);
    await until(() => said(box).includes('This may have been answered already:'));
    const links = () => [...coach(box)!.shadowRoot!.querySelectorAll('a')];
    // Who writes slowly is shown what is like the beginning first.
    await until(() =>
      /^Why does .*Solved \| The .*0 replies/.test(
        links()
          .map(({textContent}) => spaced(textContent))
          .join(' | '),
      ),
    );
    expect(links()[0]!.href).to.include(`#foyer=${encodeURIComponent(solved)}`);
    expect(box.button!.getAttribute('aria-disabled')).to.equal('false');
    await expectAccessible(element);
    await box.chooseKind('UPDATE');
    await until(() => !said(box).includes('answered already'));
  });

  it('says nothing about a first post to whoever has posted before', async () => {
    await writePost('ana.lima', 'Not my first one');
    const box = await hands();
    await until(() => said(box).includes('Begin with'));
    expect(said(box)).to.not.include('Your first post here?');
  });

  it('wonders whether a group were better than everybody, once there is a text', async () => {
    const box = await hands();
    expect(said(box)).to.not.include('Would a group be closer');
    await box.type('The printer on floor 3 is out of paper');
    await until(() => /This goes to \d+ people\. Would a group be closer/.test(said(box)));
    expect(box.button!.getAttribute('aria-disabled')).to.equal('false');
    await box.choosePlace('Quality');
    await until(() => !said(box).includes('Would a group be closer'));
  });

  it('reminds of those who are named in a private group', async () => {
    const box = await hands('stefan.krueger', 'g-council');
    await box.type('@dilek');
    await until(() => box.offered.length > 0);
    await box.press('Enter');
    await until(() => /You name .+ in a private group/.test(said(box)));
  });
});
