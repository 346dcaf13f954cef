import {css} from 'lit';
import {inkStyles} from '../composer/paper.styles.js';

export const styles = css`
  ${inkStyles}
  textarea {
    anchor-name: --foyer-text;
  }
  textarea:read-only {
    opacity: 0.7;
  }
`;
