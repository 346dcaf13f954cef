import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../../src/elements/feed/feed.js';
import '../../../src/elements/post-box/post-box.js';
import type {FoyerPostBox} from '../../../src/elements/post-box/post-box.js';
import {injuries, Line} from '../../support/line.js';
import {fixtureCleanup, page, until} from '../../support/page.js';
import {handsOf, pressSend, spaced, type ComposerHands} from '../../support/post-box.js';

const plain = html`<foyer-post-box></foyer-post-box>`;
let number = 0;
/** A text that no other test writes. */
const newText = () => `A thought of its own ${Date.now()}-${number++}`;

async function box(person: string | null, widgets: TemplateResult = plain): Promise<FoyerPostBox> {
  return (await page(person, widgets)).querySelector('foyer-post-box')!;
}

async function hands(person = 'ana.lima', widgets: TemplateResult = plain): Promise<ComposerHands> {
  return handsOf(await box(person, widgets));
}

const line = (element: FoyerPostBox) => spaced(element.shadowRoot!.querySelector('.line')?.textContent);

describe('<foyer-post-box>', () => {
  let wire: Line;
  beforeEach(() => (wire = Line.take()));
  afterEach(() => {
    // Boxes keep their text when they go: they go first.
    fixtureCleanup();
    wire.release();
    localStorage.clear();
    sessionStorage.clear();
  });

  it('offers the whole network and the groups of the person', async () => {
    const box = await hands();
    box.composer.focus();
    await box.settled();
    const places = (await box.places()).map(({textContent}) => spaced(textContent));
    expect(places[0]).to.equal('Everyone at Ellenvik');
    expect(places.join()).to.contain('Quality & Safety').and.to.not.contain('Betriebsrat');
  });

  it('posts where the page says, when it names a group', async () => {
    const box = await hands('ana.lima', html`<foyer-post-box group-id="g-quality"></foyer-post-box>`);
    box.composer.focus();
    await box.settled();
    expect(box.buttonText).to.equal('Post to Quality & Safety');
    expect(spaced(box.audience.shadowRoot!.textContent)).to.contain('15 people');
    expect(box.audience.shadowRoot!.querySelector('.chooser') === null).to.equal(true);
  });

  it('says why one can’t post in a group', async () => {
    const element = await box('ana.lima', html`<foyer-post-box group-id="g-product"></foyer-post-box>`);
    await until(() => line(element).includes('not post'));
    expect(line(element)).to.contain('You can read here, but not post.');
  });

  it('says that something is wrong with a group that is not there', async () => {
    const element = await box('ana.lima', html`<foyer-post-box group-id="g-nowhere"></foyer-post-box>`);
    await until(() => element.shadowRoot!.querySelector('.problem'));
    expect(element.shadowRoot!.querySelector('foyer-composer') === null).to.equal(true);
  });

  it('offers the kinds that the page names', async () => {
    const box = await hands('ana.lima', html`<foyer-post-box kinds="question poll"></foyer-post-box>`);
    box.composer.focus();
    await box.settled();
    expect(box.buttonText).to.equal('Ask everyone at Ellenvik');
  });

  it('says which kind it does not know', async () => {
    const element = await box('ana.lima', html`<foyer-post-box kinds="rant"></foyer-post-box>`);
    await until(() => line(element).includes('rant'));
    expect(line(element)).to.equal('“rant” is no value for the attribute “kinds”.');
  });

  it('invites those who are not signed in', async () => {
    const element = await box(null);
    await until(() => line(element).includes('Sign in'));
    expect(line(element)).to.contain('Sign in to ask, share or thank.');
  });

  it('says why an account that may only read can’t post', async () => {
    wire.injure(
      injuries.edited(({data}) => {
        for (const value of Object.values(data ?? {})) {
          if (value && typeof value === 'object' && 'capabilities' in value) value.capabilities = [];
        }
      }),
    );
    const element = await box('ana.lima');
    await until(() => line(element).includes('can read'));
    expect(line(element)).to.contain('Your account can read here, but not post.');
  });

  it('keeps its height from the first moment to the last', async () => {
    const element = await box('ana.lima');
    await element.updateComplete;
    const before = element.offsetHeight;
    expect(element.shadowRoot!.querySelector('[aria-busy=true]') !== null).to.equal(true);
    await handsOf(element);
    expect(Math.abs(element.offsetHeight - before)).to.be.at.most(2);
  });

  it('sends a post, which the feed on the same page shows at once', async () => {
    const network = await page('ana.lima', html`<foyer-post-box></foyer-post-box><foyer-feed></foyer-feed>`);
    const element = network.querySelector('foyer-post-box')!;
    const cards = () => [...network.querySelector('foyer-feed')!.shadowRoot!.querySelectorAll('foyer-post-card')];
    await until(() => cards().length > 0);
    const box = await handsOf(element);
    const text = newText();
    const told: (string | null)[] = [];
    element.addEventListener('foyer-post', ({postId}) => told.push(postId));
    await box.type(text);
    await box.send();
    await until(() => cards()[0]!.shadowRoot!.textContent.includes(text));
    await until(() => told.length);
    expect(told[0]).to.be.a('string');
    await until(() => box.notice);
    expect(box.notice).to.equal('Your post is out.');
    expect(box.text.value).to.equal('');
    expect(box.isOpen).to.equal(false);
    expect(localStorage).to.have.length(0);
  });

  it('asks a question in a group', async () => {
    const element = await box('ana.lima');
    const box_ = await handsOf(element);
    const told: [string, string | null][] = [];
    element.addEventListener('foyer-post', ({kind, groupId}) => told.push([kind, groupId]));
    await box_.type(newText());
    await box_.chooseKind('QUESTION');
    await box_.choosePlace('Quality');
    await box_.send();
    await until(() => told.length);
    expect(told).to.deep.equal([['question', 'g-quality']]);
    expect(JSON.stringify(writesOn(wire).at(-1)))
      .to.contain('"question":{}')
      .and.to.contain('g-quality');
  });

  it('lets the page keep a post back', async () => {
    const element = await box('ana.lima');
    const box_ = await handsOf(element);
    const seen: string[] = [];
    element.addEventListener('foyer-before-post', (event) => {
      seen.push(event.text);
      event.preventDefault();
    });
    await box_.type('Not yet');
    await box_.send();
    expect(seen).to.deep.equal(['Not yet']);
    expect(writesOn(wire)).to.be.empty;
    expect(box_.text.value).to.equal('Not yet');
  });

  it('names a person who is found while writing, with the keyboard', async () => {
    const box = await hands();
    await box.type('Thanks @marc');
    await until(() => box.offered.length);
    const active = () => box.textBox.shadowRoot!.getElementById(box.text.getAttribute('aria-activedescendant') ?? '');
    // Who writes slowly is offered others first.
    await until(() => active()?.textContent.includes('Marcus Adeyemi'));
    await box.press('Enter');
    expect(box.text.value).to.equal('Thanks @Marcus Adeyemi ');
    expect(box.offered).to.be.empty;
    await box.type(newText());
    await pressSend();
    await until(() => box.notice);
    expect(JSON.stringify(writesOn(wire).at(-1))).to.contain('{"text":"@Marcus Adeyemi","id":"p-marcus-adeyemi"}');
  });

  it('mentions nobody whose name was deleted again', async () => {
    const box = await hands();
    await box.type('@marc');
    await until(() => box.offered.length);
    await box.press('Tab');
    box.text.select();
    await box.type(newText());
    await pressSend();
    await until(() => box.notice);
    expect(JSON.stringify(writesOn(wire))).to.not.contain('p-marcus-adeyemi');
  });

  it('keeps the text and says so when the page has no access any more; the next try has the same key', async () => {
    const box = await hands();
    const text = newText();
    await box.type(text);
    wire.injure(injuries.status(403));
    await box.send();
    await until(() => box.trouble);
    expect(box.trouble).to.contain('Your text is still here. You have no access to this.');
    expect(box.troubleButton === null).to.equal(true);
    expect(box.text.value).to.equal(text);
    wire.injure(null);
    await box.send();
    await until(() => box.notice);
    expect(keysOn(wire)).to.have.property('size', 1);
  });

  it('keeps the key of a text that is changed before the next try: the network takes one of both', async () => {
    const box = await hands();
    await box.type(newText());
    wire.injure(injuries.status(403));
    await box.send();
    await until(() => box.trouble);
    wire.injure(null);
    await box.type(' and more');
    await box.send();
    await until(() => box.notice);
    expect(keysOn(wire)).to.have.property('size', 1);
  });

  it('says in the network’s own words why it refuses, and keeps the text', async () => {
    const box = await hands();
    await box.type(newText());
    wire.injure(
      injuries.edited((answer) => {
        const [key] = Object.keys(answer.data ?? {});
        answer.data = {
          [key!]: {
            post: null,
            isHeldForReview: false,
            userErrors: [{code: 'REJECTED', message: 'Not like this.', field: null, retryAfterSeconds: null}],
          },
        };
      }),
    );
    await box.send();
    await until(() => box.trouble);
    expect(box.trouble).to.equal('Your text is still here. Not like this.');
    expect(box.text.value).to.not.equal('');
  });

  it('says so when somebody must look at the post first', async () => {
    const element = await box('ana.lima');
    const box_ = await handsOf(element);
    const told: (string | null)[] = [];
    element.addEventListener('foyer-post', ({postId}) => told.push(postId));
    await box_.type(newText());
    wire.injure(
      injuries.edited((answer) => {
        const [key] = Object.keys(answer.data ?? {});
        answer.data = {[key!]: {post: null, isHeldForReview: true, userErrors: []}};
      }),
    );
    await box_.send();
    await until(() => box_.notice);
    expect(box_.notice).to.equal('Thank you. Your post appears once somebody has looked at it.');
    expect(told).to.deep.equal([null]);
    expect(box_.text.value).to.equal('');
  });

  it('says the same in German', async () => {
    const box = await hands('ana.lima', html`<div lang="de"><foyer-post-box></foyer-post-box></div>`);
    box.composer.focus();
    await until(() => box.buttonText.startsWith('An'));
    expect(box.buttonText).to.equal('An alle bei Ellenvik senden');
  });
});

/** What the network was asked to write: what else is asked meanwhile is the page's business. */
const writesOn = ({requests}: Line): unknown[] =>
  requests.filter(({query}) => query.startsWith('mutation')).map(({variables}) => variables);
const keysOn = ({requests}: Line): Set<string> =>
  new Set(requests.flatMap(({variables}) => /"idempotencyKey":"([^"]+)"/.exec(JSON.stringify(variables))?.[1] ?? []));
