/** Somebody else's element, which comes late and has widgets in its shadow root. */
class SomePanel extends HTMLElement {
  connectedCallback() {
    this.attachShadow({mode: 'open'}).append(document.createElement('foyer-trending'));
  }
}
customElements.define('some-panel', SomePanel);
