import {expect, fixture, html} from '@open-wc/testing';
import {focusableBeside} from '../../src/lib/focusable-beside.js';

async function around(inner = html`<button id="inside">in</button>`) {
  const page = await fixture<HTMLElement>(
    html`<div>
      <a id="first" href="#a">first</a>
      <p>words</p>
      <button id="before">before</button>
      <button disabled>no</button>
      <button hidden>no</button>
      <a>no address</a>
      <div id="feed">${inner}</div>
      <input type="text" disabled />
      <div tabindex="-1">no</div>
      <input id="after" aria-label="after" />
      <a id="last" href="#b">last</a>
    </div>`,
  );
  return page.querySelector('#feed')!;
}

describe('leaving something big', () => {
  it('backwards goes to the last thing before it that takes the focus', async () => {
    expect(focusableBeside(await around(), 'before')?.id).to.equal('before');
  });

  it('forwards goes to the first thing after it, not to what is inside', async () => {
    expect(focusableBeside(await around(), 'after')?.id).to.equal('after');
  });

  it('finds its way into the shadow roots of other widgets', async () => {
    const feed = await around();
    const widget = document.createElement('div');
    widget.attachShadow({mode: 'open'}).append(document.createElement('button'));
    feed.after(widget);
    expect(focusableBeside(feed, 'after')).to.equal(widget.shadowRoot!.querySelector('button'));
  });

  it('out of a shadow root goes to the page around it', async () => {
    const feed = await around();
    const host = document.createElement('div');
    const inner = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(inner);
    feed.replaceWith(host);
    expect(focusableBeside(inner, 'after')?.id).to.equal('after');
  });

  it('has nowhere to go on an empty page', () => {
    const empty = document.implementation.createHTMLDocument();
    const only = empty.body.appendChild(empty.createElement('div'));
    expect(focusableBeside(only, 'after')).to.equal(null);
    expect(focusableBeside(only, 'before')).to.equal(null);
  });
});
