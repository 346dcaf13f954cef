/** The language and direction of a widget: from the closest ancestor, through shadow roots, and followed. */
import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {LocalizeController} from '../../../src/controllers/view/localize.js';
import {loadLanguage} from '../../../src/localization/localize.js';
import {until} from '../../support/page.js';

class TestWords extends LitElement {
  readonly localize = new LocalizeController(this);
  draws = 0;
  override render() {
    this.draws++;
    return html`${this.localize.words.common.retry}`;
  }
}
customElements.define('test-words', TestWords);

const said = (element: TestWords): string => element.shadowRoot!.textContent.trim();
const inside = (page: Element): TestWords => page.querySelector('test-words')!;

describe('the language of a widget', () => {
  before(async () => {
    for (const language of ['de', 'fr', 'ar']) await loadLanguage(language);
  });

  it('is English on a page that says nothing', async () => {
    const before = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    expect(said(await fixture(html`<test-words></test-words>`))).to.equal('Try again');
    document.documentElement.lang = before;
  });

  it('is that of the closest ancestor', async () => {
    const page = await fixture(
      html`<div lang="fr">
        <div lang="de"><test-words></test-words></div>
      </div>`,
    );
    expect(said(inside(page))).to.equal('Noch einmal versuchen');
  });

  it('is its own, if the page writes it there', async () => {
    const page = await fixture(html`<div lang="fr"><test-words lang="de"></test-words></div>`);
    expect(said(inside(page))).to.equal('Noch einmal versuchen');
  });

  it('comes through shadow roots and slots', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
    const inner = document.createElement('div');
    outer.attachShadow({mode: 'open'}).append(inner);
    const words = document.createElement('test-words') as TestWords;
    inner.attachShadow({mode: 'open'}).append(words);
    await words.updateComplete;
    expect(said(words)).to.equal('Réessayer');
  });

  it('is followed when the page changes it, above a shadow root too', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const words = document.createElement('test-words') as TestWords;
    outer.attachShadow({mode: 'open'}).append(words);
    await words.updateComplete;
    outer.lang = 'de';
    await until(() => said(words) === 'Noch einmal versuchen');
    outer.lang = 'en';
    await until(() => said(words) === 'Try again');
  });

  it('is followed inside a shadow root', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('div');
    const words = document.createElement('test-words') as TestWords;
    inner.append(words);
    outer.attachShadow({mode: 'open'}).append(inner);
    await words.updateComplete;
    inner.lang = 'fr';
    await until(() => said(words) === 'Réessayer');
  });

  it('is another one when the widget is moved', async () => {
    const page = await fixture(
      html`<div>
        <p lang="de"><test-words></test-words></p>
        <p lang="fr"></p>
      </div>`,
    );
    const words = inside(page);
    page.querySelector('[lang=fr]')!.append(words);
    await words.updateComplete;
    expect(said(words)).to.equal('Réessayer');
  });

  it('draws nothing again for a change that does not concern it', async () => {
    const page = await fixture(
      html`<div>
        <p lang="de"><test-words></test-words></p>
        <p id="other" lang="fr"></p>
      </div>`,
    );
    const words = inside(page);
    const {draws} = words;
    page.querySelector<HTMLElement>('#other')!.lang = 'ar';
    await new Promise((resolve) => setTimeout(resolve));
    await words.updateComplete;
    expect(words.draws).to.equal(draws);
  });

  it('is no longer followed by what has left the page', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="de"><test-words></test-words></div>`);
    const words = inside(page);
    words.remove();
    const {draws} = words;
    page.lang = 'fr';
    await new Promise((resolve) => setTimeout(resolve));
    await words.updateComplete;
    expect(words.draws).to.equal(draws);
  });
});

describe('the direction of a widget', () => {
  it('is the page’s, whatever the language', async () => {
    const page = await fixture(html`<div dir="rtl" lang="de"><test-words></test-words></div>`);
    expect(inside(page).localize.direction).to.equal('rtl');
  });

  it('is that of the words where the page says none', async () => {
    document.documentElement.removeAttribute('dir');
    const page = await fixture(html`<div lang="ar"><test-words></test-words></div>`);
    expect(inside(page).localize.direction).to.equal('rtl');
  });

  it('follows the page', async () => {
    const page = await fixture<HTMLElement>(html`<div dir="ltr"><test-words></test-words></div>`);
    page.dir = 'rtl';
    await until(() => inside(page).localize.direction === 'rtl');
  });
});
