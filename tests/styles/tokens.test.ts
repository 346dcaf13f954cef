/** The theming API: what a page sets, and that whatever it sets stays readable. */
import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {css, LitElement} from 'lit';
import {base} from '../../src/styles/base.styles.js';
import {control} from '../../src/styles/control.styles.js';
import {text} from '../../src/styles/text.styles.js';
import {tokens} from '../../src/styles/tokens.styles.js';

class TestTheme extends LitElement {
  static override styles = [
    tokens,
    base,
    text,
    control,
    css`
      #surface {
        background: var(--_surface);
      }
      #raised {
        background: var(--_raised);
      }
      #tint {
        background: var(--_tint);
        color: var(--_accent-text);
      }
      #edge {
        background: var(--_edge);
      }
      #danger {
        color: var(--_danger);
      }
      #success {
        color: var(--_success);
      }
      #accent {
        color: var(--_accent-text);
      }
    `,
  ];
  override render() {
    return html`<div id="surface"></div>
      <div id="raised"></div>
      <div id="tint"></div>
      <div id="edge"></div>
      <p id="text">x</p>
      <p id="muted" class="muted">x</p>
      <p id="accent">x</p>
      <p id="danger">x</p>
      <p id="success">x</p>
      <button id="primary" class="button primary">x</button>
      <button id="plain" class="button">x</button>`;
  }
}
customElements.define('test-theme', TestTheme);

const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;

/** Relative luminance (WCAG 2) of any colour that CSS can say, as the screen shows it. */
function luminance(color: string): number {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data]
    .slice(0, 3)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

async function theme(scheme: 'light' | 'dark', settings: Readonly<Record<string, string>> = {}) {
  const element = await fixture<TestTheme>(html`<test-theme theme=${scheme}></test-theme>`);
  for (const [name, value] of Object.entries(settings)) element.attributeStyleMap.set(name, value);
  const style = (id: string): CSSStyleDeclaration => getComputedStyle(element.shadowRoot!.getElementById(id)!);
  return {
    element,
    style,
    color: (id: string): string => style(id).color,
    background: (id: string): string => style(id).backgroundColor,
  };
}

const accents = [
  '#ffff00',
  '#00ff00',
  '#ff0000',
  '#0000ff',
  '#00ffff',
  '#ff00ff',
  '#000',
  '#fff',
  '#888',
  'gold',
  'navy',
  '#6264a7',
];

for (const scheme of ['light', 'dark'] as const) {
  for (const accent of accents) {
    it(`an accent of ${accent} stays readable in ${scheme}`, async () => {
      const {color, background} = await theme(scheme, {'--foyer-accent': accent});
      for (const surface of ['surface', 'raised', 'tint']) {
        expect(contrast(color('accent'), background(surface)), `accent on ${surface}`).to.be.at.least(4.5);
      }
      expect(contrast(color('primary'), background('primary')), 'words on a button').to.be.at.least(4.5);
      expect(contrast(background('primary'), background('surface')), 'the button itself').to.be.at.least(3);
    });
  }

  it(`all text is readable, and all edges are seen, in ${scheme}`, async () => {
    const {color, background} = await theme(scheme);
    for (const words of ['text', 'muted', 'danger', 'success']) {
      for (const surface of ['surface', 'raised']) {
        expect(contrast(color(words), background(surface)), `${words} on ${surface}`).to.be.at.least(4.5);
      }
    }
    expect(contrast(background('edge'), background('surface'))).to.be.at.least(3);
  });
}

describe('a theme', () => {
  it('counts when it is set far above the widget', async () => {
    const {element, background} = await theme('light');
    const before = background('primary');
    document.documentElement.attributeStyleMap.set('--foyer-accent', 'green');
    expect(background('primary')).not.to.equal(before);
    document.documentElement.attributeStyleMap.delete('--foyer-accent');
    expect(element.isConnected).to.equal(true);
  });

  it('follows the page’s own colour scheme', async () => {
    const element = await fixture<TestTheme>(html`<test-theme></test-theme>`);
    const words = element.shadowRoot!.getElementById('text')!;
    document.documentElement.attributeStyleMap.set('color-scheme', 'dark');
    expect(luminance(getComputedStyle(words).color)).to.be.above(0.5);
    document.documentElement.attributeStyleMap.delete('color-scheme');
    expect(luminance(getComputedStyle(words).color)).to.be.below(0.2);
  });

  it('follows the system where the page says so', async () => {
    const element = await fixture<TestTheme>(html`<test-theme theme="system"></test-theme>`);
    const words = element.shadowRoot!.getElementById('text')!;
    await emulateMedia({colorScheme: 'dark'});
    expect(luminance(getComputedStyle(words).color)).to.be.above(0.5);
    await emulateMedia({colorScheme: 'light'});
    expect(luminance(getComputedStyle(words).color)).to.be.below(0.2);
  });

  it('takes font and size from the page', async () => {
    const {element, style} = await theme('light');
    element.parentElement!.attributeStyleMap.set('font', '22px monospace');
    expect(style('text').fontSize).to.equal('22px');
    expect(style('plain').fontFamily).to.equal('monospace');
    element.parentElement!.attributeStyleMap.delete('font');
  });

  it('has targets that are smaller where the page is dense', async () => {
    const {element, style} = await theme('light');
    const comfortable = parseFloat(style('plain').minBlockSize);
    element.setAttribute('density', 'compact');
    expect(parseFloat(style('plain').minBlockSize)).to.be.below(comfortable);
  });

  it('moves nothing where the person wants no motion', async () => {
    const {style} = await theme('light');
    expect(style('plain').transitionDuration).not.to.equal('0s');
    await emulateMedia({reducedMotion: 'reduce'});
    expect(style('plain').transitionProperty).to.equal('none');
    await emulateMedia({reducedMotion: 'no-preference'});
  });

  it('keeps out of sight what is hidden', async () => {
    const {element} = await theme('light');
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });
});
