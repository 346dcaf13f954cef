/**
 * A panel of the portal with a shadow root of its own, and Foyer's widget in it: the widget finds its network through
 * the boundary, and the tokens of the page reach it as custom properties do.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  h2 { margin: 0 0 0.75rem; font: 600 0.8125rem/1.3 var(--mono); text-transform: uppercase; letter-spacing: 0.06em; }
  foyer-trending { display: block; min-block-size: 22rem; }
`);

class SlipwayPanel extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    const heading = document.createElement('h2');
    heading.textContent = this.getAttribute('heading');
    const trending = document.createElement('foyer-trending');
    trending.setAttribute('density', 'compact');
    trending.setAttribute('limit', '6');
    trending.setAttribute('no-heading', '');
    root.append(heading, trending);
  }
}

customElements.define('slipway-panel', SlipwayPanel);
