import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {Frame} from '../../../src/browser/host/frame.js';
import {lookAround} from '../../../src/browser/host/look.js';

const origin = location.origin;
const blank = '/test/people';

async function frameIn(template = html`<iframe data-foyer src=${blank} height="300"></iframe>`): Promise<{
  element: HTMLIFrameElement;
  frame: Frame;
  hear(data: unknown, from?: Partial<MessageEventInit>): boolean;
}> {
  const element = await fixture<HTMLIFrameElement>(template);
  const frame = new Frame(element);
  const hear = (data: unknown, from: Partial<MessageEventInit> = {}): boolean => {
    const event = new MessageEvent('message', {source: element.contentWindow, origin, data, ...from});
    const isHeard = frame.sent(event);
    if (isHeard) frame.hear(event.data);
    return isHeard;
  };
  return {element, frame, hear};
}

const height = (value: unknown): unknown => ({type: 'foyer-height', id: '', height: value});

describe('a frame that the page’s script looks after', () => {
  afterEach(fixtureCleanup);

  it('is as high as it says, within limits', async () => {
    const {element, hear} = await frameIn();
    hear(height(512.3));
    expect(element.style.height).to.equal('513px');
    hear(height(1));
    expect(element.style.height).to.equal('80px');
    hear(height(1e9));
    expect(element.style.height).to.equal('6000px');
  });

  it('has other limits where the page’s author says so', async () => {
    const {element, hear} = await frameIn(
      html`<iframe data-foyer src=${blank} data-min-height="200" data-max-height="900"></iframe>`,
    );
    hear(height(10));
    expect(element.style.height).to.equal('200px');
    hear(height(5000));
    expect(element.style.height).to.equal('900px');
  });

  for (const [what, value] of Object.entries({text: '500', NaN, Infinity, null: null, object: {}, nothing: undefined}))
    it(`stays as it is when told ${what}`, async () => {
      const {element, hear} = await frameIn();
      hear(height(400));
      hear(height(value));
      expect(element.style.height).to.equal('400px');
    });

  it('hears nobody else: not the page itself, not another frame, and not another site in its place', async () => {
    const {element, hear} = await frameIn();
    const other = document.createElement('iframe');
    element.after(other);
    expect(hear(height(400))).to.equal(true);
    for (const from of [
      {source: window},
      {source: null},
      {source: other.contentWindow},
      {origin: 'https://evil.example'},
      {origin: ''},
      {origin: 'null'},
    ])
      expect(hear(height(900), from)).to.equal(false);
    other.remove();
    expect(element.style.height).to.equal('400px');
  });

  it('takes its name from what is inside, unless the author has given one', async () => {
    const ready = {type: 'foyer-ready', id: '', title: 'What people talk about'};
    const {element, hear} = await frameIn();
    hear(ready);
    expect(element.title).to.equal('What people talk about');
    const named = await frameIn(html`<iframe data-foyer title="Talk" src=${blank}></iframe>`);
    named.hear(ready);
    expect(named.element.title).to.equal('Talk');
  });

  it('loads when somebody comes near, and says which site the page is on', async () => {
    const {element} = await frameIn(html`<iframe data-foyer="/test/people?element=feed"></iframe>`);
    expect(element.loading).to.equal('lazy');
    expect(element.referrerPolicy).to.equal('strict-origin');
    expect(element.src).to.equal(`${origin}/test/people?element=feed`);
  });
});

describe('what a page tells its frames', () => {
  afterEach(fixtureCleanup);

  it('is what widgets would inherit in their place', async () => {
    const box = await fixture(html`
      <div
        lang="ar"
        dir="rtl"
        style="color-scheme: dark; --foyer-accent: teal; --foyer-radius: 2px; font-family: Georgia"
      >
        <iframe></iframe>
      </div>
    `);
    const {lang, dir, theme, tokens} = lookAround(box.querySelector('iframe')!);
    expect([lang, dir, theme]).to.deep.equal(['ar', 'rtl', 'dark']);
    expect(tokens).to.include({accent: 'teal', radius: '2px', font: 'Georgia'});
  });

  it('is light where a page has no scheme, and what the reader’s system says where it has both', async () => {
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const of = async (scheme: string): Promise<string | undefined> => {
      const box = await fixture(html`<div style="color-scheme: ${scheme}"><iframe></iframe></div>`);
      return lookAround(box.querySelector('iframe')!).theme;
    };
    expect(await of('normal')).to.equal('light');
    expect(await of('light dark')).to.equal(isDark ? 'dark' : 'light');
  });
});
