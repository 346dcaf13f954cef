/** Elements of the page's own, as a design system has them: a frame, and in it a card with the widget. */
class Card extends HTMLElement {
  constructor() {
    super();
    const feed = document.createElement('foyer-feed');
    feed.setAttribute('scope', 'all');
    feed.setAttribute('limit', '5');
    this.attachShadow({mode: 'open'}).append(feed);
  }
}
customElements.define('awkward-card', Card);

class Frame extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({mode: 'open'}).append(document.createElement('awkward-card'));
  }
}
customElements.define('awkward-frame', Frame);
