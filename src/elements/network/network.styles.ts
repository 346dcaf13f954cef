import {css} from 'lit';

/* The widgets inside are laid out as if this element were not there. */
export default css`
  :host {
    display: contents;
  }
  :host([hidden]) {
    display: none;
  }
`;
